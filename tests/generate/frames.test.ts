import { expect, test } from 'vitest'
import type { Frame } from '../../src/generate/model.ts'
import { ANTECEDENT_CASES, FRAME_CASES } from './cases/frames.ts'
import { article } from './made-up.ts'

const framesOf = (text: string) => article(`Title\n\nTuesday, 14 March 2023\n\n${text}`).frames

const written = ({ subject, verb, parts, source, certainty, polarity }: Frame) =>
  [
    subject.text,
    `${verb.voice} ${verb.lemma}`,
    ...parts.map(({ role, text }) => `${role}: ${text}`),
    source && certainty === 'reported' ? `reported by ${source.text}` : certainty,
    ...(polarity === 'negative' ? [polarity] : []),
  ].join(' | ')

test.each(FRAME_CASES)('$text', ({ text, frames }) => {
  expect(framesOf(text).map(written)).toEqual(frames)
})

test.each(ANTECEDENT_CASES)('$text', ({ text, name }) => {
  const frame = framesOf(text).at(-1)
  expect(frame?.subject.name?.full ?? null).toBe(name)
  expect(frame?.named === frame?.sentence).toBe(name === null)
})

test('positions are those of the reading', () => {
  for (const { sentence, subject, verb, parts } of framesOf(
    '“Well,” Kim Lee — of Tarn — left Oslo on Monday.',
  )) {
    for (const { text, start, end } of [subject, verb, ...parts]) {
      expect(sentence.reading.slice(start, end)).toBe(text)
    }
  }
})

test('the frames of a long article are read in linear time', () => {
  const text = 'Kim Lee, 47, was questioned by investigators in Tarn on Tuesday. '.repeat(3_000)
  const started = performance.now()
  expect(framesOf(text)).toHaveLength(3_000)
  expect(performance.now() - started).toBeLessThan(10_000)
}, 30_000)
