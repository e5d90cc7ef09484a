import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pointsAt, QUESTION_MS } from '../../src/quiz/points.ts'

const OPENED = Date.UTC(2026, 0, 1)

const after = (ms: number, extensions: number) =>
  pointsAt({ openedAt: OPENED, extensions }, OPENED + ms)

test.each([
  { why: 'at once', ms: 0, extensions: 0, points: 1000 },
  { why: 'half the time left', ms: 15_000, extensions: 0, points: 750 },
  { why: 'a moment before the end', ms: 29_999, extensions: 0, points: 501 },
  { why: 'at the end', ms: 30_000, extensions: 0, points: 500 },
  { why: 'too late', ms: 30_001, extensions: 0, points: 0 },
  { why: 'within an extension', ms: 60_000, extensions: 1, points: 500 },
  { why: 'after an extension', ms: 60_001, extensions: 1, points: 0 },
  { why: 'within ten', ms: 330_000, extensions: 10, points: 500 },
  { why: 'a clock set back', ms: -5000, extensions: 0, points: 1000 },
])('$why: $points points', ({ ms, extensions, points }) => {
  expect(after(ms, extensions)).toBe(points)
})

test('later is never worth more, and more time never less', () => {
  const time = fc.integer({ min: -1000, max: 12 * QUESTION_MS })
  const extensions = fc.integer({ min: 0, max: 10 })
  fc.assert(
    fc.property(time, time, extensions, extensions, (a, b, some, more) => {
      expect(after(Math.max(a, b), some)).toBeLessThanOrEqual(after(Math.min(a, b), some))
      expect(after(a, Math.max(some, more))).toBeGreaterThanOrEqual(after(a, Math.min(some, more)))
    }),
  )
})
