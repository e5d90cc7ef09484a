/** How pages write numbers, dates and durations. Days and times are UTC. */

const DAY = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' })
const WEEKDAY = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeZone: 'UTC' })
const SHORT_DAY = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' })
const CLOCK = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'UTC' })

export const formatDay = (iso: string) => DAY.format(new Date(iso))
export const formatWeekday = (iso: string) => WEEKDAY.format(new Date(iso))
export const formatShortDay = (iso: string) => SHORT_DAY.format(new Date(iso))
export const formatTime = (iso: string) => `${CLOCK.format(new Date(iso))} UTC, ${formatDay(iso)}`

/** `42 s`, `3 min 5 s`, `1 h 2 min`. */
export function formatDuration(durationMs: number): string {
  const seconds = Math.round(durationMs / 1000)
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes} min ${seconds % 60} s`
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

const NUMBER = new Intl.NumberFormat('en')

/** `1 question`, `2 questions`, `1,870 points`. */
export const countOf = (count: number, noun: string) =>
  `${NUMBER.format(count)} ${noun}${count === 1 ? '' : 's'}`
