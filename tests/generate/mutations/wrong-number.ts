import { amountsIn } from '../../../src/generate/analysis/amounts.ts'
import { timesIn } from '../../../src/generate/analysis/times.ts'
import { normalise } from '../../../src/citation/normalise.ts'
import { type Mutation, withPrompt } from './mutant.ts'

/**
 * Another number in the prompt. Not in a date, a quotation or a title; not "one", which may be an
 * article; and not in a statement that is to be found false, which stays false.
 */
export const wrongNumber: Mutation = (draft, _corpus, pick) => {
  const { text } = normalise(draft.prompt)
  if (draft.answer.text === 'False') return []
  const outside = text.replaceAll(/"[^"]*"/g, (quoted) => '"'.repeat(quoted.length))
  const times = timesIn(outside, null)
  const amount = pick(
    amountsIn(outside).filter(
      ({ number, start, end }) =>
        Number.isInteger(number) &&
        number !== 1 &&
        !times.some((time) => start < time.end && time.start < end),
    ),
  )
  if (!amount) return []
  const written = /^[\d,]+|^[\p{L}-]+/u.exec(text.slice(amount.start))?.[0] ?? ''
  const digits = Number(written.replaceAll(',', ''))
  const others = ['four', 'nine', 'twelve', 'sixteen'].filter((word) => word !== written)
  const other = Number.isNaN(digits) ? pick(others) : String(digits + (pick([1, 2, 7, 20]) ?? 1))
  const end = amount.start + written.length
  return withPrompt(draft, text.slice(0, amount.start) + other + text.slice(end), written)
}
