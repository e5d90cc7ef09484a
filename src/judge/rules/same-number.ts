import { readAmount } from '../number.ts'
import type { Rule } from '../rule.ts'

const singular = (unit: string) => unit.replace(/s$/u, '')

/** Numbers are compared by value. The unit may be left out, but not be another one. */
export const sameNumber: Rule = ({ question, submission }) => {
  const { kind, value } = question.answer
  if (kind !== 'number' || value === null || typeof value === 'string') return null
  const given = readAmount(submission)
  if (given === null || given.number !== value.number) return null
  const named = readAmount(question.answer.text)?.unit ?? ''
  const units = ['', value.unit ?? '', named].map(singular)
  return units.includes(singular(given.unit)) ? { verdict: 'correct', reason: 'same_number' } : null
}
