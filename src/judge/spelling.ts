import { KNOWN_WORDS, MIXED_UP } from './lexicon/known-words.ts'

const LETTERS_A_SLIP = 5
const MAX_SLIPS = 3

// Two rows of the matrix are enough for insertions, deletions and substitutions, a third for
// transpositions. They are kept between calls, since a judgement compares many pairs.
const MAX_WORD = 64
let before = new Uint8Array(MAX_WORD + 1)
let above = new Uint8Array(MAX_WORD + 1)
let row = new Uint8Array(MAX_WORD + 1)

/**
 * Insertions, deletions, substitutions and swaps of neighbours between two words (the optimal
 * string alignment distance), or `limit` + 1 as soon as it must be more. Costs the product of the
 * lengths, at most 64 by 64; a longer word equals only itself.
 */
export function slips(a: string, b: string, limit: number): number {
  if (a === b) return 0
  const over = limit + 1
  if (Math.abs(a.length - b.length) > limit || a.length > MAX_WORD || b.length > MAX_WORD)
    return over
  for (let j = 0; j <= b.length; j++) above[j] = j
  for (let i = 1; i <= a.length; i++) {
    row[0] = i
    let least = i
    const x = a.charCodeAt(i - 1)
    for (let j = 1; j <= b.length; j++) {
      const y = b.charCodeAt(j - 1)
      let cost = x === y ? above[j - 1]! : 1 + Math.min(above[j]!, row[j - 1]!, above[j - 1]!)
      if (i > 1 && j > 1 && x === b.charCodeAt(j - 2) && y === a.charCodeAt(i - 2)) {
        cost = Math.min(cost, before[j - 2]! + 1)
      }
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return over
    ;[before, above, row] = [above, row, before]
  }
  return above[b.length]!
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/gu, 'f'],
  [/(?:ck|q|c(?![eiyh]))/gu, 'k'],
  [/(?:sch|tch|tsch|ch|sh)/gu, 'x'],
  [/(?:c|z)/gu, 's'],
  [/(?:gh|h|w)/gu, ''],
  [/y/gu, 'i'],
  [/v/gu, 'f'],
  [/j/gu, 'g'],
  [/[aeiou]+/gu, ''],
  [/(.)\1+/gu, '$1'],
]

/** The consonants that are heard. Words that sound alike have the same; so have some others. */
export function soundOf(word: string): string {
  const first = /^[aeiouy]/u.test(word) ? 'a' : ''
  let sound = word
  for (const [pattern, replacement] of SOUNDS) sound = sound.replace(pattern, replacement)
  return first + sound
}

// Beginnings that turn a word into its opposite, though a letter or two apart.
const PREFIXES = [
  ['hyper', 'hypo'],
  ['inter', 'intra'],
  ['macro', 'micro'],
  ['over', 'under'],
  ['pre', 'pro'],
  ['ante', 'anti'],
  ['endo', 'exo'],
  ['southeast', 'southwest'],
  ['northeast', 'northwest'],
  ['in', ''],
  ['un', ''],
  ['im', ''],
  ['a', ''],
  ['non', ''],
  ['dis', ''],
] as const

function hasOtherPrefix(a: string, b: string): boolean {
  return PREFIXES.some(([x, y]) => isPrefixed(a, b, x, y) || isPrefixed(b, a, x, y))
}

const isPrefixed = (a: string, b: string, x: string, y: string) =>
  a.startsWith(x) && b.startsWith(y) && a.slice(x.length) === b.slice(y.length)

/**
 * Is `given` a misspelling of `key`? One slip in five letters, none in short words and numbers,
 * twice that where both sound the same. Never where it is itself another known word: Iran is no
 * misspelling of Iraq.
 */
export function isMisspelt(given: string, key: string): boolean {
  const length = Math.min(key.length, given.length + 1)
  if (length < LETTERS_A_SLIP) return isUndoubled(given, key) && !isKnown(given)
  const limit = length >= 13 ? MAX_SLIPS : length >= 9 ? 2 : 1
  if (Math.abs(given.length - key.length) > limit + 1) return false
  // A slip changes at most two of the letters that occur.
  if (countBits(lettersOf(given) ^ lettersOf(key)) > 2 * (limit + 1)) return false
  if (DIGIT.test(given) || DIGIT.test(key)) return false
  const found = slips(given, key, limit + 1)
  if (found > limit + 1 || isKnown(given) || MIXED_UP.get(given)?.has(key) === true) return false
  if (hasOtherPrefix(given, key)) return false
  const isHeardSame = () => soundOf(given) === soundOf(key)
  if (given[0] !== key[0] && (found > 1 || length === LETTERS_A_SLIP))
    return found <= limit && isHeardSame()
  // Slips beyond one in five letters leave the end alone: "astronomy" is no "astrology".
  return (
    found * LETTERS_A_SLIP <= length ||
    (found <= limit && given.endsWith(key.slice(-3))) ||
    isHeardSame()
  )
}

/** "Austrians" is as well known as "Austrian". */
const isKnown = (word: string) => KNOWN_WORDS.has(word) || KNOWN_WORDS.has(word.replace(/s$/u, ''))

/** "wek" for "week" */
const isUndoubled = (given: string, key: string) =>
  given.length === 3 && key.length === 4 && key.replace(/([^civx])\1/u, '$1') === given

const DIGIT = /\d/u

/** Which letters occur, as bits; those beyond a to z share some. */
function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

function countBits(bits: number): number {
  let rest = bits
  let count = 0
  for (; rest !== 0; count++) rest &= rest - 1
  return count
}
