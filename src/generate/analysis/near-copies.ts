import { normalise } from '../../citation/normalise.ts'
import type { Answer, Citation, Dissent } from '../../schemas.ts'
import type { AnalysedCorpus, AnalysedDocument, Draft, Sentence } from '../model.ts'
import { amountsIn } from './amounts.ts'
import { datesDiffer } from './calendar.ts'
import { lookUp } from './look-up.ts'
import { isFormOf } from './name-match.ts'
import { overlap } from './overlap.ts'
import { timesIn } from './times.ts'

/** A passage that is a cited one but for what stands in place of the key. */
export interface NearCopy {
  document: AnalysedDocument
  sentence: Sentence
  text: string
  value: Dissent['value']
}

/** What stands around the key must be long enough to tell of one event. */
const FEWEST_LETTERS = 24
const LONGEST_KEY = 80
const WORD = /[\p{L}\p{N}]{4,}/gu

type Posting = { document: AnalysedDocument; sentence: Sentence }

const wordsIn = (reading: string) => new Set(reading.toLowerCase().match(WORD))

function indexOf(corpus: AnalysedCorpus): Map<string, Posting[]> {
  const index = new Map<string, Posting[]>()
  for (const document of corpus.documents) {
    for (const sentence of document.sentences) {
      for (const word of wordsIn(sentence.reading)) {
        const postings = index.get(word)
        if (postings) postings.push({ document, sentence })
        else index.set(word, [{ document, sentence }])
      }
    }
  }
  return index
}

/** The sentences with some words that a pattern fits, and what each says in the place of the key. */
const saidIn = lookUp(
  'near copies',
  indexOf,
  (index, { words, source }: { words: string[]; source: string }) => {
    // Each holds all the words, so the rarest of them finds it.
    const [rarest = []] = words
      .map((word) => index.get(word) ?? [])
      .toSorted((a, b) => a.length - b.length)
    const pattern = new RegExp(source, 'u')
    return rarest.flatMap(({ document, sentence }) => {
      const said = pattern.exec(sentence.reading)?.groups?.['other']?.trim()
      const has = said ? wordsIn(sentence.reading) : new Set()
      return said && words.every((word) => has.has(word)) ? { document, sentence, said } : []
    })
  },
)

const ARTICLES = new Set(['the', 'a', 'an'])

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

// Where the key stands last, the other one goes up to the end of its clause.
const END = String.raw`(?=[.!?]["']?(?: |$)|[,;:"]|$)`

/** The words of a cited passage that give the key. */
function keyIn(reading: string, citation: Citation, { answer }: Draft, document: AnalysedDocument) {
  const { text, aliases, value } = answer
  const sentences = document.sentences.filter((sentence) => overlap(sentence, citation))
  const byValue = sentences.flatMap(({ times, amounts }) => [
    ...times.filter((time) => typeof value === 'string' && time.value === value),
    ...amounts.filter(
      ({ number }) => value !== null && typeof value !== 'string' && number === value.number,
    ),
  ])
  const names = document.names.filter((name) => isFormOf(text, name)).flatMap(({ forms }) => forms)
  return [text, ...aliases, ...names, ...byValue.map((one) => one.text)]
    .filter((form) => reading.includes(form))
    .toSorted((a, b) => b.length - a.length)[0]
}

const wordsOf = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !ARTICLES.has(word))

/** "Lee" and "Kim Lee", "the Park Museum" and "Park Museum". */
function isPartOf(a: string, b: string): boolean {
  const [part, whole] = [wordsOf(a), wordsOf(b)]
  return part.every((word) => whole.includes(word))
}

/** What the words in place of the key say, or null if they may say the same, or nothing of its kind. */
function readOther(
  said: string,
  { kind, text, aliases, value }: Answer,
  anchor: string | null,
): Pick<NearCopy, 'text' | 'value'> | null {
  if (typeof value === 'string') {
    const other = timesIn(`in ${said}`, anchor)[0]?.value ?? timesIn(said, anchor)[0]?.value
    return other && datesDiffer(other, value) ? { text: said, value: other } : null
  }
  if (value !== null) {
    const [amount] = amountsIn(said)
    const isOther = amount && amount.number !== value.number
    return isOther ? { text: said, value: { number: amount.number, unit: value.unit } } : null
  }
  const isName = kind === 'text' || /^(?:[Tt]he )?\p{Lu}/u.test(said)
  const isSame = [text, ...aliases].some((form) => isPartOf(form, said) || isPartOf(said, form))
  return isName && !isSame ? { text: said, value: null } : null
}

function copiesOf(draft: Draft, citation: Citation, corpus: AnalysedCorpus): NearCopy[] {
  const home = corpus.byId.get(citation.document)
  const reading = normalise(citation.exact).text.replace(/[.!?]["']?$/, '')
  const key = home && keyIn(reading, citation, draft, home)
  if (!home || key === undefined) return []
  const around = reading.split(key)
  const words = around.flatMap((part) => part.toLowerCase().match(WORD) ?? [])
  if (words.join('').length < FEWEST_LETTERS) return []
  const [before = '', ...after] = around.map(escape)
  const other = `([^,;:"]|,(?= ?\\d)){1,${LONGEST_KEY}}?`
  const end = around.at(-1) === '' ? END : ''
  const source = `${before === '' ? '^' : before}(?<other>${other})${after.join(String.raw`\k<other>`)}${end}`
  return saidIn(corpus, { words, source }).flatMap(({ document, sentence, said }) => {
    if (draft.citations.some((one) => overlap(one, sentence))) return []
    const read = readOther(said, draft.answer, document.anchor)
    return read ? { document, sentence, ...read } : []
  })
}

/** Passages, of any document, that repeat a cited one with something else in place of the key. */
export const nearCopies = (draft: Draft, corpus: AnalysedCorpus): NearCopy[] =>
  draft.answer.kind === 'boolean'
    ? []
    : draft.citations.flatMap((citation) => copiesOf(draft, citation, corpus))
