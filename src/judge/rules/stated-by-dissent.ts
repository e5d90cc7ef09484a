import { compareDates, readDates } from '../date.ts'
import { fold } from '../fold.ts'
import { readAmount } from '../number.ts'
import type { Rule } from '../rule.ts'

/** Wrong by the cited passages, but some document says it: the player is told which. */
export const statedByDissent: Rule = ({ question, submission }) => {
  const folded = fold(submission)
  const dates = readDates(submission)
  const amount = readAmount(submission)
  const stated = question.dissents.some(({ text, value }) => {
    if (fold(text) === folded) return true
    if (typeof value === 'string') return dates.some((date) => compareDates(date, value) === 'same')
    return value !== null && amount?.number === value.number
  })
  return stated ? { verdict: 'incorrect', reason: 'stated_by_dissenting_source' } : null
}
