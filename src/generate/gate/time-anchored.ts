import { withoutQuotations } from '../analysis/prompts.ts'
import type { Answer } from '../../schemas.ts'
import type { Check } from './check.ts'

const CHANGING = /\bhow old\b|\b(?:what|which) age\b/i
const CHANGING_UNITS = new Set(['fan', 'follower', 'inhabitant', 'resident', 'subscriber', 'user'])
const ANCHOR =
  /\b(?:1[5-9]|20)\d\d\b|\b(?:article|report|story|interview|account)\b|\bwhen\b|\bat the time\b/i

const countsChanging = ({ value }: Answer) =>
  value !== null && typeof value === 'object' && CHANGING_UNITS.has(value.unit ?? '')

/** What changes with time, such as an age, is asked as of its source. */
export const timeAnchored: Check = ({ prompt, answer }) => {
  const text = withoutQuotations(prompt)
  const isChanging = CHANGING.test(text) || countsChanging(answer)
  return isChanging && !ANCHOR.test(text) ? 'does not say as of when' : null
}
