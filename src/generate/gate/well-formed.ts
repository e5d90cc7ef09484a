import type { Check } from './check.ts'

const LONGEST = 400
const FEWEST_WORDS = 4

/** One question, of a readable length, in the form of one. */
export const wellFormed: Check = ({ prompt, answer }) => {
  const isStatement = answer.kind === 'boolean' && /^True or false: .*[.!]["”]?$/.test(prompt)
  if (!prompt.endsWith('?') && !isStatement) return 'does not end with a question mark'
  if (!/^["“'‘]?[\p{Lu}\d]/u.test(prompt)) return 'does not begin like a sentence'
  if (prompt.length > LONGEST) return `longer than ${LONGEST} characters`
  if (prompt.split(/\s+/).length < FEWEST_WORDS) return 'too short'
  if (/\s{2}|\s[,.;?]/u.test(prompt)) return 'has white space where none belongs'
  const quotes = prompt.replaceAll(/[“”]/g, '"').split('"').length - 1
  return quotes % 2 === 0 ? null : 'a quotation is not closed'
}
