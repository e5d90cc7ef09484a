import { expect, test } from 'vitest'
import { pickApart } from '../../src/quiz/pick.ts'
import { seededRandom } from '../../src/quiz/random.ts'

const row = (id: string, ...clashes: string[]) => ({ id, clashes })
const star = [row('hub', 'a', 'b', 'c'), row('a', 'hub'), row('b', 'hub'), row('c', 'hub')]
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id).toSorted()

test('no two that are picked clash, and no longer game is missed', () => {
  for (let seed = 0; seed < 50; seed++) {
    expect(ids(pickApart(star, 4, seededRandom(String(seed))))).toEqual(['a', 'b', 'c'])
  }
})

test('as many as asked for, each once, and not always the same', () => {
  const rows = Array.from({ length: 20 }, (_, index) => row(String(index)))
  const first = pickApart(rows, 5, seededRandom('one'))
  expect(new Set(ids(first)).size).toBe(5)
  expect(ids(pickApart(rows, 5, seededRandom('two')))).not.toEqual(ids(first))
  expect(pickApart([], 5, seededRandom('one'))).toEqual([])
})
