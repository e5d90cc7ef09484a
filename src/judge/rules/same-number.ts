import { UNITS } from '../lexicon/units.ts'
import { isAsked, isNumeralOfQuestion } from '../given.ts'
import type { Key } from '../key.ts'
import { compareAmounts, type Match, quantityOf } from '../number/compare.ts'
import type { Amount } from '../number/read.ts'
import { stem } from '../words.ts'
import { ask, correct, incorrect, type Rule } from '../rule.ts'

const COUNTED = new Set(
  'people person time total old age altogether all ago piece thing item more less unit there'.split(
    ' ',
  ),
)

/** Numbers are compared by value. The unit may be left out, but not be another one. */
export const sameNumber: Rule = ({ key, given }) => {
  if (given.amount === null || isNumeralOfQuestion(given, key)) return null
  if (key.kind === 'number' && isOtherMeasure(given.amount, given.measure, key))
    return incorrect('other_unit')
  let best: Match | null = null
  for (const variant of key.variants) {
    if (variant.amount === null) continue
    const isKnown = (noun: string) =>
      COUNTED.has(noun) || isAsked(key, noun) || variant.words.some((word) => word.startsWith(noun))
    let match = compareAmounts(given.amount, variant.amount, isKnown)
    if (
      match !== 'same' &&
      given.measure !== null &&
      compareAmounts(given.measure, variant.amount, isKnown) === 'same'
    )
      match = 'same'
    if (
      match === 'same' &&
      (key.kind === 'number' || variant.amount.unit.length === 0 || given.amount.unit.length > 0)
    )
      return correct('same_number')
    if (best === null || match !== 'different') best = match
  }
  if (best === null || key.kind !== 'number') return null
  if (best === 'other_unit') return incorrect('other_unit')
  return best === 'rounded' || best === 'range'
    ? ask('less_precise')
    : incorrect('different_number')
}

const COUNT = /\bhow many\b/iu

/** An alias without a unit ("60m") does not open the key ("60 million followers") to any unit. */
function isOtherMeasure(amount: Amount, measure: Amount | null, key: Key): boolean {
  const { measures } = quantityOf(amount)
  if (measures === null || measure !== null) return false
  const known = key.variants.flatMap((variant) =>
    variant.amount === null ? [] : quantityOf(variant.amount),
  )
  // "How many arches" asks for no metres.
  const isCount = COUNT.test(key.prompt) && known.every((one) => one.measures === null)
  if (isCount && ![...key.asked].some((word) => UNITS.get(stem(word))?.measures === measures))
    return true
  return (
    known.some((one) => one.measures !== null || one.nouns.length > 0) &&
    known.every((one) => one.measures !== measures)
  )
}
