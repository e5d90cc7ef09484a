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

/** "Yes, she did", "it isn't true", "not false", "they did not"; null where it says both. */
function readSentence(words: readonly string[]): boolean | null {
  const said = new Set<boolean>()
  let negated = false
  words.forEach((word, at) => {
    const value = readYesNo(word)
    if (NOT.has(word)) negated ||= readYesNo(words[at + 1] ?? '') === null
    else if (value !== null) said.add(value !== NOT.has(words[at - 1] ?? ''))
  })
  if (said.size > 1) return null
  const [only] = said
  if (only === undefined) return negated && words.length <= MAX_BARE ? false : null
  // "No, they did not" denies once; "they did not say it was true" is neither.
  return !negated || readYesNo(words[0] ?? '') !== null ? only : only ? false : null
}

const MAX_BARE = 3
