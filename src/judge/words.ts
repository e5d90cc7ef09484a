import { isSameNumeral } from './numerals.ts'
import { PLURALS } from './lexicon/plurals.ts'

const VOWEL = /[aeiouy]/u

/**
 * A word without its plural or verb ending: "dragons" and "dragon", "stopped" and "stop". Shorter
 * than a full stemmer on purpose: that would make "university" and "universe" one.
 */
export function stem(word: string): string {
  const { length } = word
  const irregular = PLURALS.get(word)
  if (irregular !== undefined) return irregular
  if (length < 4 || /\d/u.test(word)) return word
  if (word.endsWith('s')) {
    if (word.endsWith('ies')) return length > 4 ? `${word.slice(0, -3)}y` : word
    if (/(?:s|x|z|ch|sh|o)es$/u.test(word)) return word.slice(0, -2)
    return /[sui]s$/u.test(word) ? word : word.slice(0, -1)
  }
  const ending = word.endsWith('ing') ? 3 : word.endsWith('ed') ? 2 : 0
  if (ending === 0 || length - ending < 3) return word
  let root = word.slice(0, -ending)
  if (!VOWEL.test(root)) return word
  if (/([bdgmnprt])\1$/u.test(root)) root = root.slice(0, -1)
  return root
}

const withoutE = (word: string) => (word.endsWith('e') ? word.slice(0, -1) : word)

/** What all forms of a word share: "promot" for "promote", "promoted" and "promotes". */
export const root = (word: string) => withoutE(stem(word))

/** Two forms of one word: the same letters, or another ending. */
export function isInflected(a: string, b: string): boolean {
  if (a === b) return true
  if (isSameNumeral(a, b)) return true
  if (a.charCodeAt(0) !== b.charCodeAt(0) || a.length < 2 || b.length < 2) return false
  return root(a) === root(b)
}
