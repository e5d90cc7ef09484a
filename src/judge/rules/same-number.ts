import { UNITS } from '../lexicon/units.ts'
import { isCounted, isNumeralOfQuestion } from '../given.ts'
import type { Key } from '../key.ts'
import { compareAmounts, likened, type Match, quantityOf } from '../number/compare.ts'
import type { Amount } from '../number/read.ts'
import { slips } from '../spelling.ts'
import { stem } from '../words.ts'
import { ask, correct, incorrect, type Rule } from '../rule.ts'

/** Numbers are compared by value. The unit may be left out, but not be another one. */
export const sameNumber: Rule = ({ key, given }) => {
  if (given.amount === null || isNumeralOfQuestion(given, key)) return null
  if (key.kind === 'number' && isOtherMeasure(given.amount, given.measure, key))
    return incorrect('other_unit')
  let best: Match | null = null
  for (const variant of key.variants) {
    if (variant.amount === null) continue
    const isKnown = (noun: string) =>
      isCounted(noun, key) || variant.words.some((word) => word.startsWith(noun))
    const amount = respelt(given.amount, variant.amount)
    let match = compareAmounts(amount, variant.amount, isKnown)
    if (
      match !== 'same' &&
      given.measure !== null &&
      compareAmounts(given.measure, variant.amount, isKnown) === 'same'
    )
      match = 'same'
    // "206 teeth" counts something else than bones.
    if (match === 'same' && key.isCount && !quantityOf(amount).nouns.every(isKnown))
      match = 'other_unit'
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

const isSlip = (word: string, own: string) =>
  word.length > 2 && word[0] === own[0] && slips(stem(word), stem(own), 1) === 1

/** "two yaers" where the key has years */
function respelt(amount: Amount, { unit }: Amount): Amount {
  return unit.length === 0
    ? amount
    : {
        ...amount,
        unit: amount.unit.map((word) =>
          isUnit(word) ? word : (unit.find((own) => isSlip(word, own)) ?? word),
        ),
      }
}

const isUnit = (word: string) => UNITS.has(word) || UNITS.has(stem(word))

/** An alias without a unit ("60m") does not open the key ("60 million followers") to any unit. */
function isOtherMeasure(amount: Amount, measure: Amount | null, key: Key): boolean {
  const { measures } = quantityOf(amount)
  if (measures === null || measure !== null) return false
  const amounts = key.variants.flatMap((variant) => variant.amount ?? [])
  const known = amounts.map((own) => likened(quantityOf(own), amount))
  // "How many arches" asks for no metres.
  const isCount = key.isCount && known.every((one) => one.measures === null)
  if (
    isCount &&
    ![...key.asked].some((word) => word !== 'in' && UNITS.get(stem(word))?.measures === measures)
  )
    return true
  return (
    known.some((one) => one.measures !== null || one.nouns.length > 0) &&
    amounts.every((own, at) => known[at]!.measures !== likened(quantityOf(amount), own).measures)
  )
}
