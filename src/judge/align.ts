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

const NUMERIC = /\d/u

/**
 * Pairs the words of an answer with those of a key, in any order: first the same ones and other
 * forms of them, then misspelt ones. Costs the product of the counts, comparisons of first letters
 * for the most part.
 */
export function align(given: readonly string[], key: readonly string[]): Alignment {
  const used = new Uint8Array(given.length)
  const open: string[] = []
  let matched = 0
  for (const word of key) {
    const at = given.findIndex((other, index) => used[index] === 0 && isInflected(other, word))
    if (at < 0) open.push(word)
    else {
      used[at] = 1
      matched++
    }
  }
  const missing: string[] = []
  for (const word of open) {
    const at = NUMERIC.test(word)
      ? -1
      : given.findIndex((other, index) => used[index] === 0 && isMisspelt(other, word))
    if (at < 0) missing.push(word)
    else {
      used[at] = 1
      matched++
    }
  }
  const extra = given.flatMap((word, at) => (used[at] === 0 ? [{ word, at }] : []))
  return { matched, missing, extra, first: used.indexOf(1), last: used.lastIndexOf(1) }
}
