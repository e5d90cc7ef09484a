import { comparePeriods } from '../date/period.ts'
import { isAsked } from '../given.ts'
import { compareAmounts } from '../number/compare.ts'
import { type Case, incorrect, type Rule } from '../rule.ts'
import { holds } from '../text.ts'

/**
 * Some document says it, though not the cited ones: the player is told which. It gives a wrong
 * answer a better reason, so it is asked after all that can be right: a dissent may share a word
 * with the key.
 */
export const statedByDissent: Rule = (c) =>
  c.key.dissents.some((dissent) => isStated(dissent, c))
    ? incorrect('stated_by_dissenting_source')
    : null

function isStated({ text, dates, amount }: Case['key']['dissents'][number], { key, given }: Case) {
  if (holds(given.core.words, text.squashed) || holds(given.text.words, text.squashed)) return true
  if (dates.some((date) => given.dates.some((said) => comparePeriods(said, date) === 'same'))) {
    return true
  }
  if (amount === null) return false
  return [given.amount, given.measure].some(
    (said) =>
      said !== null && compareAmounts(said, amount, (noun) => isAsked(key, noun)) === 'same',
  )
}
