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

/**
 * Asks until the limit refuses; every reply before must have this status. A window may end meanwhile
 * and a new one begin, so up to twice the limit may be let through.
 */
async function untilRefused(name: LimitName, status: number, ask: () => Promise<Response>) {
  const { requests } = LIMITS[name]
  for (let allowed = 0; allowed <= 2 * requests; allowed++) {
    const reply = await ask()
    if (reply.status === 429) {
      expect(allowed).toBeGreaterThanOrEqual(requests)
      return reply
    }
    expect(reply.status).toBe(status)
    await reply.text()
  }
  throw new Error('never refused')
}

const newToken = async () =>
  (await read(call('/api/v1/players', { method: 'POST' }), NewPlayer, 201)).token

test('an address that asks too often is refused, and told when to come again', async () => {
  const path = await checkPath()
  const refused = await untilRefused('check', 200, () => from('192.0.2.1', path, { answer: 'x' }))
  expect(refused.headers.get('Retry-After')).toBe('60')
  expect(refused.headers.get('RateLimit-Policy')).toBe('"check";q=120;w=60')
  expect(refused.headers.get('Access-Control-Expose-Headers')).toContain('Retry-After')
  await expectProblem(refused, 429, 'rate_limited')

  // Neither another address nor a player at this one has to wait.
  await read(from('192.0.2.2', path, { answer: 'x' }), Verdict)
  await read(from('192.0.2.1', path, { answer: 'x' }, await newToken()), Verdict)
})

test('a player is the same player at every address', async () => {
  const token = await newToken()
  let host = 0
  const path = '/api/v1/games'
  await untilRefused('start', 201, () =>
    from(`198.51.100.${host++ % 250}`, path, { length: 1 }, token),
  )
})

test('answers are counted before they are read', async () => {
  const game = await read(from('192.0.2.3', '/api/v1/games', { length: 1 }), GameView, 201)
  const path = `/api/v1/games/${game.id}/answers`
  await untilRefused('answer', 422, () => from('192.0.2.3', path, {}))
})

test('an IPv6 network counts as one address', async () => {
  const path = '/api/v1/questions/oval-office-meeting-date/reports'
  const hosts = ['2001:db8::1', '2001:db8::2', '2001:db8:0:0:1:2:3:4', '2001:db8::1:2:3:4']
  let asked = 0
  await untilRefused('report', 422, () => from(hosts[asked++ % hosts.length]!, path, {}))
  await expectProblem(from('2001:db8:0:1::1', path, {}), 422, 'validation_failed')
})

const startByForm = (): Promise<Response> =>
  call('/play/all', {
    method: 'POST',
    body: new URLSearchParams({ length: '1' }),
    headers: { 'CF-Connecting-IP': '192.0.2.4' },
    redirect: 'manual',
  })

test('a page says so to people', async () => {
  const refused = await untilRefused('start', 303, startByForm)
  expect(refused.headers.get('Retry-After')).toBe('60')
  expect(await refused.text()).toContain('Please try again in a minute.')
})
