/** Arithmetic on ISO dates: days are `2018-05-30`, without time or zone. */
import { MONTHS } from '../lexicon/words.ts'
import type { Tense } from './tense.ts'

const DAY_MS = 86_400_000

const two = (number: number) => String(number).padStart(2, '0')

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** 0 is Sunday. */
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay()

export const isDay = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && addDays(text, 0) === text
}

/** A day of which month and date are told: `2018-05-30`, or `--05-30` without a year. */
export const monthDay = (month: number, day: number | null): string =>
  day === null ? `--${two(month)}` : `--${two(month)}-${two(day)}`

/**
 * A weekday (0 is Sunday) seen from `anchor`: on or before it in the past, on or after it otherwise.
 * News of the day names its own weekday: a week ago would be "last Tuesday".
 */
export function resolveWeekday(anchor: string, weekday: number, tense: Tense): string {
  const ahead = (weekday - weekdayOf(anchor) + 7) % 7
  return addDays(anchor, tense === 'past' && ahead > 0 ? ahead - 7 : ahead)
}

/**
 * A month or a day of the year, given as `--05` or `--05-30`, seen from `anchor`: the last such in
 * the past, the next in the future, the nearest for the present. The anchor's own is both.
 */
export function resolveYear(anchor: string, value: string, tense: Tense): string {
  const partial = value.slice(2)
  const year = Number(anchor.slice(0, 4))
  const own = anchor.slice(5, 5 + partial.length)
  const offset = (() => {
    if (tense === 'past') return partial > own ? -1 : 0
    if (tense === 'future') return partial < own ? 1 : 0
    const months = Number(partial.slice(0, 2)) - Number(own.slice(0, 2))
    if (months > 6) return -1
    return months < -6 ? 1 : 0
  })()
  return `${year + offset}-${partial}`
}

/**
 * Whether two date values can be said of one event: they are the same as far as both go. `2018-05`
 * fits `2018-05-30`, and so does `--05`; `--06` does not.
 */
export function datesAgree(a: string, b: string): boolean {
  if (a.startsWith('--') || b.startsWith('--')) {
    const [x, y] = [a, b].map((value) => (value.startsWith('--') ? value.slice(2) : value.slice(5)))
    return x === undefined || y === undefined || x.startsWith(y) || y.startsWith(x)
  }
  return a.startsWith(b) || b.startsWith(a)
}

/** The month of a date value, from 1; NaN for a year alone. */
export const monthOf = (value: string) =>
  Number(/^(?:\d{4}|-)-(\d\d)/.exec(value)?.[1] ?? Number.NaN)

/** Writes a date: `May 30, 2018`, `May 2018`, `2018`, `May 30`, `May`. */
export function formatDate(value: string): string {
  if (/^\d{4}$/.test(value)) return value
  const month = MONTHS[monthOf(value) - 1] ?? ''
  const day = /-\d\d-(\d\d)$/.exec(value)?.[1]
  const year = value.startsWith('--') ? '' : value.slice(0, 4)
  if (day === undefined) return [month, year].filter(Boolean).join(' ')
  return `${month} ${Number(day)}${year ? `, ${year}` : ''}`
}
