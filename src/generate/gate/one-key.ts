import { locateAnswer } from '../../citation/locate-answer.ts'
import { assertedBy } from './reading/statement.ts'
import { datesDiffer } from '../analysis/calendar.ts'
import { isFormOf, isSameNameAcross, namesIn } from '../analysis/name-match.ts'
import { withoutQuotations } from '../analysis/prompts.ts'
import { overlap } from '../analysis/overlap.ts'
import type { AnalysedCorpus, Draft, Mention, Name, Sentence } from '../model.ts'
import type { Check } from './check.ts'
import { alikeSentences, sameShortSentences } from './reading/alike-sentences.ts'
import { contentWords } from './reading/content-words.ts'
import { passagesOf } from './reading/passages.ts'

// The title that a prompt quotes says which article, and nothing of what is asked.
const SOURCE = /\barticle "[^"]*"/

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
    const differs = times.length > 0 && times.every((time) => datesDiffer(time.value ?? '', value))
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
  // A name of one word may be taken for another kind of thing.
  const isAlike = (name: Name) => name.kind === kind || (kind !== 'person' && name.kind === 'other')
  const isNew = ({ name }: Mention) =>
    isAlike(name) &&
    passage.mentions.every((one) => !isSameNameAcross(corpus, one.name, name)) &&
    !isFormOf(draft.answer.text, name)
  return other.mentions.find(isNew)?.text ?? null
}

/** Whether another document names all that the prompt names. */
function namesAlike({ prompt }: Draft, passage: Sentence, other: Sentence, corpus: AnalysedCorpus) {
  const [home, away] = [passage, other].map(({ document }) => corpus.byId.get(document))
  const asked = home ? namesIn(withoutQuotations(prompt), home) : []
  const isThere = (name: Name) => away?.names.some((one) => isSameNameAcross(corpus, name, one))
  return asked.length > 0 && asked.every(isThere)
}

/** Sentences that tell what the passage tells, or what the prompt asks. */
function alike(draft: Draft, passage: Sentence, corpus: AnalysedCorpus): Sentence[] {
  const { answer, citations } = draft
  const key = contentWords([answer.text, ...answer.aliases].join(' . '))
  const without = (words: ReadonlySet<string>) =>
    new Set([...words].filter((word) => !key.has(word)))
  const told = without(passage.content)
  const asked = without(contentWords(assertedBy(draft.prompt.replace(SOURCE, ''))))
  const long = [told, asked].flatMap((words) => alikeSentences(words, corpus))
  const short = sameShortSentences(told, corpus).filter(
    (other) => other.document !== passage.document && namesAlike(draft, passage, other, corpus),
  )
  return [...new Set([...long, ...short])].filter(
    (other) =>
      !citations.some((citation) => overlap(citation, other)) &&
      !draft.dissents.some((dissent) => overlap(dissent, other)),
  )
}

/** No sentence of the corpus tells the same with something else in the place of the key. */
export const oneKey: Check = (draft, corpus) => {
  const { answer, citations } = draft
  if (answer.kind === 'boolean' || answer.kind === 'text') return null
  const passages = passagesOf(citations, corpus)
  const hasKey = ({ reading }: Sentence) =>
    locateAnswer(reading, [answer.text, ...answer.aliases]) !== null
  for (const passage of passages.flatMap(({ sentences }) => sentences).filter(hasKey)) {
    for (const other of alike(draft, passage, corpus)) {
      const found = inItsPlace(draft, passage, other, corpus)
      if (found !== null && !hasKey(other))
        return `${other.document} says "${found}": ${other.reading}`
    }
  }
  return null
}
