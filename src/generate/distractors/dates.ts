import { addDays, formatDate, monthOf } from '../analysis/calendar.ts'
import { MONTHS } from '../lexicon/words.ts'

const DAYS_NEAR = [-21, -14, -9, -5, 6, 8, 15, 24]
const STEPS_NEAR = [-4, -3, -2, -1, 1, 2, 3, 4]

function shiftMonth(value: string, step: number): string {
  const month = monthOf(value) - 1 + step
  const wrapped = String((((month % 12) + 12) % 12) + 1).padStart(2, '0')
  if (value.startsWith('--')) return `--${wrapped}${value.slice(4)}`
  return `${Number(value.slice(0, 4)) + Math.floor(month / 12)}-${wrapped}${value.slice(7)}`
}

/** Date values near one, at its precision. A year without a month stays near as a year. */
export function nearDates(value: string): string[] {
  if (/^\d{4}$/.test(value)) return STEPS_NEAR.map((step) => String(Number(value) + step))
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return DAYS_NEAR.map((days) => addDays(value, days))
  return STEPS_NEAR.map((step) => shiftMonth(value, step))
}

/** Writes `other` as `text` writes `value`, as far as month, day and year stand in it. */
export function writeDateLike(text: string, value: string, other: string): string | null {
  if (text === formatDate(value)) return formatDate(other)
  const dayFirst = /^(\d{1,2}) (\p{Lu}\p{L}+) (\d{4})$/u.exec(text)
  if (!dayFirst) return null
  return `${Number(other.slice(8))} ${MONTHS[monthOf(other) - 1] ?? ''} ${other.slice(0, 4)}`
}
