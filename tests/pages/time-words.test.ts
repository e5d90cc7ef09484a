import { expect, it } from 'vitest'
import { timeWords } from '../../src/pages/time-words.ts'

it.each([
  { seconds: 0, words: '0 seconds' },
  { seconds: 1, words: '1 second' },
  { seconds: 99, words: '99 seconds' },
  { seconds: 100, words: '1:40' },
  { seconds: 305, words: '5:05' },
])('$seconds are told as $words', ({ seconds, words }) => {
  expect(timeWords(seconds)).toBe(words)
})
