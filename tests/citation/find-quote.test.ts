import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cite, isExactSlice } from '../../src/citation/cite.ts'
import { findQuote } from '../../src/citation/find-quote.ts'

const text = '🎉 “I’ve met her,” he said.\nHe met her in May. She met him in May too.'
const slice = (span: { start: number; end: number } | null) =>
  span && Array.from(text).slice(span.start, span.end).join('')

const cases = [
  { name: 'letter by letter', quote: { exact: 'He met her' }, found: 'He met her' },
  { name: 'straight quotes', quote: { exact: '"I\'ve met her,"' }, found: '“I’ve met her,”' },
  { name: 'white space joined', quote: { exact: 'he said. He met' }, found: 'he said.\nHe met' },
  { name: 'case differs', quote: { exact: 'he Met her' }, found: null },
  { name: 'not there', quote: { exact: 'in June' }, found: null },
  { name: 'nothing', quote: { exact: '' }, found: null },
  { name: 'only white space that is not there', quote: { exact: '\t' }, found: null },
]

test.each(cases)('$name', ({ quote, found }) => {
  expect(slice(findQuote(text, quote))).toBe(found)
})

test('the first of several without context', () => {
  expect(findQuote(text, { exact: 'in May' })?.start).toBe(text.indexOf('in May') - 1)
})

test('prefix and suffix choose among several', () => {
  const second = findQuote(text, { exact: 'in May', suffix: ' too' })
  expect(findQuote(text, { exact: 'in May', prefix: 'met him ' })).toEqual(second)
  expect(second?.start).toBeGreaterThan(findQuote(text, { exact: 'in May' })?.start ?? Infinity)
  expect(findQuote(text, { exact: 'in May', prefix: 'met us ' })).toBeNull()
})

const letters = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '\u00a0', '’', '…', '🎉', '\n'),
  minLength: 1,
  maxLength: 60,
})

test('whatever is cited is an exact slice, and its quotation is found with the same words', () => {
  fc.assert(
    fc.property(letters, fc.nat(), fc.nat(), (source, a, b) => {
      const points = Array.from(source)
      const start = Math.min(a, b) % points.length
      const end = Math.max(start + 1, Math.max(a, b) % (points.length + 1))
      const citation = cite('doc', source, start, end)
      expect(isExactSlice(citation, source)).toBe(true)
      const found = findQuote(source, citation)
      expect(found && points.slice(found.start, found.end).join('')).toBe(citation.exact)
    }),
  )
})

test('a shifted citation is no exact slice', () => {
  const citation = cite('doc', text, 2, 10)
  expect(isExactSlice({ ...citation, start: 3, end: 11 }, text)).toBe(false)
  expect(isExactSlice({ ...citation, end: 11 }, text)).toBe(false)
  expect(isExactSlice({ ...citation, prefix: 'x' }, text)).toBe(false)
})
