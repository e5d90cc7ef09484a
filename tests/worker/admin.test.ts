import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { findBoard } from '../../src/board.ts'
import { NewPlayer, Rebuilt, ReportList, type Result } from '../../src/schemas.ts'
import { writeReport, writeResult } from '../../src/scores.ts'
import { call, expectProblem, read } from './client.ts'

const BOARD = { quiz: 'all', mode: 'choice', period: 'week', day: '2026-05-30' } as const
const REBUILD = '/api/v1/admin/boards/rebuild'
const REPORTS = '/api/v1/admin/reports'
const RESULT: Result = {
  game: 'c'.repeat(64),
  player: null,
  quiz: 'all',
  name: 'Ann',
  mode: 'choice',
  correct: 3,
  length: 5,
  points: null,
  durationMs: 1000,
  finishedAt: '2026-05-30T12:00:00.000Z',
  day: '2026-05-30',
}

const ask = (path: string, body?: object, key = env.ADMIN_KEY): Promise<Response> =>
  call(path, {
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  })

test('a board is made anew from the record', async () => {
  await writeResult(env, RESULT)
  expect(await read(ask(REBUILD, BOARD), Rebuilt)).toEqual({ added: 1, replaced: 0, removed: 0 })
  expect(await findBoard(env, BOARD).standing(RESULT.game)).toEqual({ rank: 1, of: 1 })
  expect(await read(ask(REBUILD, BOARD), Rebuilt)).toEqual({ added: 0, replaced: 0, removed: 0 })
})

test('a board that cannot be is refused', async () => {
  await expectProblem(ask(REBUILD, { ...BOARD, quiz: 'none' }), 404, 'unknown_quiz')
  const fields = await expectProblem(ask(REBUILD, { quiz: 'all' }), 422, 'validation_failed')
  expect(fields.toSorted()).toEqual(['day', 'mode', 'period'])
})

test('reports are read page after page', async () => {
  const made = Array.from({ length: 130 }, (_, index) => ({
    question: `q-${index}`,
    prompt: 'Which day?',
    reason: 'other' as const,
    // As long as a note can be: more than metadata would hold.
    note: '語'.repeat(500),
    answer: null,
    player: null,
    reportedAt: '2026-05-30T12:00:00.000Z',
  }))
  for (const report of made) await writeReport(env, report)
  const first = await read(ask(REPORTS), ReportList)
  expect(first.reports).toHaveLength(100)
  const cursor = encodeURIComponent(first.next ?? '')
  const second = await read(ask(`${REPORTS}?cursor=${cursor}`), ReportList)
  expect(second.next).toBeNull()
  const questions = [...first.reports, ...second.reports].map(({ question }) => question)
  expect(new Set(questions)).toEqual(new Set(made.map(({ question }) => question)))
  await expectProblem(ask(`${REPORTS}?cursor=`), 422, 'validation_failed')
})

test.each(['', 'x', 'the admin key of the test', 'the admin key of the testsx'])(
  'the key %j is refused',
  async (key) => {
    await expectProblem(ask(REPORTS, undefined, key), 401, 'admin_only')
    await expectProblem(ask(REBUILD, BOARD, key), 401, 'admin_only')
  },
)

test('nobody is let in without a key, or with a player’s token', async () => {
  const { token } = await read(call('/api/v1/players', { method: 'POST' }), NewPlayer, 201)
  await expectProblem(call(REPORTS), 401, 'admin_only')
  const refused = await ask(REPORTS, undefined, token)
  expect(refused.headers.get('WWW-Authenticate')).toBe('Bearer')
  await expectProblem(refused, 401, 'admin_only')
})
