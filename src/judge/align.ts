import { isInflected } from './words.ts'
import { isMisspelt } from './spelling.ts'

/** Which words of a key an answer has, which it lacks and which it has beyond them. */
export type Alignment = {
  matched: number
  missing: string[]
  /** With the position of each word among the words given. */
  extra: { word: string; at: number }[]
  /** Position of the first and the last word that is of the key. */
  first: number
  last: number
}

/**
 * Pairs the words of an answer with those of a key, in any order: first the same ones and other
 * forms of them, then misspelt ones. Costs the product of the counts, comparisons of first letters
 * for the most part.
 */
export function align(given: readonly string[], key: readonly string[]): Alignment {
  const used = given.map(() => false)
  const missing: string[] = []
  for (const word of key) {
    const at = find(given, used, word, isInflected)
    if (at < 0) missing.push(word)
    else used[at] = true
  }
  for (let index = 0; index < missing.length;) {
    const at = find(given, used, missing[index]!, isMisspelt)
    if (at < 0) index++
    else {
      used[at] = true
      missing.splice(index, 1)
    }
  }
  const extra: Alignment['extra'] = []
  for (let at = 0; at < given.length; at++) if (!used[at]) extra.push({ word: given[at]!, at })
  return {
    matched: key.length - missing.length,
    missing,
    extra,
    first: used.indexOf(true),
    last: used.lastIndexOf(true),
  }
}

function find(
  given: readonly string[],
  used: readonly boolean[],
  word: string,
  isSame: (given: string, key: string) => boolean,
): number {
  for (let at = 0; at < given.length; at++) if (!used[at] && isSame(given[at]!, word)) return at
  return -1
}
