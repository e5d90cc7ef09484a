import { readNumber, writeNumber } from '../analysis/amounts.ts'

const SMALL_STEPS = [-4, -3, -2, -1, 1, 2, 3, 4]
const ROUND_STEPS = [-30, -20, -10, -5, 5, 10, 20, 30]
const MIDDLE_FACTORS = [0.4, 0.55, 0.7, 0.85, 1.15, 1.3, 1.5, 1.7]
const LARGE_FACTORS = [0.5, 0.6, 0.7, 0.8, 1.2, 1.3, 1.5, 2]
const MOST_SMALL = 12
const WHOLE = 100

/** Rounds to as many digits as the number itself is given with, but to two at least. */
function roundLike(number: number, other: number): number {
  const digits = String(number)
  const zeros = Math.min(/0*$/.exec(digits)?.[0].length ?? 0, digits.length - 2)
  const unit = 10 ** Math.min(zeros, Math.max(0, String(Math.round(other)).length - 1))
  return Math.round(other / unit) * unit
}

/** Numbers around one, so far apart that nobody has to tell 46 from 45; ages and years may be near. */
function around(number: number, unit: string | null): number[] {
  const isShare = unit === 'percent'
  if (!Number.isInteger(number))
    return MIDDLE_FACTORS.map((factor) => Number((number * factor).toFixed(1)))
  if ((number <= MOST_SMALL && !isShare) || (unit === 'year' && number < WHOLE))
    return SMALL_STEPS.map((step) => number + step)
  if (number < WHOLE && number % 5 === 0) return ROUND_STEPS.map((step) => number + step)
  return number < WHOLE
    ? MIDDLE_FACTORS.map((factor) => Math.round(number * factor))
    : LARGE_FACTORS.map((factor) => roundLike(number, number * factor))
}

/** Numbers of like size: neighbours of a small one, rounded alike for a large one. */
export function nearNumbers(number: number, unit: string | null = null): number[] {
  const most = unit === 'percent' && number <= WHOLE ? WHOLE : Infinity
  return [...new Set(around(number, unit))].filter(
    (other) => other > 0 && other <= most && other !== number,
  )
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
