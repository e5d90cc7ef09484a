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

/** The year, the month and the day of a date value, as far as it goes. */
const fieldsOf = (value: string): (string | undefined)[] => {
  const [, year, month, day] = /^(\d{4}|-)(?:-(\d\d))?(?:-(\d\d))?/.exec(value) ?? []
  return [year === '-' ? undefined : year, month, day]
}

/** The fields that two date values both give, each with whether it is the same in both. */
function sharedFields(a: string, b: string): boolean[] {
  const other = fieldsOf(b)
  return fieldsOf(a).flatMap((field, at) => {
    const same = other[at]
    return field === undefined || same === undefined ? [] : field === same
  })
}

/** Whether two date values cannot be said of one event: `2018-05` and `--06`, but not `2018` and `--06`. */
export const datesDiffer = (a: string, b: string): boolean => sharedFields(a, b).includes(false)

/**
 * Whether two date values say the same as far as both go: `2018-05` fits `2018-05-30`, and so does
 * `--05`. A year and a month of no year have nothing in common, and say nothing of each other.
 */
export function datesAgree(a: string, b: string): boolean {
  const shared = sharedFields(a, b)
  return shared.length > 0 && shared.every(Boolean)
}

/** Whether a date value gives all that another one gives: `2018-05-30` gives `2018-05`, and not back. */
export const dateCovers = (whole: string, part: string): boolean => {
  const given = fieldsOf(whole)
  return fieldsOf(part).every((field, at) => field === undefined || field === given[at])
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
