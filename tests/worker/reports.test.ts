import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, test, vi } from 'vitest'
import { findPlayer, type Player } from '../../src/player.ts'
import { NewPlayer, type Report } from '../../src/schemas.ts'
import { listReports } from '../../src/scores.ts'
import { call, expectProblem, read } from './client.ts'

const QUESTION = 'oval-office-meeting-date'
const newPlayer = () => read(call('/api/v1/players', { method: 'POST' }), NewPlayer, 201)
const keysOf = async (question: string) =>
  (await env.SCORES.list({ prefix: `report:${question}:` })).keys.map(({ name }) => name)
const kept = (key: string) => env.SCORES.get<Report>(key, 'json')

const report = (body: object, token?: string, question = QUESTION): Promise<Response> =>
  call(`/api/v1/questions/${question}/reports`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      'Content-Type': 'application/json',
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    },
  })

test('a player has one report for a question, the latest', async () => {
  const { id, token } = await newPlayer()
  expect((await report({ reason: 'outdated' }, token)).status).toBe(202)
  const body = { reason: 'wrong_key', note: 'It was in June.', answer: 'June' }
  expect((await report(body, token)).status).toBe(202)
  const key = `report:${QUESTION}:${id}`
  expect(await keysOf(QUESTION)).toEqual([key])
  expect(await kept(key)).toMatchObject({ ...body, question: QUESTION, player: id })
  expect((await kept(key))?.prompt).toMatch(/\?$/)
  await env.SCORES.delete(key)
})

test('reports without a player are kept side by side', async () => {
  for (let time = 0; time < 2; time++) {
    expect((await report({ reason: 'other' })).status).toBe(202)
  }
  const keys = await keysOf(QUESTION)
  expect(keys).toHaveLength(2)
  expect(await kept(keys[0]!)).toMatchObject({ player: null, note: null, answer: null })
})

test('what is no report is refused by name', async () => {
  await expectProblem(report({ reason: 'other' }, undefined, 'none'), 404, 'unknown_question')
  await expectProblem(report({ reason: 'other' }, 'x'), 401, 'invalid_token')
  const fields = await expectProblem(
    report({ reason: 'dull', note: 'x'.repeat(501), player: 'me' }),
    422,
    'validation_failed',
  )
  expect(fields.toSorted()).toEqual(['note', 'player', 'reason'])
})

test('erasing a player erases the reports, also one that was under way', async () => {
  const { id, token } = await newPlayer()
  const stub = findPlayer(env, id)
  await report({ reason: 'other' }, token)
  await report({ reason: 'other' }, token, 'white-house-meeting-subject')
  await runInDurableObject(stub, (instance: Player) => {
    const { SCORES } = instance['env']
    const put = SCORES.put.bind(SCORES)
    // The player is erased while KV takes its time.
    vi.spyOn(SCORES, 'put').mockImplementationOnce(async (key, value) => {
      await instance.erase()
      await put(key, value)
    })
  })
  await expectProblem(report({ reason: 'offensive' }, token), 401, 'player_erased')
  vi.restoreAllMocks()
  await runDurableObjectAlarm(stub)
  const mine = (await env.SCORES.list({ prefix: 'report:' })).keys
  expect(mine.filter(({ name }) => name.endsWith(id))).toEqual([])
  await expectProblem(report({ reason: 'other' }, token), 401, 'player_erased')
})

test('what cannot be read is passed over, and said', async () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => {})
  await env.SCORES.put('report:aaa:x', '{"reason":"odd"}')
  const { reports } = await listReports(env, null)
  expect(reports.every(({ question }) => question !== 'aaa')).toBe(true)
  expect(complaint).toHaveBeenCalled()
  vi.restoreAllMocks()
  await env.SCORES.delete('report:aaa:x')
})
