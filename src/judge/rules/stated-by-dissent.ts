import { comparePeriods } from '../date/period.ts'
import { compareAmounts } from '../number/compare.ts'
import type { Reason } from '../../schemas.ts'
import { incorrect, type Case, type Rule, type Ruling } from '../rule.ts'

/** Some document says it, though not the cited ones: the player is told which. */
export function isStatedByDissent({ key, given }: Case): boolean {
  return key.dissents.some(({ text, dates, amount }) => {
    if (text.squashed === given.core.squashed) return true
    if (dates.some((date) => given.dates.some((said) => comparePeriods(said, date) === 'same')))
      return true
    return (
      amount !== null &&
      given.amount !== null &&
      compareAmounts(given.amount, amount, () => false) === 'same'
    )
  })
}

/**
 * Gives a wrong answer its reason, after all that can be right: a dissent may share a word with the
 * key.
 */
export const statedByDissent: Rule = (c) =>
  isStatedByDissent(c) ? incorrect('stated_by_dissenting_source') : null

/** A wrong value, with the better reason where some document gives it. */
export const wrong = (c: Case, reason: Reason): Ruling => statedByDissent(c) ?? incorrect(reason)
