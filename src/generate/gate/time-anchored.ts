import { withoutQuotations } from '../analysis/prompts.ts'
import type { Check } from './check.ts'

const CHANGING = /\bhow old\b|\b(?:what|which) age\b|\bhow many followers\b/i
const ANCHOR =
  /\b(?:1[5-9]|20)\d\d\b|\b(?:article|report|story|interview|account)\b|\bwhen\b|\bat the time\b/i

/** What changes with time, such as an age, is asked as of its source. */
export const timeAnchored: Check = ({ prompt }) => {
  const text = withoutQuotations(prompt)
  return CHANGING.test(text) && !ANCHOR.test(text) ? 'does not say as of when' : null
}
