import { NO_ANSWERS } from '../lexicon/glue.ts'
import { readYesNo } from '../lexicon/yes-no.ts'
import { correct, incorrect, type Rule } from '../rule.ts'

const NOT = new Set(
  'not isnt wasnt arent werent dont doesnt didnt cant cannot hasnt havent hadnt wont'.split(' '),
)

/**
 * Yes and no in their usual words. It decides alone where the key is one of them, so it stands
 * before the rules on empty answers and on negation: "N" and "not true" are answers here.
 */
export const yesNo: Rule = ({ key, given }) => {
  if (key.kind !== 'boolean') return null
  const [first] = key.variants
  const right = first === undefined ? null : readYesNo(first.squashed)
  if (NO_ANSWERS.has(given.text.squashed) || given.text.squashed === '') return null
  const said =
    readYesNo(given.text.squashed) ??
    readYesNo(given.core.squashed) ??
    readSentence(given.text.words)
  if (right === null) return null
  if (said === null) return incorrect('different')
  return said === right ? correct('same_meaning') : incorrect('opposite')
}

/** "Yes, she did", "it isn't true", "they did not"; null where it says both. */
function readSentence(words: readonly string[]): boolean | null {
  const said = new Set(words.map(readYesNo).filter((value) => value !== null))
  const negated = words.some((word) => NOT.has(word))
  if (said.size > 1) return null
  const [only] = said
  if (only === undefined) return negated && words.length <= MAX_BARE ? false : null
  if (!negated) return only
  // "No, they did not" denies once, "not true" turns it round.
  const first = readYesNo(words[0] ?? '')
  if (first !== null) return first
  return only ? false : null
}

const MAX_BARE = 3
