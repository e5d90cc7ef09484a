import { afterEach, describe, expect, test, vi } from 'vitest'
import { AnswerReply, GameView, Leaderboard } from '../../src/schemas.ts'
import { call, expectProblem, playGame, read, send } from './client.ts'

afterEach(() => {
  vi.useRealTimers()
})

const NOON = Date.UTC(2026, 4, 30, 12)

describe('a timed game', () => {
  test('opens each question when asked, and scores by the time left', async () => {
    vi.useFakeTimers({ now: NOON, toFake: ['Date'] })
    const setup = { mode: 'timed', length: 2 }
    const game = await read(send('POST', '/api/v1/games', setup), GameView, 201)
    const path = `/api/v1/games/${game.id}`
    expect(game).toMatchObject({
      score: { points: 0 },
      question: { timer: { limitMs: 30_000, openedAt: new Date(NOON).toISOString() } },
    })
    const { id, options } = game.question!
    await expectProblem(
      send('PUT', `${path}/time`, { question: id, extensions: 11 }),
      422,
      'validation_failed',
    )
    const time = { question: id, extensions: 1 }
    const extended = await read(send('PUT', `${path}/time`, time), GameView)
    expect(extended.question?.timer?.extensions).toBe(1)

    vi.setSystemTime(NOON + 45_000)
    const reply = await read(
      send('POST', `${path}/answers`, { question: id, answer: options![0] }),
      AnswerReply,
    )
    expect(reply).toMatchObject({ next: null, status: 'playing' })
    expect(reply.points).toBe(reply.verdict === 'correct' ? 500 : 0)
    expect((await read(call(path), GameView)).question).toBeNull()

    const next = () => call(`${path}/next`, { method: 'POST' })
    const opened = await read(next(), GameView)
    expect(await read(next(), GameView)).toEqual(opened)
    const body = { question: opened.question!.id, answer: opened.question!.options![0] }
    await read(send('POST', `${path}/answers`, body), AnswerReply)
    await expectProblem(next(), 409, 'game_finished')
    const named = await read(send('PUT', `${path}/name`, { name: 'Ann' }), GameView)
    expect(named.standing).toEqual({ rank: 1, of: 1 })
    const board = await read(call('/api/v1/leaderboards/all?mode=timed&period=day'), Leaderboard)
    expect(board.rows).toMatchObject([{ name: 'Ann', points: named.score.points }])
  })

  test('is the only one with time to extend', async () => {
    const game = await read(send('POST', '/api/v1/games', {}), GameView, 201)
    const time = { question: game.question!.id, extensions: 1 }
    await expectProblem(send('PUT', `/api/v1/games/${game.id}/time`, time), 409, 'not_timed')
  })
})

test('a leaderboard is read page by page', async () => {
  for (const name of ['Ann', 'Bob', 'Cyd']) {
    const game = await playGame({ mode: 'typed', length: 1 }, () => '?')
    await read(send('PUT', `/api/v1/games/${game.id}/name`, { name }), GameView)
  }
  const path = '/api/v1/leaderboards/all?mode=typed&limit=1'
  const first = await vi.waitFor(
    async () => {
      const page = await read(call(path), Leaderboard)
      expect(page.of).toBe(3)
      return page
    },
    { timeout: 5000 },
  )
  const second = await read(call(`${path}&cursor=${first.next}`), Leaderboard)
  const third = await read(call(`${path}&cursor=${second.next}`), Leaderboard)
  const rows = [first, second, third].flatMap((page) => page.rows)
  expect(rows.map(({ rank }) => rank)).toEqual([1, 2, 3])
  expect(rows.map(({ name }) => name).toSorted()).toEqual(['Ann', 'Bob', 'Cyd'])
  expect(third.next).toBeNull()
  const fields = await expectProblem(call(`${path}&cursor=AAAA`), 422, 'validation_failed')
  expect(fields).toEqual(['cursor'])
})
