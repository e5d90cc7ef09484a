import { DAY_MS } from './daily.ts'
import type { Streak } from '../schemas.ts'

/**
 * Days in a row, of UTC days that are sorted and differ. `current` stands while its last day is
 * today or yesterday: today's quiz may still be played.
 */
export function streakOf(days: readonly string[], today: string): Streak {
  const numbers = days.map(dayNumber)
  let longest = 0
  let run = 0
  numbers.forEach((day, index) => {
    run = day - 1 === numbers[index - 1] ? run + 1 : 1
    longest = Math.max(longest, run)
  })
  const last = numbers.at(-1)
  const goesOn = last !== undefined && dayNumber(today) - last <= 1
  return { current: goesOn ? run : 0, longest, lastDay: days.at(-1) ?? null }
}

const dayNumber = (day: string) => Date.parse(day) / DAY_MS
