import { locateAnswer } from '../../citation/locate-answer.ts'
import { assertedBy } from './reading/statement.ts'
import { datesAgree } from '../analysis/calendar.ts'
import { isRecorded } from '../analysis/dissents.ts'
import { byName } from '../analysis/name-index.ts'
import { isFormOf, isSameNameAcross } from '../analysis/name-match.ts'
import { overlap } from '../analysis/overlap.ts'
import type { AnalysedCorpus, Draft, Mention, Name, Sentence } from '../model.ts'
import type { Check } from './check.ts'
import { contentWords } from './reading/content-words.ts'
import { namesOf, passagesOf } from './reading/passages.ts'

const sentencesAbout = byName(({ sentences }) =>
  sentences.map((item) => ({ item, names: item.mentions.map(({ name }) => name) })),
)

const read = new WeakMap<Sentence, Set<string>>()

function wordsOf(sentence: Sentence): Set<string> {
  const words = read.get(sentence) ?? contentWords(sentence.reading)
  read.set(sentence, words)
  return words
}

// So much of the words that tell a fact must be the same for two sentences to tell one fact.
const SHARED = 0.7
const FEWEST = 4
// A sentence that sums a whole story up has the words of any fact of it.
const OF_OTHER = 0.4

function tellsTheSame(told: Set<string>, other: Set<string>): boolean {
  const shared = [...told].filter((word) => other.has(word)).length
  return shared >= FEWEST && shared / told.size >= SHARED && shared / other.size >= OF_OTHER
}

/** What a sentence has in the place of the key: of its kind, and not in the passage with the key. */
function inItsPlace(
  draft: Draft,
  passage: Sentence,
  other: Sentence,
  corpus: AnalysedCorpus,
): string | null {
  const { kind, value } = draft.answer
  if (kind === 'date' && typeof value === 'string') {
    const times = other.times.filter((time) => time.value !== null)
    const differs = times.length > 0 && times.every((time) => !datesAgree(time.value ?? '', value))
    return differs ? (times[0]?.text ?? null) : null
  }
  if (kind === 'number' && value !== null && typeof value === 'object') {
    const amounts = other.amounts.filter(({ number, unit }) => {
      const isInBoth = passage.amounts.some((one) => one.number === number)
      return !isInBoth && (unit === value.unit || unit === null || value.unit === null)
    })
    return other.amounts.some(({ number }) => number === value.number)
      ? null
      : (amounts[0]?.text ?? null)
  }
  const isNew = ({ name }: Mention) =>
    name.kind === kind &&
    passage.mentions.every((one) => !isSameNameAcross(corpus, one.name, name)) &&
    !isFormOf(draft.answer.text, name)
  return other.mentions.find(isNew)?.text ?? null
}

function rivals(
  draft: Draft,
  passage: Sentence,
  names: Name[],
  corpus: AnalysedCorpus,
): Sentence[] {
  const { answer, citations } = draft
  const key = contentWords([answer.text, ...answer.aliases].join(' . '))
  const without = (words: Set<string>) => new Set([...words].filter((word) => !key.has(word)))
  const told = without(wordsOf(passage))
  const asked = without(contentWords(assertedBy(draft.prompt)))
  const others = new Set(names.flatMap((name) => sentencesAbout(corpus, name)))
  return [...others].filter(
    (other) =>
      !citations.some((citation) => overlap(citation, other)) &&
      locateAnswer(other.reading, [answer.text, ...answer.aliases]) === null &&
      !isRecorded(draft, { ...other, exact: '', prefix: '', suffix: '', value: null }) &&
      (tellsTheSame(told, wordsOf(other)) || tellsTheSame(asked, wordsOf(other))),
  )
}

/** No sentence of the corpus tells the same with something else in the place of the key. */
export const oneKey: Check = (draft, corpus) => {
  const { answer, citations } = draft
  if (answer.kind === 'boolean' || answer.kind === 'text') return null
  const passages = passagesOf(citations, corpus)
  const names = namesOf(passages)
  const telling = passages
    .flatMap(({ sentences }) => sentences)
    .filter(({ reading }) => locateAnswer(reading, [answer.text, ...answer.aliases]) !== null)
  for (const passage of telling) {
    for (const other of rivals(draft, passage, names, corpus)) {
      const found = inItsPlace(draft, passage, other, corpus)
      if (found !== null) return `${other.document} says "${found}": ${other.reading}`
    }
  }
  return null
}
