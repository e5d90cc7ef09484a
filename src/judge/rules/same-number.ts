import { isAsked } from '../given.ts'
import { compareAmounts, type Match } from '../number/compare.ts'
import { ask, correct, incorrect, type Rule } from '../rule.ts'
import { wrong } from './stated-by-dissent.ts'

const COUNTED = new Set('people person time total old age altogether all ago piece thing item more less unit there'.split(' '))

/** Numbers are compared by value. The unit may be left out, but not be another one. */
export const sameNumber: Rule = (c) => {
  const { key, given } = c
  const { amount } = given
  if (amount === null) return null
  let best: Match | null = null
  for (const variant of key.variants) {
    if (variant.amount === null) continue
    const match = compareAmounts(
      amount,
      variant.amount,
      (noun) => COUNTED.has(noun) || isAsked(key, noun) || variant.words.some((word) => word.startsWith(noun)),
    )
    if (match === 'same' && (key.kind === 'number' || variant.amount.unit.length === 0 || amount.unit.length > 0)) return correct('same_number')
    if (best === null || match !== 'different') best = match
  }
  if (best === null || key.kind !== 'number') return null
  if (best === 'other_unit') return incorrect('other_unit')
  return best === 'rounded' || best === 'range' ? ask('less_precise_number') : wrong(c, 'different_number')
}
