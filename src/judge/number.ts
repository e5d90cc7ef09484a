const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const SMALL = new Map<string, number>([
  ...ONES.split(' ').map((word, index): [string, number] => [word, index]),
  ...TENS.split(' ').map((word, index): [string, number] => [word, 20 + 10 * index]),
])
const MAGNITUDES = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])
const DIGITS = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u

/** A number with the words that follow it: "five hours" is 5 and "hours". */
export type Amount = { number: number; unit: string }

/**
 * The amount that a text starts with, in digits or English words, or null where it is none.
 * "about", "some" and the like before it are passed over. Linear in the length of `text`.
 */
export function readAmount(text: string): Amount | null {
  const words = text
    .toLowerCase()
    .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
    .split(/\s+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}+-]+|[^\p{L}\p{N}%]+$/gu, ''))
    .filter((word) => word !== '')
  while (
    words[0] !== undefined &&
    ['about', 'around', 'some', 'approximately', 'roughly'].includes(words[0])
  )
    words.shift()

  let total = 0
  let group: number | null = null
  let read = 0
  for (const word of words) {
    const small = SMALL.get(word) ?? (DIGITS.test(word) ? Number(word.replaceAll(',', '')) : null)
    const magnitude = MAGNITUDES.get(word)
    if (small !== null) {
      if (group !== null && (DIGITS.test(word) || group % 10 !== 0 || small >= 100)) break
      group = (group ?? 0) + small
    } else if (magnitude === 100 && group !== null) group *= 100
    else if (magnitude !== undefined && group !== null) {
      total += group * magnitude
      group = null
    } else if (word !== 'and' || read === 0) break
    read++
  }
  if (read === 0) return null
  return { number: total + (group ?? 0), unit: words.slice(read).join(' ') }
}
