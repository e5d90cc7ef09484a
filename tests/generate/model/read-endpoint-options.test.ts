import { expect, test } from 'vitest'
import { readEndpointOptions } from '../../../src/generate/proposers/model/read-endpoint-options.ts'
import { retryAfter } from '../../../src/generate/proposers/model/retry-after.ts'

const NONE = { check: false, 'rules-only': false }
const GOOD = { ...NONE, model: 'llama3.1', 'base-url': 'http://localhost:11434/v1/' }

test('no model, no endpoint', () => {
  expect(readEndpointOptions(NONE, {})).toBeNull()
})

test('the key comes from the environment', () => {
  expect(readEndpointOptions(GOOD, { FOOTNOTE_API_KEY: ' sk-1\n' })).toMatchObject({
    model: 'llama3.1',
    baseUrl: 'http://localhost:11434/v1',
    key: 'sk-1',
    concurrency: 4,
  })
  expect(readEndpointOptions({ ...GOOD, concurrency: '8' }, {})).toMatchObject({
    key: null,
    concurrency: 8,
  })
})

test.each([
  [{ ...NONE, model: 'x' }, '--model needs --base-url'],
  [{ ...NONE, 'base-url': 'http://x.test/v1' }, '--base-url needs --model'],
  [{ ...NONE, concurrency: '2' }, '--concurrency needs --model'],
  [{ ...GOOD, check: true }, '--check asks no model'],
  [{ ...GOOD, 'rules-only': true }, '--rules-only asks no model'],
  [{ ...GOOD, explain: 'some-id' }, '--explain asks no model'],
  [{ ...GOOD, model: ' ' }, '--model must be a name'],
  [{ ...GOOD, 'base-url': 'localhost:11434' }, '--base-url must be an http or https address'],
  [{ ...GOOD, 'base-url': 'file:///v1' }, '--base-url must be an http or https address'],
  [{ ...GOOD, 'base-url': 'http://me:secret@x.test/' }, 'without a user'],
  [{ ...GOOD, 'base-url': 'http://x.test/?key=secret' }, 'FOOTNOTE_API_KEY'],
  [{ ...GOOD, concurrency: '0' }, '--concurrency must be a whole number from 1 to 64'],
  [{ ...GOOD, concurrency: '1.5' }, '--concurrency must be a whole number from 1 to 64'],
])('%o: %s', (options, message) => {
  expect(() => readEndpointOptions(options, {})).toThrow(message)
})

test('a key that fits into no header is refused, and not shown', () => {
  expect(() => readEndpointOptions(GOOD, { FOOTNOTE_API_KEY: 'sk-1\nsk-2' })).toThrow(
    /^FOOTNOTE_API_KEY holds characters that no key has$/,
  )
})

test.each([
  [null, 0],
  ['2', 2000],
  ['Sun, 22 Nov 2026 10:00:05 GMT', 5000],
  ['Sun, 22 Nov 2026 09:00:00 GMT', 0],
  ['soon', 0],
])('Retry-After %s: %i ms', (header, expected) => {
  expect(retryAfter(header, Date.UTC(2026, 10, 22, 10))).toBe(expected)
})
