import { describe, expect, test } from 'vitest'
import { EndpointError } from '../../../src/generate/proposers/model/endpoint-error.ts'
import { openEndpoint } from '../../../src/generate/proposers/model/endpoint.ts'
import {
  completion,
  fakeEndpoint,
  KEY,
  type Reply,
  settingsFor,
  vacantAddress,
} from './fake-endpoint.ts'

const ASK = [{ role: 'user' as const, content: 'Hello' }]

/** The error of one request that is answered so, and how many were sent for it. */
async function failure(reply: Reply, more = {}) {
  const { baseUrl, requests } = await fakeEndpoint(() => reply)
  const error: unknown = await openEndpoint(settingsFor(baseUrl, more))(ASK).catch(
    (caught: unknown) => caught,
  )
  expect(error).toBeInstanceOf(EndpointError)
  return { message: (error as Error).message, sent: requests.length, baseUrl }
}

test('sends what the protocol asks for', async () => {
  const { baseUrl, requests } = await fakeEndpoint(() => completion('Good day'))
  expect(await openEndpoint(settingsFor(baseUrl))(ASK)).toBe('Good day')
  expect(requests).toHaveLength(1)
  expect(requests[0]).toMatchObject({
    method: 'POST',
    url: '/v1/chat/completions',
    headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
    body: {
      model: 'made-up-7b',
      messages: ASK,
      temperature: 0,
      seed: 1,
      response_format: {
        type: 'json_schema',
        json_schema: { strict: true, schema: { type: 'object', additionalProperties: false } },
      },
    },
  })
})

test('without a key no authorization is sent', async () => {
  const { baseUrl, requests } = await fakeEndpoint(() => completion('Good day'))
  await openEndpoint(settingsFor(baseUrl, { key: null }))(ASK)
  expect(requests[0]?.headers).not.toHaveProperty('authorization')
})

