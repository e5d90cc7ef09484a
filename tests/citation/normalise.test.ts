import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalise } from '../../src/citation/normalise.ts'

const cases = [
  { name: 'curly quotes', text: '“I’m here,” she said', reading: '"I\'m here," she said' },
  { name: 'non-breaking space', text: 'May 30', reading: 'May 30' },
  { name: 'a run of white space', text: 'one \n\t two', reading: 'one two' },
  { name: 'dashes', text: '1996–97 — fact', reading: '1996-97 - fact' },
  { name: 'ellipsis', text: 'well…', reading: 'well...' },
  { name: 'decomposed letters', text: 'Andre\u0301', reading: 'André' },
  { name: 'Hangul in jamo', text: '\u1112\u1161\u11ab', reading: '한' },
  { name: 'soft hyphen and zero-width space', text: 'clem\u00adency\u200b', reading: 'clemency' },
  { name: 'an invisible character between spaces', text: 'a \u200b b', reading: 'a b' },
]

test.each(cases)('$name', ({ text, reading }) => {
  expect(normalise(text).text).toBe(reading)
})

test('maps a slice back to code points of the original', () => {
  const text = '🎉 “Well…” — yes'
  const view = normalise(text)
  const at = view.text.indexOf('"Well..."')
  const { start, end } = view.toOriginal(at, at + '"Well..."'.length)
  expect(Array.from(text).slice(start, end).join('')).toBe('“Well…”')
})

test('every slice of the reading maps to a slice of the original with that reading', () => {
  const units = fc.constantFrom(
    'a',
    ' ',
    '\u00a0',
    '’',
    '“',
    '…',
    '–',
    'e\u0301',
    '🎉',
    '\u00ad',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(units, { maxLength: 30 }), fc.nat(), fc.nat(), (pieces, a, b) => {
      const text = pieces.join('')
      const view = normalise(text)
      const start = Math.min(a, b) % (view.text.length + 1)
      const end = Math.max(start, Math.max(a, b) % (view.text.length + 1))
      const span = view.toOriginal(start, end)
      const back = normalise(Array.from(text).slice(span.start, span.end).join('')).text
      expect(back).toContain(view.text.slice(start, end))
    }),
  )
})

test('reading a reading changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = normalise(text).text
      expect(normalise(once).text).toBe(once)
    }),
  )
})
