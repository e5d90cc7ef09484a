import { comparePeriods, type DateMatch, type Period } from '../date/period.ts'
import { ask, correct, incorrect, type Rule } from '../rule.ts'

const YEAR = 10_000
const ASKED_YEAR = /\b(?:what|which) year\b(?! and| month)/u
const ASKED_MONTH = /\b(?:what|which) month\b(?! and| of what year)/u

// Any part of the time will do.
const ASKED_WITHIN =
  /\b(?:a|any|one) (?:year|date|month|day|decade|century) (?:in|of|during|within|between|when|from)\b/u

const hasYear = (date: Period) => Math.abs(date.to) >= YEAR

/** The year need not be said again where the question says it. */
function completed(given: Period, key: Period, prompt: string): Period {
  if (hasYear(given) || !hasYear(key)) return given
  const year = Math.floor(key.from / YEAR)
  if (!prompt.includes(String(year))) return given
  return { ...given, from: given.from + year * YEAR, to: given.to + year * YEAR }
}

const isWithin = (given: Period, key: Period) =>
  hasYear(given) && given.from >= key.from && given.to <= key.to

/** Asked for a year or a month, a key that says more does not ask for more. */
function isEnough(given: Period, prompt: string): boolean {
  const length = given.to - given.from
  if (ASKED_YEAR.test(prompt)) return hasYear(given) && length < YEAR
  return ASKED_MONTH.test(prompt) && length < 100
}

/**
 * Dates are compared by value, whatever their notation. Before numbers: a year is a date where one
 * is asked for. A coarser date that is right asks for more.
 */
export const sameDate: Rule = ({ key, given }) => {
  if (given.dates.length === 0) return null
  const prompt = key.prompt.toLowerCase()
  let best: DateMatch | null = null
  for (const variant of key.variants) {
    if (key.kind !== 'date' && (key.kind === 'number' || variant.amount !== null)) continue
    for (const date of variant.dates) {
      for (const said of given.dates) {
        const full = completed(said, date, prompt)
        if (ASKED_WITHIN.test(prompt) && isWithin(full, date)) return correct('same_date')
        const match = comparePeriods(full, date)
        if (match === 'same' || (match === 'coarser' && isEnough(full, prompt)))
          return correct('same_date')
        if (best === null || match !== 'different') best = match
      }
    }
  }
  if (best === null) return null
  return best === 'different' ? incorrect('different_date') : ask('less_precise')
}
