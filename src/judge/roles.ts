import { isInflected } from './words.ts'
import { ARTICLES, GLUE } from './lexicon/glue.ts'
import { VERB_FORMS } from './lexicon/verbs.ts'

/** Who does it and to whom; of "was bitten by" the other way round. */
type Sides = { verb: string; before: readonly string[]; behind: readonly string[] }

const isPast = (word: string) =>
  VERB_FORMS.has(word) || (word.length > 3 && word.endsWith('ed') && !word.endsWith('eed'))

// A noun has no article behind it.
const OBJECT = /^(?:the|an?|it|him|her|his|them)$/u
const isVerb = (word: string, next = '') =>
  isPast(word) || (word.endsWith('s') && word.length > 3 && OBJECT.test(next))

const isSame = (a: string, b: string) =>
  isInflected(a, b) || VERB_FORMS.get(a)?.includes(b) === true

/** The sides of the first verb that has two. "The fall of Rome" has none, being a noun. */
function sidesOf(
  words: readonly string[],
  isWanted: (word: string, next?: string) => boolean,
): Sides | null {
  const at = words.findIndex(
    (word, index) =>
      isWanted(word, words[index + 1]) &&
      words[index + 1] !== undefined &&
      words[index + 1] !== 'of' &&
      (index === 0 || words.slice(0, index).some((one) => !ARTICLES.has(one))),
  )
  if (at < 0) return null
  const [before, behind] = [words.slice(0, at), words.slice(at + 1)]
  return behind[0] === 'by'
    ? { verb: words[at]!, before: behind, behind: before }
    : { verb: words[at]!, before, behind }
}

const has = (side: readonly string[], word: string) => side.some((one) => isSame(one, word))

const isMoved = (word: string, from: readonly string[], to: readonly string[]) =>
  !GLUE.has(word) && has(to, word) && !has(from, word)

/** "The mayor bit it" for "it bit the mayor": the same words, on the other sides of the verb. */
export function isTurnedRound(given: readonly string[], key: readonly string[]): boolean {
  const own = sidesOf(key, isVerb)
  if (own === null) return false
  const said = sidesOf(given, (word) => isSame(word, own.verb))
  if (said === null) return false
  return (
    own.behind.some((word) => isMoved(word, said.behind, said.before)) ||
    own.before.some((word) => isMoved(word, said.before, said.behind))
  )
}

const TO = /(\p{L}+) to (\p{L}+)/u
const DONE = new Set(
  'had have has forced decided chose agreed managed compelled obliged came went got used'.split(
    ' ',
  ),
)
const NOT_QUITE =
  /\b(?:almost|nearly|narrowly|avoid|escap|den(?:y|ied)|prevented|stopped|ruled out|would have|consider)/u

/** "Refused to resign" and "nearly resigned": who says so says that it did not come to that. */
export function isUndone(
  folded: string,
  key: string,
  words: readonly string[],
  isAsked: (word: string) => boolean,
): boolean {
  const [not] = NOT_QUITE.exec(folded) ?? []
  if (not !== undefined && !key.includes(not)) return !isAsked(not)
  const [, how = '', verb = ''] = TO.exec(folded) ?? []
  if (verb === '' || DONE.has(how) || isAsked(how) || TO.test(key)) return false
  return words.some((word) => isPast(word) && isSame(word, verb))
}
