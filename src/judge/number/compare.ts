import { UNITS, type Unit } from '../lexicon/units.ts'
import { stem } from '../words.ts'
import { type Amount, digitsValue } from './read.ts'

/** How an amount stands to the key. `rounded` is right but coarser: "about 40,000" for 40,123. */
export type Match = 'same' | 'rounded' | 'range' | 'other_unit' | 'different'

/** An amount in the base unit of what it measures, with the words that are no unit. */
type Quantity = { number: number; high: number; measures: string | null; nouns: string[] }

const CLOSE = 1e-6
const ROUNDED = 0.05
function singular(word: string): string {
  if (UNITS.has(word)) return word
  const one = word.endsWith('s') ? word.slice(0, -1) : word
  if (one.endsWith('tre')) return `${one.slice(0, -2)}er`
  return UNITS.has(one) ? one : stem(word)
}

function unitAt(words: readonly string[], at: number): [Unit, number] | null {
  for (let length = Math.min(4, words.length - at); length > 0; length--) {
    const name = words
      .slice(at, at + length)
      .map(singular)
      .join('-')
    const unit = UNITS.get(name)
    if (unit !== undefined) return [unit, length]
  }
  return null
}

/** "5 ft 6 in" adds up; the unit of "$5 million" stands before the number, that of "5 km" behind. */
export function quantityOf({ number, high, unit }: Amount): Quantity {
  const nouns: string[] = []
  let measures: string | null = null
  let size = 1
  let more = 0
  for (let at = 0; at < unit.length; at++) {
    const found = unitAt(unit, at)
    const count: number | null = measures === null ? null : digitsValue(unit[at]!)
    const second: [Unit, number] | null = count === null ? null : unitAt(unit, at + 1)
    if (count !== null && second !== null && second[0].measures === measures) {
      more += count * second[0].size
      at += second[1]
    } else if (found !== null && measures === null) {
      measures = found[0].measures
      size = found[0].size
      at += found[1] - 1
    } else if (found === null || found[0].measures !== measures) nouns.push(stem(unit[at]!))
  }
  return { number: number * size + more, high: high * size + more, measures, nouns }
}

/** "Pounds" are a weight beside one, "degrees" are those of the other. */
export function likened(quantity: Quantity, other: Amount): Quantity {
  if (quantity.measures !== 'pound' && quantity.measures !== 'degree') return quantity
  const { measures } = quantityOf(other)
  const { number, high } = quantity
  if (quantity.measures === 'pound' && measures === 'mass')
    return { ...quantity, measures, number: number * POUND, high: high * POUND }
  const isTemperature = measures !== null && TEMPERATURES.test(measures)
  return quantity.measures === 'degree' && isTemperature ? { ...quantity, measures } : quantity
}

const POUND = 453.59237
const TEMPERATURES = /^(?:celsius|fahrenheit|kelvin)$/u

const isClose = (a: number, b: number) =>
  Math.abs(a - b) <= CLOSE * Math.max(Math.abs(a), Math.abs(b))

/**
 * Compares by value. A unit may be left out, but not be another one. `isKnown` says whether a noun
 * goes without saying: the question or the key has it.
 */
export function compareAmounts(
  given: Amount,
  key: Amount,
  isKnown: (noun: string) => boolean,
): Match {
  const a = likened(quantityOf(given), key)
  const b = likened(quantityOf(key), given)
  if (given.ordinal !== key.ordinal && !(given.ordinal ? b.nouns : a.nouns).some(isKnown)) {
    return 'different'
  }
  if (a.measures !== null && b.measures !== null && a.measures !== b.measures) return 'other_unit'
  if (given.bound !== '' && given.bound !== key.bound) return 'different'
  // A part of one is so many percent.
  if (b.measures === 'percent' && a.measures === null && given.number < 1) {
    return isClose(given.number * 100, b.number) ? 'same' : 'different'
  }
  const bare = a.measures === null || b.measures === null
  const x = bare ? given : a
  const y = bare ? key : b
  const [low, high] = [isClose(x.number, y.number), isClose(x.high, y.high)]
  if (low && high) {
    if (a.measures !== null && b.measures === null && b.nouns.length > 0) return 'other_unit'
    if (b.measures !== null && a.measures === null && a.nouns.some((noun) => !isKnown(noun))) {
      return 'other_unit'
    }
    const strange = a.nouns.filter((noun) => !isKnown(noun))
    return strange.length > 0 && b.nouns.length + strange.length > 1 ? 'other_unit' : 'same'
  }
  if (y.high > y.number && x.number === x.high && (low || isClose(x.number, y.high))) return 'range'
  if (
    given.approximate &&
    x.number === x.high &&
    y.number === y.high &&
    isRounded(x.number, y.number)
  ) {
    return 'rounded'
  }
  return 'different'
}

/** 40,000 is 40,123 rounded: the same to the last digit that is not zero, and within a twentieth. */
function isRounded(given: number, key: number): boolean {
  if (!Number.isInteger(given) || given === 0) return false
  if (Math.abs(given - key) > ROUNDED * Math.abs(key)) return false
  let step = 1
  while (given % (step * 10) === 0) step *= 10
  return step > 1 && Math.round(key / step) * step === given
}
