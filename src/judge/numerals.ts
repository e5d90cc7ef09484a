import { CARDINALS, ORDINALS, readRoman } from './lexicon/number-words.ts'

const DIGITS = /^(\d{1,4})(st|nd|rd|th)?$/u
const MAX_ROMAN = 6
const ROMAN_DIGITS = 'ivxlcdm'
const NINE = 57

export type Numeral = { value: number; form: 'cardinal' | 'ordinal' | 'roman' }

/** The numeral that one word is: "8", "eight", "8th", "eighth" or "viii"; null for other words. */
export function readNumeral(word: string): Numeral | null {
  if (word.charCodeAt(0) <= NINE) {
    const [, digits, ending] = DIGITS.exec(word) ?? []
    if (digits === undefined) return null
    return { value: Number(digits), form: ending === undefined ? 'cardinal' : 'ordinal' }
  }
  if (word.length <= MAX_ROMAN && ROMAN_DIGITS.includes(word[0] ?? ' ')) {
    const roman = readRoman(word)
    if (roman !== null) return { value: roman, form: 'roman' }
  }
  const cardinal = CARDINALS.get(word)
  if (cardinal !== undefined) return { value: cardinal, form: 'cardinal' }
  const ordinal = ORDINALS.get(word)
  return ordinal === undefined ? null : { value: ordinal, form: 'ordinal' }
}

/** "8" and "VIII" are the same, and so are "eighth" and "VIII"; but 12 is not 12th. */
export function isSameNumeral(a: string, b: string): boolean {
  // Words spell no number but their own, so one of the two is in digits, Arabic or Roman.
  if (!isDigits(a) && !isDigits(b)) return false
  const x = readNumeral(a)
  const y = x === null ? null : readNumeral(b)
  if (x === null || y === null || x.value !== y.value) return false
  return x.form === y.form || x.form === 'roman' || y.form === 'roman'
}

const isDigits = (word: string) =>
  word.charCodeAt(0) <= NINE ||
  (word.length <= MAX_ROMAN &&
    ROMAN_DIGITS.includes(word[0] ?? ' ') &&
    ROMAN_DIGITS.includes(word.at(-1)!))
