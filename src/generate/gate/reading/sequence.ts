import { contentWords } from './content-words.ts'

const BEFORE = /^(?:before|prior to|ahead of|until)$/i
const ORDER =
  /\b(before|prior to|ahead of|until|after|following|followed by|since(?! (?:which|what|\d)))\b/gi
// Words that say since when, or how long before: what they stand alone with comes first in the sentence.
const LEADING =
  /^\W*(?:(?:how|many|just|only|shortly|soon|the|a|an|one|two|few|days?|weeks?|months?|years?|hours?|minutes?)\b\W*)*$/i
const REACH = 10

/** What came first, and what then, in content words. */
export interface Sequence {
  earlier: Set<string>
  later: Set<string>
  word: string
}

const wordsOf = (text: string) =>
  contentWords(
    text
      .split(/\s+/)
      // A name is on both sides of most things.
      .filter((word) => !/^\W*\p{Lu}/u.test(word))
      .join(' '),
  )

/** The sequences that a text tells: "the meeting came after months of talks". */
export function sequencesIn(text: string): Sequence[] {
  return text.split(/[.;?!\n]/).flatMap((sentence) =>
    [...sentence.matchAll(ORDER)].map(({ 0: whole, index }) => {
      const before = sentence.slice(0, index)
      const [clause = '', ...rest] = sentence.slice(index + whole.length).split(',')
      const isLead = LEADING.test(before)
      const near = before
        .split(/\s+/)
        .slice(-2 * REACH)
        .join(' ')
      const left = wordsOf(isLead ? rest.join(',') : near)
      const right = wordsOf(clause.split(/\s+/).slice(0, REACH).join(' '))
      return BEFORE.test(whole)
        ? { earlier: left, later: right, word: whole }
        : { earlier: right, later: left, word: whole }
    }),
  )
}

const shared = (a: Set<string>, b: Set<string>) => [...a].filter((word) => b.has(word)).length

/** By how many words another text tells the same sequence; less than nothing if it is turned round. */
export const agreement = (a: Sequence, b: Sequence): number =>
  shared(a.earlier, b.earlier) +
  shared(a.later, b.later) -
  shared(a.earlier, b.later) -
  shared(a.later, b.earlier)
