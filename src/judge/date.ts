import * as chrono from 'chrono-node/en'
import type { DateValue } from '../schemas.ts'

// Only what is written down counts, so the reference day is never seen in a result.
const REFERENCE = new Date(Date.UTC(2000, 0, 1))
const NAMES_A_DATE =
  /\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|first|second|third|fourth|fifth/iu
const FILLER = /\b(?:on|in|the|of|at|by|date|year|month)\b|[\s,.]+/giu
const YEAR = /^(?:in\s+|the\s+year\s+)*(\d{4})$/iu
const ISO_MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/u
const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/u

const two = (number: number) => String(number).padStart(2, '0')

/**
 * The dates that a text, as a whole, can mean, at the precision that it gives: `2018-05-30`,
 * `2018-05`, `2018`, `--05-30`, `--05`. "4/7/1999" means two. Empty where it is no date, or says
 * more than a date.
 */
export function readDates(text: string): DateValue[] {
  const trimmed = text.trim().replace(/[.!?]+$/u, '')
  const year = YEAR.exec(trimmed)?.[1]
  if (year !== undefined) return [year]
  if (ISO_MONTH.test(trimmed)) return [trimmed]

  const swapped = readSwapped(trimmed)
  const [found, ...others] = chrono.casual.parse(trimmed, REFERENCE)
  if (found === undefined || others.length > 0 || found.end) return swapped
  if (!NAMES_A_DATE.test(found.text)) return swapped
  const rest = trimmed.slice(0, found.index) + trimmed.slice(found.index + found.text.length)
  if (rest.replace(FILLER, '') !== '') return swapped

  const known = (part: 'year' | 'month' | 'day') =>
    found.start.isCertain(part) ? found.start.get(part) : null
  const value = dateValue(known('year'), known('month'), known('day'))
  return [...new Set([...(value === null ? [] : [value]), ...swapped])]
}

/** "4/7/1999" read with the day first; chrono reads the month first, as Americans write. */
function readSwapped(text: string): DateValue[] {
  const [, day, , month, year] = NUMERIC.exec(text) ?? []
  if (day === undefined || month === undefined || year === undefined) return []
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return []
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) > 50 ? 1900 : 2000)
  return [`${full}-${two(Number(month))}-${two(Number(day))}`]
}

function dateValue(year: number | null, month: number | null, day: number | null) {
  if (month === null) return null
  const end = day === null ? '' : `-${two(day)}`
  return `${year === null ? '-' : String(year).padStart(4, '0')}-${two(month)}${end}`
}

/**
 * How a date stands to the key: the same, finer, right but `coarser`, or `different`. A date
 * without a year ("May 30") is coarser than one with it.
 */
export function compareDates(given: DateValue, key: DateValue): 'same' | 'coarser' | 'different' {
  if (given === key || given.startsWith(`${key}-`)) return 'same'
  if (key.startsWith(`${given}-`)) return 'coarser'
  if (given.startsWith('--') && /^\d{4}-/u.test(key)) {
    return key.slice(4).startsWith(given.slice(1)) ? 'coarser' : 'different'
  }
  return key.startsWith('--') && given.slice(4).startsWith(key.slice(1)) ? 'same' : 'different'
}
