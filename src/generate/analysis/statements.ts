import { baseOf } from '../lexicon/verbs.ts'
import type { AnalysedDocument, Amount, Mention, Sentence, TimeExpression } from '../model.ts'
import { byName } from './name-index.ts'

/** What one verb of a sentence says: only what stands in the verb's own clause belongs to it. */
export interface Statement {
  document: AnalysedDocument
  sentence: Sentence
  verb: string
  mentions: Mention[]
  /** Nearest to the verb first. */
  times: TimeExpression[]
  amounts: Amount[]
}

/** Longer ones are lists and tables. It bounds the work too. */
const LONGEST_SENTENCE = 1_500

const WORD = /(?<![\p{L}-])\p{Ll}[\p{L}-]+/gu
const RELATIVE_CLAUSE = /, (?:who|whose|whom|which)\b[^,]*,/g
const SUBORDINATE =
  /\b(?:when|before|after|while|because|although|ahead|since|until|who|whom|whose|which|that|how)\b/gi
const COORDINATE = /;|, (?:and|but|then) /g
// "to meet", but not "to Rome" or "to the mayor".
const INFINITIVE = /\bto (\p{Ll}[\p{L}-]*)/gu
// "June 5, 2018" is one date.
const COMMA = /,(?! \d)/

// "met again" and "never met" speak of another meeting, or of none; "will meet" of a plan.
const ANOTHER =
  /\b(?:again|never|not|will|would|could|may|might|should|for the (?:first|second|third|last) time)\b|n't\b/
const ANOTHER_BEFORE = /\b(?:first|last|once|hopes?|hoped|plans?|planned) $/

/** Where clauses begin, apart from relative clauses between commas. */
function breaksIn(text: string): { at: number; isSubordinate: boolean }[] {
  const infinitives = [...text.matchAll(INFINITIVE)].filter(
    ([, word = '']) => baseOf(word) === word,
  )
  return [
    ...[...text.matchAll(SUBORDINATE), ...infinitives].map(({ index }) => ({
      at: index,
      isSubordinate: true,
    })),
    ...[...text.matchAll(COORDINATE)].map(({ index }) => ({ at: index, isSubordinate: false })),
  ].toSorted((a, b) => a.at - b.at)
}

/** The first clause of a text, without relative clauses. */
export function firstClause(text: string): string {
  const plain = text.replaceAll(RELATIVE_CLAUSE, '')
  return plain.slice(0, breaksIn(plain)[0]?.at)
}

interface Clause {
  start: number
  end: number
  /** The words of the clause; another clause that stands in it is blanked. */
  text: string
  isRelative: boolean
}

const isWithin = (at: number, { start, end, text }: Clause) =>
  start <= at && at < end && text[at - start] !== ' '

/** The clauses of a sentence; between them, they cover it. */
function clausesOf(reading: string): Clause[] {
  const relatives = [...reading.matchAll(RELATIVE_CLAUSE)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    text,
    isRelative: true,
  }))
  const plain = reading.replaceAll(RELATIVE_CLAUSE, (text) => ' '.repeat(text.length))
  const breaks = [{ at: 0, isSubordinate: false }, ...breaksIn(plain)]
  const clauses = breaks.flatMap(({ at, isSubordinate }, index) => {
    const end = breaks[index + 1]?.at ?? plain.length
    // "Before Kim Lee came, the bridge fell."
    const comma = isSubordinate ? plain.slice(at, end).search(COMMA) : -1
    const bounds = comma < 0 ? [at, end] : [at, at + comma, end]
    return bounds.slice(1).map((to, part) => {
      const start = bounds[part] ?? at
      return { start, end: to, text: plain.slice(start, to), isRelative: false }
    })
  })
  return [...relatives, ...clauses]
}

/** The verbs of a text with where they stand, by their bases. */
export function verbsIn(text: string): { base: string; form: string; start: number }[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: form, index: start }) => {
    const base = baseOf(form)
    return base === undefined ? [] : [{ base, form, start }]
  })
}

function statementsIn(document: AnalysedDocument, sentence: Sentence): Statement[] {
  const { reading } = sentence
  if (reading.length > LONGEST_SENTENCE) return []
  const clauses = clausesOf(reading)
  return verbsIn(reading).flatMap(({ base, form, start }) => {
    const clause = clauses.find((one) => isWithin(start, one))
    const before = reading.slice(0, start)
    // A base form alone may be a noun: "a life sentence".
    const isNoun = form === base && !/\b(?:to|did) $/.test(before)
    if (!clause || isNoun || ANOTHER_BEFORE.test(before) || ANOTHER.test(clause.text)) return []
    const own = <Part extends { start: number }>(parts: Part[]) =>
      parts.filter((part) => isWithin(part.start, clause))
    const distance = (time: TimeExpression) => Math.abs(time.start - start)
    return {
      document,
      sentence,
      verb: base,
      // "Kim Lee, who met …": the name before a relative clause is its subject.
      mentions: sentence.mentions.filter(
        (mention) =>
          isWithin(mention.start, clause) || (clause.isRelative && mention.end === clause.start),
      ),
      times: own(sentence.times).toSorted((a, b) => distance(a) - distance(b)),
      amounts: own(sentence.amounts),
    }
  })
}

/** The statements that may mention a name. */
export const statementsAbout = byName((document) =>
  document.sentences
    .flatMap((sentence) => statementsIn(document, sentence))
    .map((item) => ({ item, names: item.mentions.map(({ name }) => name) })),
)
