/** The daily quiz: which questions it has on a day. Pure; what chance decides comes from outside. */
import { pickApart } from './pick.ts'
import type { Random } from './random.ts'

export const DAILY_LENGTH = 5
export const DAY_MS = 86_400_000

/** The UTC day of a moment, `2026-05-30`. */
export const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

/** The days of a day's week, from Monday up to the day itself. */
export function weekUpTo(day: string): string[] {
  const last = Date.parse(day)
  const sinceMonday = (new Date(last).getUTCDay() + 6) % 7
  return Array.from({ length: sinceMonday + 1 }, (_, index) =>
    dayOf(last - (sinceMonday - index) * DAY_MS),
  )
}

/**
 * The questions of the last of some days in a row, each drawn by a chance of its own, so that one day
 * tells nothing of the next. No question comes twice among these days while enough are left. The
 * rows must come in the same order each time.
 */
export function pickDaily<Row extends { id: string; clashes: readonly string[] }>(
  rows: readonly Row[],
  days: readonly Random[],
): Row[] {
  const asked = new Set<string>()
  let picked: Row[] = []
  for (const random of days) {
    const fresh = rows.filter(({ id }) => !asked.has(id))
    picked = pickApart(fresh, DAILY_LENGTH, random)
    if (picked.length < DAILY_LENGTH) picked = pickApart(rows, DAILY_LENGTH, random)
    for (const { id } of picked) asked.add(id)
  }
  return picked
}
