import { describe, expect, test } from 'vitest'
import { DAILY_LENGTH, pickDaily, weekUpTo } from '../../src/quiz/daily.ts'
import { seededRandom } from '../../src/quiz/random.ts'

const rowsOf = (count: number, clashes: string[] = []) =>
  Array.from({ length: count }, (_, index) => ({ id: String(index), clashes }))
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)
const draw = (rows: { id: string; clashes: string[] }[], days: string[]) =>
  ids(pickDaily(rows, days.map(seededRandom)))

describe('the questions of a day', () => {
  test('are the same however often they are drawn, in the same order', () => {
    expect(draw(rowsOf(50), ['a', 'b'])).toEqual(draw(rowsOf(50), ['a', 'b']))
    expect(draw(rowsOf(50), ['a', 'b'])).not.toEqual(draw(rowsOf(50), ['a', 'c']))
  })

  test('do not come back within the week while enough are left', () => {
    const week = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const asked = week.flatMap((_, index) => draw(rowsOf(52), week.slice(0, index + 1)))
    expect(new Set(asked).size).toBe(7 * DAILY_LENGTH)
  })

  test('come back rather than be too few', () => {
    expect(draw(rowsOf(7), ['a', 'b', 'c'])).toHaveLength(DAILY_LENGTH)
  })

  test('never give each other away', () => {
    const pairs = rowsOf(20).map(({ id }) => ({ id, clashes: [String(Number(id) ^ 1)] }))
    const drawn = draw(pairs, ['a', 'b', 'c', 'd']).map((id) => Number(id) >> 1)
    expect(new Set(drawn).size).toBe(DAILY_LENGTH)
  })
})

test('a week begins on Monday', () => {
  expect(weekUpTo('2026-11-23')).toEqual(['2026-11-23'])
  expect(weekUpTo('2027-01-03')).toHaveLength(7)
  expect(weekUpTo('2027-01-01')).toEqual([
    '2026-12-28',
    '2026-12-29',
    '2026-12-30',
    '2026-12-31',
    '2027-01-01',
  ])
})
