import { baseOf, verbOfPast } from '../lexicon/verbs.ts'
import type { AnalysedDocument, Amount, Mention, Sentence, TimeExpression } from '../model.ts'
import { byName } from './name-index.ts'

/** What one verb of a sentence says: only what stands in the verb's own clause belongs to it. */
export interface Statement {
  document: AnalysedDocument
  sentence: Sentence
  verb: string
  /** Where the verb's form stands in the sentence's reading. */
  start: number
  end: number
  /** The reading, as long as it is, with blanks for what is not of the verb's clause. */
  clause: string
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
// "… and Jo Kerr left", "… and the bridge fell", "… and left": a clause where a verb stood before.
const JOINED =
  / (?:and|but|then) (?:((?:\p{Lu}[\p{L}.'-]* ){1,4}|(?:(?:the|an?|his|her|its|their) (?:[\p{L}-]+ ){1,2})|(?:he|she|they|it) ))?(?=(\p{Ll}+))/gu
const AUXILIARY = /^(?:was|were|had|has|is|are)$/
// "to meet", but not "to Rome" or "to the mayor".
const INFINITIVE = /\bto (\p{Ll}[\p{L}-]*)/gu
// "June 5, 2018" is one date.
const COMMA = /,(?! \d)/

// "met again" and "never met" speak of another meeting, or of none; "will meet" of a plan.
const ANOTHER =
  /\b(?:again|never|not|will|would|could|may|might|should|(?:planned|scheduled|expected|due) (?:for|in|on)|for the (?:first|second|third|last) time)\b|n't\b/
const ANOTHER_BEFORE =
  /\b(?:first|last|once|hopes?|hoped|plans?|planned|(?:plan|hope|expect|schedule|intend|want|agree|promise|vow|aim|suppose)(?:s|d|ed)? to(?: be)?|planned to(?: be)?|(?:due|set|ready|likely|about) to(?: be)?) $/
// Their past is written like the base form.
const UNCHANGED = new Set('beat cost cut hit hurt let put set shut'.split(' '))

interface Break {
  at: number
  isSubordinate: boolean
  /** "met Tom Berg and left": the subject is that of the clause before. */
  isShared?: boolean
}

const isPast = (word: string) => AUXILIARY.test(word) || verbOfPast(word) !== undefined

/** "Kim Lee met Jo Park and the mayor left" has a second clause, "Kim Lee and Jo Park met" has one. */
function joinedClauses(text: string, breaks: Break[]): Break[] {
  return [...text.matchAll(JOINED)].flatMap(({ index: at, 1: subject, 2: word = '' }) => {
    const since = Math.max(0, ...breaks.map((one) => one.at).filter((one) => one <= at))
    const before = text.slice(since, at).match(/\p{Ll}+/gu) ?? []
    return isPast(word) && before.some(isPast)
      ? { at, isSubordinate: false, isShared: subject === undefined }
      : []
  })
}

/** Where clauses begin, apart from relative clauses between commas. */
function breaksIn(text: string): Break[] {
  const infinitives = [...text.matchAll(INFINITIVE)].filter(
    ([, word = '']) => baseOf(word) === word,
  )
  const marked = [
    ...[...text.matchAll(SUBORDINATE), ...infinitives].map(({ index }) => ({
      at: index,
      isSubordinate: true,
    })),
    ...[...text.matchAll(COORDINATE)].map(({ index }) => ({ at: index, isSubordinate: false })),
  ]
  return [...marked, ...joinedClauses(text, marked)].toSorted((a, b) => a.at - b.at)
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
  /** Where the subject stands that it shares with the clause before. */
  subject?: { start: number; end: number } | undefined
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
  const breaks: Break[] = [{ at: 0, isSubordinate: false }, ...breaksIn(plain)]
  const clauses = breaks.flatMap(({ at, isSubordinate, isShared }, index) => {
    const before = breaks[index - 1]?.at ?? 0
    const [verb] = isShared ? verbsIn(plain.slice(before, at)) : []
    const subject = verb && { start: before, end: before + verb.start }
    const end = breaks[index + 1]?.at ?? plain.length
    // "Before Kim Lee came, the bridge fell."
    const comma = isSubordinate ? plain.slice(at, end).search(COMMA) : -1
    const bounds = comma < 0 ? [at, end] : [at, at + comma, end]
    return bounds.slice(1).map((to, part) => {
      const start = bounds[part] ?? at
      return { start, end: to, text: plain.slice(start, to), isRelative: false, subject }
    })
  })
  return [...relatives, ...clauses]
}

/** A verb that the lexicon lacks stands for itself: "drowned". */
const unknownVerb = (form: string) => (/\p{L}{3}[^e]ed$/u.test(form) ? form : undefined)

/** The verbs of a text with where they stand, by their bases. */
export function verbsIn(text: string): { base: string; form: string; start: number }[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: form, index: start }) => {
    const base = baseOf(form) ?? unknownVerb(form)
    return base === undefined ? [] : [{ base, form, start }]
  })
}

/** What the verbs of a sentence say, without plans, denials and what happened once more. */
export function statementsIn(document: AnalysedDocument, sentence: Sentence): Statement[] {
  const { reading } = sentence
  if (reading.length > LONGEST_SENTENCE) return []
  const clauses = clausesOf(reading)
  return verbsIn(reading).flatMap(({ base, form, start }) => {
    const clause = clauses.find((one) => isWithin(start, one))
    const before = reading.slice(0, start)
    // A base form alone may be a noun: "a life sentence".
    const isNoun = baseOf(form) === form && !UNCHANGED.has(form) && !/\b(?:to|did) $/.test(before)
    if (!clause || isNoun || ANOTHER_BEFORE.test(before) || ANOTHER.test(clause.text)) return []
    const own = <Part extends { start: number }>(parts: Part[]) =>
      parts.filter((part) => isWithin(part.start, clause))
    const distance = (time: TimeExpression) => Math.abs(time.start - start)
    return {
      document,
      sentence,
      verb: base,
      start,
      end: start + form.length,
      clause: clause.text.padStart(clause.end).padEnd(reading.length),
      // "Kim Lee, who met …": the name before a relative clause is its subject.
      mentions: sentence.mentions.filter(
        (mention) =>
          isWithin(mention.start, clause) ||
          (clause.isRelative && mention.end === clause.start) ||
          (clause.subject &&
            clause.subject.start <= mention.start &&
            mention.end <= clause.subject.end),
      ),
      times: own(sentence.times).toSorted((a, b) => distance(a) - distance(b)),
      amounts: own(sentence.amounts),
    }
  })
}

/** The statements that may mention a name. */
export const statementsAbout = byName('statements', (document) =>
  document.sentences
    .flatMap((sentence) => statementsIn(document, sentence))
    .map((item) => ({ item, names: item.mentions.map(({ name }) => name) })),
)
