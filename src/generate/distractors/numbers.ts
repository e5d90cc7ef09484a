import { readNumber, writeNumber } from '../analysis/amounts.ts'

const SMALL_STEPS = [-4, -3, -2, -1, 1, 2, 3, 4]
const LARGE_FACTORS = [0.5, 0.6, 0.7, 0.8, 1.2, 1.3, 1.5, 2]
const WHOLE = 100

/** Rounds to as many digits as the number itself is given with, but to two at least. */
function roundLike(number: number, other: number): number {
  const digits = String(number)
  const zeros = Math.min(/0*$/.exec(digits)?.[0].length ?? 0, digits.length - 2)
  const unit = 10 ** Math.min(zeros, Math.max(0, String(Math.round(other)).length - 1))
  return Math.round(other / unit) * unit
}

/** Numbers of like size: neighbours of a small one, rounded alike for a large one. */
export function nearNumbers(number: number, unit: string | null = null): number[] {
  if (!Number.isInteger(number))
    return SMALL_STEPS.map((step) => Number((number + step / 10).toFixed(1)))
  const isYearsOrFew = number < 100 && number % 10 !== 0
  const others =
    isYearsOrFew || number <= 10
      ? SMALL_STEPS.map((step) => number + step)
      : LARGE_FACTORS.map((factor) => roundLike(number, number * factor))
  const most = unit === 'percent' && number <= WHOLE ? WHOLE : Infinity
  return [...new Set(others)].filter((other) => other > 0 && other <= most && other !== number)
}

/** `text` with another number in it, in words or digits as it has the first: "eight counts" -> "nine counts". */
export function writeNumberLike(text: string, number: number, other: number): string | null {
  const words = text.split(' ')
  const at = words.findIndex((word) => readNumber(word) === number)
  if (at < 0) {
    const scaled = readNumber(words.slice(0, 2).join(' '))
    const [first = ''] = words
    const head = readNumber(first)
    if (scaled !== number || head === null) return null
    const ratio = (head * other) / number
    // "two billion" and "1.2 billion" are not written alike.
    const isAlike = /^\d/.test(first) || Number.isInteger(ratio)
    return Number.isInteger(ratio * 10) && isAlike
      ? [writeNumber(ratio, first), ...words.slice(1)].join(' ')
      : null
  }
  return words.with(at, writeNumber(other, words[at] ?? '')).join(' ')
}
