import { readYesNo } from '../lexicon/yes-no.ts'
import { correct, incorrect, type Rule } from '../rule.ts'

/**
 * Yes and no in their usual words. It decides alone where the key is one of them, so it stands
 * before the rule on negation: "not true" is an answer here.
 */
export const yesNo: Rule = ({ key, given }) => {
  if (key.kind !== 'boolean') return null
  const [first] = key.variants
  const right = first === undefined ? null : readYesNo(first.squashed)
  const said = readYesNo(given.text.squashed) ?? readYesNo(given.core.squashed) ?? firstWord(given.text.words)
  if (right === null || said === null) return null
  return said === right ? correct('same_meaning') : incorrect('opposite')
}

/** "Yes, she did": the first word decides, unless another one says otherwise. */
function firstWord(words: readonly string[]): boolean | null {
  const said = new Set(words.map(readYesNo).filter((value) => value !== null))
  if (words.includes('not') || said.size !== 1) return null
  return readYesNo(words[0] ?? '')
}
