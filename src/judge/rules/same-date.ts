import { compareDates, readDates } from '../date.ts'
import type { Rule } from '../rule.ts'

/** Dates are compared by value, whatever their notation. A coarser one that is right asks for more. */
export const sameDate: Rule = ({ question, submission }) => {
  const { kind, value } = question.answer
  if (kind !== 'date' || typeof value !== 'string') return null
  // The year need not be said again where the question says it.
  const year = value.slice(0, 4)
  const complete = (date: string) =>
    date.startsWith('--') && question.prompt.includes(year) ? year + date.slice(1) : date
  const found = readDates(submission).map((date) => compareDates(complete(date), value))
  if (found.includes('same')) return { verdict: 'correct', reason: 'same_date' }
  return found.includes('coarser') ? { verdict: 'prompt', reason: 'less_precise' } : null
}
