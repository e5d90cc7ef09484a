import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LIMITS } from '../../src/limit.ts'

const RATE_LIMIT =
  /name = "(\w+)"\nnamespace_id = "\d+"\nsimple = \{ limit = (\d+), period = (\d+) \}/gu

test('the limits that clients are told are those that are set', () => {
  const set = [...readFileSync('wrangler.toml', 'utf8').matchAll(RATE_LIMIT)].map(
    ([, binding, requests, seconds]) => ({
      binding,
      requests: Number(requests),
      seconds: Number(seconds),
    }),
  )
  expect(set).toEqual(Object.values(LIMITS))
})
