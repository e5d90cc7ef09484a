import { expect, test } from 'vitest'
import { seededRandom, shuffle } from '../../src/quiz/random.ts'

test('the same seed draws the same, another one differently', () => {
  const items = Array.from({ length: 30 }, (_, index) => index)
  expect(shuffle(items, seededRandom('a'))).toEqual(shuffle(items, seededRandom('a')))
  expect(shuffle(items, seededRandom('a'))).not.toEqual(shuffle(items, seededRandom('b')))
})

test('a shuffle keeps every item, and puts each at every place about as often', () => {
  const random = seededRandom('fair')
  const firsts = [0, 0, 0, 0]
  for (let round = 0; round < 4000; round++) {
    const shuffled = shuffle([0, 1, 2, 3], random)
    expect(new Set(shuffled)).toEqual(new Set([0, 1, 2, 3]))
    firsts[shuffled[0]!]! += 1
  }
  for (const count of firsts) expect(Math.abs(count - 1000)).toBeLessThan(150)
})
