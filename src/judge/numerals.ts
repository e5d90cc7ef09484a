import { CARDINALS, ORDINALS, readRoman } from './lexicon/number-words.ts'

const DIGITS = /^(\d{1,4})(st|nd|rd|th)?$/u
const MAX_ROMAN = 6

type Numeral = { value: number; form: 'cardinal' | 'ordinal' | 'roman' }

/** The numeral that one word is: "8", "eight", "8th", "eighth" or "viii"; null for other words. */
export function readNumeral(word: string): Numeral | null {
  const cardinal = CARDINALS.get(word)
  if (cardinal !== undefined) return { value: cardinal, form: 'cardinal' }
  const ordinal = ORDINALS.get(word)
  if (ordinal !== undefined) return { value: ordinal, form: 'ordinal' }
  const [, digits, ending] = DIGITS.exec(word) ?? []
  if (digits !== undefined)
    return { value: Number(digits), form: ending === undefined ? 'cardinal' : 'ordinal' }
  const roman = word.length <= MAX_ROMAN ? readRoman(word) : null
  return roman === null ? null : { value: roman, form: 'roman' }
}

/** "8" and "VIII" are the same, and so are "eighth" and "VIII"; but 12 is not 12th. */
export function isSameNumeral(a: string, b: string): boolean {
  const x = readNumeral(a)
  const y = x === null ? null : readNumeral(b)
  if (x === null || y === null || x.value !== y.value) return false
  return x.form === y.form || x.form === 'roman' || y.form === 'roman'
}