describe('what may pass is tried again', () => {
  test('429: not before the endpoint allows it, by any request', async () => {
    const { baseUrl, requests } = await fakeEndpoint((_, nth) =>
      nth === 0 ? { status: 429, headers: { 'Retry-After': '1' } } : completion('Good day'),
    )
    const complete = openEndpoint(settingsFor(baseUrl, { concurrency: 1 }))
    expect(await Promise.all([complete(ASK), complete(ASK)])).toEqual(['Good day', 'Good day'])
    const [first, ...later] = requests.map(({ at }) => at)
    expect(later).toHaveLength(2)
    for (const at of later) expect(at - (first ?? 0)).toBeGreaterThanOrEqual(990)
  })

  test('the rest of one request is kept by those that come after it', async () => {
    const { baseUrl, requests } = await fakeEndpoint((_, nth) =>
      nth === 0 ? { status: 503, headers: { 'Retry-After': '1' } } : completion('Good day'),
    )
    const complete = openEndpoint(settingsFor(baseUrl))
    const first = complete(ASK)
    while (requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    await new Promise((resolve) => setTimeout(resolve, 50))
    await Promise.all([first, complete(ASK)])
    expect((requests[1]?.at ?? 0) - (requests[0]?.at ?? 0)).toBeGreaterThanOrEqual(990)
  })

  test('500s, then success', async () => {
    const { baseUrl, requests } = await fakeEndpoint((_, nth) =>
      nth < 3 ? { status: 500 + nth } : completion('Good day'),
    )
    expect(await openEndpoint(settingsFor(baseUrl))(ASK)).toBe('Good day')
    expect(requests).toHaveLength(4)
  })

  test('a timeout, then success', async () => {
    const { baseUrl } = await fakeEndpoint((_, nth) =>
      nth === 0 ? { ...completion('late'), afterMs: 500 } : completion('Good day'),
    )
    expect(await openEndpoint(settingsFor(baseUrl, { timeoutMs: 100 }))(ASK)).toBe('Good day')
  })

  test('five times in all', async () => {
    expect(await failure({ status: 500, body: 'out of memory' })).toMatchObject({
      message: expect.stringMatching(/cannot answer now \(500\): out of memory/) as string,
      sent: 5,
    })
    expect(await failure({ afterMs: 300 }, { timeoutMs: 20 })).toMatchObject({
      message: 'no reply within 0.02 s',
      sent: 5,
    })
  })
})

describe('what cannot pass is not', () => {
  test.each<[string, Reply, RegExp]>([
    ['401', { status: 401 }, /refuses access \(401\); is the key in FOOTNOTE_API_KEY right\?/],
    ['404', { status: 404 }, /no \/chat\/completions or no model "made-up-7b" \(404\)/],
    ['400', { status: 400, body: 'no schemas' }, /rejects the request \(400\): no schemas/],
    ['429 for a day', { status: 429, headers: { 'Retry-After': '86400' } }, /wait 1440 minutes/],
    [
      'a redirect',
      { status: 308, headers: { Location: 'https://x.test/' } },
      /https:\/\/x\.test\//,
    ],
    ['a page', { body: '<!doctype html>' }, /is not JSON \(is --base-url right\?\): <!doctype/],
    ['another shape', { body: '{"choices":[]}' }, /not a chat completion: choices: /],
    ['an error with 200', { body: '{"error":{"message":"no GPU"}}' }, /an error: no GPU/],
    ['a refusal', completion(null, {}, { refusal: 'I cannot.' }), /the model refused: I cannot\./],
    ['too long', completion('{"que', { finish_reason: 'length' }), /cut off for its length/],
    ['filtered', completion(null, { finish_reason: 'content_filter' }), /withheld the reply/],
    ['nothing', completion(' '), /the reply is empty/],
  ])('%s', async (_, reply, expected) => {
    const { message, sent } = await failure(reply)
    expect(message).toMatch(expected)
    expect(sent).toBe(1)
  })

  test('without a key, 401 says where to put one', async () => {
    expect((await failure({ status: 401 }, { key: null })).message).toMatch(/set FOOTNOTE_API_KEY/)
  })

  test('connection refused names the address, after as many attempts', async () => {
    const baseUrl = await vacantAddress()
    const complete = openEndpoint(settingsFor(baseUrl))
    await expect(complete(ASK)).rejects.toThrow(`cannot reach ${baseUrl} (ECONNREFUSED)`)
  })
})

test('once every request must fail, none is sent any more', async () => {
  const { baseUrl, requests } = await fakeEndpoint(() => ({ status: 401 }))
  const complete = openEndpoint(settingsFor(baseUrl, { concurrency: 2 }))
  const asked = await Promise.allSettled(Array.from({ length: 20 }, () => complete(ASK)))
  expect(asked.every(({ status }) => status === 'rejected')).toBe(true)
  expect(requests.length).toBeLessThanOrEqual(2)
})

test('a stopped run sends nothing more', async () => {
  const { baseUrl, requests } = await fakeEndpoint(() => completion('Good day'))
  const complete = openEndpoint(settingsFor(baseUrl, { signal: AbortSignal.abort() }))
  await expect(complete(ASK)).rejects.toThrow('not asked, as the run was stopped')
  expect(requests).toEqual([])
})

test.each([1, 3])('never more than %i at once', async (concurrency) => {
  const { baseUrl, requests, mostAtOnce } = await fakeEndpoint((_, nth) =>
    nth % 5 === 4 ? { status: 500 } : { ...completion('Good day'), afterMs: 15 },
  )
  const complete = openEndpoint(settingsFor(baseUrl, { concurrency }))
  await Promise.all(Array.from({ length: 12 }, () => complete(ASK)))
  expect(requests.length).toBeGreaterThanOrEqual(12)
  expect(mostAtOnce()).toBe(concurrency)
})

test('the key is in no message and no reply, though the endpoint repeats it', async () => {
  const body = JSON.stringify({ error: { message: `Incorrect API key: ${KEY}` } })
  for (const status of [400, 401, 404, 500, 200]) {
    const { message } = await failure({ status, body })
    expect(message).toContain('[key]')
    expect(message).not.toContain(KEY)
  }
  const { baseUrl } = await fakeEndpoint(() => completion(`You sent ${KEY}`))
  expect(await openEndpoint(settingsFor(baseUrl))(ASK)).toBe('You sent [key]')
})

test('no control characters reach the terminal', async () => {
  const { message } = await failure({ status: 400, body: '\u001B[31mred\u202E\nline' })
  expect(message).toMatch(/\(400\): \[31mred line$/)
})
