import { expect, test } from 'vitest'
import { streakOf } from '../../src/quiz/streak.ts'

test.each([
  { why: 'no day', days: [], today: '2026-03-01', current: 0, longest: 0 },
  { why: 'today', days: ['2026-03-01'], today: '2026-03-01', current: 1, longest: 1 },
  {
    why: 'over the end of a month, and not yet today',
    days: ['2026-02-27', '2026-02-28'],
    today: '2026-03-01',
    current: 2,
    longest: 2,
  },
  {
    why: 'a day was missed',
    days: ['2026-02-26', '2026-02-27'],
    today: '2026-03-01',
    current: 0,
    longest: 2,
  },
  {
    why: 'the longest is not the last',
    days: ['2026-01-01', '2026-01-02', '2026-01-03', '2026-02-28', '2026-03-01'],
    today: '2026-03-01',
    current: 2,
    longest: 3,
  },
])('$why', ({ days, today, current, longest }) => {
  expect(streakOf(days, today)).toEqual({ current, longest, lastDay: days.at(-1) ?? null })
})
