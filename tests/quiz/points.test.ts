import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pointsAt, QUESTION_MS } from '../../src/quiz/points.ts'

const OPENED = Date.UTC(2026, 0, 1)

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
  expect(pointsAt({ openedAt: OPENED, extensions }, OPENED + ms)).toBe(points)
})

test('later is never worth more, and more time never less', () => {
  const time = fc.integer({ min: -1000, max: 12 * QUESTION_MS })
  const extensions = fc.integer({ min: 0, max: 10 })
  fc.assert(
    fc.property(time, time, extensions, extensions, (a, b, some, more) => {
      const at = (ms: number, count: number) =>
        pointsAt({ openedAt: OPENED, extensions: count }, OPENED + ms)
      expect(at(Math.max(a, b), some)).toBeLessThanOrEqual(at(Math.min(a, b), some))
      expect(at(a, Math.max(some, more))).toBeGreaterThanOrEqual(at(a, Math.min(some, more)))
    }),
  )
})
