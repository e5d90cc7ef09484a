import { expect, test } from 'vitest'
import { LIMITS, type LimitName } from '../../src/limit.ts'
import { GameView, NewPlayer, QuestionList, Verdict } from '../../src/schemas.ts'
import { call, expectProblem, read } from './client.ts'

/** Where a question is checked that is not today’s. */
async function checkPath(): Promise<string> {
  const { questions } = await read(call('/api/v1/questions?limit=1'), QuestionList)
  return `/api/v1/questions/${questions[0]?.id}/check`
}

/** As it comes from an address outside, which Cloudflare names. */
const from = (address: string, path: string, body: object, token?: string): Promise<Response> =>
  call(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      'Content-Type': 'application/json',
      'CF-Connecting-IP': address,
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    },
  })

/** Statuses of so many requests, and how many came. */
async function countStatuses(times: number, ask: () => Promise<Response>) {
  const counts: Record<number, number> = {}
  for (let done = 0; done < times; done++) {
    const { status } = await ask()
    counts[status] = (counts[status] ?? 0) + 1
  }
  return counts
}

const newToken = async () =>
  (await read(call('/api/v1/players', { method: 'POST' }), NewPlayer, 201)).token

// A window may end meanwhile, and a new one begin: then twice as much fits.
const most = (name: LimitName) => 2 * LIMITS[name].requests

test('an address that asks too often is refused, and told when to come again', async () => {
  const path = await checkPath()
  const ask = () => from('192.0.2.1', path, { answer: 'June' })
  const counts = await countStatuses(most('check') + 1, ask)
  expect(Object.keys(counts)).toEqual(['200', '429'])
  expect(counts[200]).toBeGreaterThanOrEqual(LIMITS.check.requests)

  const refused = await ask()
  expect(refused.headers.get('Retry-After')).toBe('60')
  expect(refused.headers.get('RateLimit-Policy')).toBe('"check";q=120;w=60')
  expect(refused.headers.get('Access-Control-Expose-Headers')).toContain('Retry-After')
  await expectProblem(refused, 429, 'rate_limited')

  // Neither another address nor a player at this one has to wait.
  await read(from('192.0.2.2', path, { answer: 'June' }), Verdict)
  await read(from('192.0.2.1', path, { answer: 'June' }, await newToken()), Verdict)
})

test('a player is the same player at every address', async () => {
  const token = await newToken()
  let address = 0
  const ask = () => from(`198.51.100.${address++ % 250}`, '/api/v1/games', { length: 1 }, token)
  const counts = await countStatuses(most('start') + 1, ask)
  expect(Object.keys(counts)).toEqual(['201', '429'])
})

test('answers are counted before they are read', async () => {
  const game = await read(from('192.0.2.3', '/api/v1/games', { length: 1 }), GameView, 201)
  const ask = () => from('192.0.2.3', `/api/v1/games/${game.id}/answers`, {})
  const counts = await countStatuses(most('answer') + 1, ask)
  expect(Object.keys(counts)).toEqual(['422', '429'])
})

const startByForm = (): Promise<Response> =>
  call('/play/all', {
    method: 'POST',
    body: new URLSearchParams({ length: '1' }),
    headers: { 'CF-Connecting-IP': '192.0.2.4' },
    redirect: 'manual',
  })

test('a page says so to people', async () => {
  const counts = await countStatuses(most('start') + 1, startByForm)
  expect(Object.keys(counts)).toEqual(['303', '429'])
  const refused = await startByForm()
  expect(refused.headers.get('Retry-After')).toBe('60')
  expect(await refused.text()).toContain('Too many requests')
})
