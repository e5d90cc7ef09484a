const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
const ordinalTens = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'

const count = (words: string, start: number, step: number) =>
  words.split(' ').map((word, index): [string, number] => [word, start + step * index])

/** English number words below a hundred. "oh" is the zero of "nineteen oh five". */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...count(ones, 0, 1),
  ...count(tens, 20, 10),
  ['fourty', 40],
  ['oh', 0],
])

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...count(ordinals, 0, 1),
  ...count(ordinalTens, 20, 10),
  ['hundredth', 100],
  ['thousandth', 1000],
  ['millionth', 1e6],
])

export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['dozen', 12],
  ['score', 20],
  ['thousand', 1e3],
  ['grand', 1e3],
  ['k', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['mil', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['m', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['bil', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['t', 1e12],
])

/** Parts of one, as in "two thirds" and "a quarter of an hour". */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halve', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['hundredth', 100],
  ['thousandth', 1000],
])

const ROMAN = /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u
const ROMAN_VALUES: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }

/** The value of a Roman numeral in lower case, or null. */
export function readRoman(word: string): number | null {
  if (word === '' || word.length > 15 || !ROMAN.test(word)) return null
  let total = 0
  for (let index = 0; index < word.length; index++) {
    const value = ROMAN_VALUES[word[index]!]!
    total += value < (ROMAN_VALUES[word[index + 1] ?? ''] ?? 0) ? -value : value
  }
  return total
}
