import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { getQuestion } from '../../src/bank/bank.ts'
import { dailyAt, withheldAt } from '../../src/daily.ts'
import { findPlayer, type Player } from '../../src/player.ts'
import { dayOf } from '../../src/quiz/daily.ts'
import {
  GameView,
  KeyedQuestion,
  NewPlayer,
  Problem,
  QuestionList,
  QuizList,
} from '../../src/schemas.ts'
import { call, expectProblem, read, send } from './client.ts'

const NOON = Date.UTC(2026, 4, 30, 12)
const DAY_MS = 86_400_000

const newPlayer = () => read(call('/api/v1/players', { method: 'POST' }), NewPlayer, 201)
const startDaily = (token: string, mode = 'choice') =>
  call('/api/v1/games', {
    method: 'POST',
    body: JSON.stringify({ quiz: 'daily', mode }),
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
  })
const post = (path: string, fields: Record<string, string>) =>
  call(path, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
const tokenIn = async (path: string) =>
  /name="player" value="([^"]+)"/.exec(await (await call(path)).text())?.[1] ?? ''

afterEach(() => {
  vi.useRealTimers()
})

describe('the draw', () => {
  test('is the same all day, other on another day, and other with another secret', async () => {
    const { questions, optionSeed } = await dailyAt(env, NOON)
    expect(questions).toHaveLength(5)
    expect(await dailyAt(env, NOON + DAY_MS / 2 - 1)).toMatchObject({ questions, optionSeed })
    expect((await dailyAt(env, NOON + DAY_MS / 2)).questions).not.toEqual(questions)
    const other = { ...env, DAILY_SEED: 'another seed' }
    expect((await dailyAt(other, NOON)).questions).not.toEqual(questions)
    expect((await dailyAt(env, NOON)).questions).toEqual(questions)
  })
})

describe('a daily game', () => {
  test('is the same for two players, in the same order, options too', async () => {
    const [one, two] = await Promise.all(
      [1, 2].map(async () => {
        const { token } = await newPlayer()
        return read(startDaily(token), GameView, 201)
      }),
    )
    expect(one?.score.length).toBe(5)
    expect(two?.question).toEqual(one?.question)
    expect(two?.id).not.toBe(one?.id)
  })

  test('needs a player, and is one a day for each', async () => {
    await expectProblem(send('POST', '/api/v1/games', { quiz: 'daily' }), 401, 'player_required')
    const { token } = await newPlayer()
    const game = await read(startDaily(token), GameView, 201)
    for (const mode of ['choice', 'typed']) {
      const refused = await read(startDaily(token, mode), Problem, 409)
      expect(refused).toMatchObject({
        type: '/problems#daily_already_played',
        instance: `/api/v1/games/${game.id}`,
      })
    }
  })

  test('that is asked for many times at once is one game', async () => {
    const { token } = await newPlayer()
    const replies = await Promise.all(Array.from({ length: 20 }, () => startDaily(token)))
    const bodies = await Promise.all(
      replies.map((reply) => reply.json<{ id?: string; instance?: string }>()),
    )
    const games = bodies.map(({ id, instance }) => id ?? instance?.split('/').at(-1))
    expect(new Set(games).size).toBe(1)
  })

  test('is started for a request that claimed the day and died', async () => {
    const { id, token } = await newPlayer()
    const claimed = env.GAMES.newUniqueId().toString()
    await runInDurableObject(findPlayer(env, id), (instance: Player) => {
      instance.claimDaily(dayOf(Date.now()), claimed)
    })
    expect((await read(startDaily(token), GameView, 201)).id).toBe(claimed)
  })

  test('is played by forms, and a second start leads to it', async () => {
    const { quizzes } = await read(call('/api/v1/quizzes'), QuizList)
    expect(quizzes.find(({ kind }) => kind === 'daily')).toMatchObject({
      id: 'daily',
      questions: 5,
    })
    expect(await (await call('/')).text()).toContain('href="/play/daily"')
    const player = await tokenIn('/play/daily')
    const started = await post('/play/daily', { player, mode: 'choice' })
    const path = started.headers.get('Location') ?? ''
    expect(started.status).toBe(303)
    expect(await (await call(path)).text()).toContain('Question 1 of 5')
    const again = await post('/play/daily', { player, mode: 'typed' })
    const address = again.headers.get('Location') ?? ''
    expect([again.status, address.split('?')[0]]).toEqual([303, path])
    expect(await (await call(address)).text()).toContain('one game a day')
    expect((await post('/play/daily', { mode: 'choice' })).status).toBe(401)
    expect((await post('/play/daily', { player: `${player}x` })).status).toBe(401)
  })
})

describe('what belongs to today', () => {
  test('is withheld wherever a key would be shown', async () => {
    await expectProblem(call('/api/v1/questions?quiz=daily'), 403, 'withheld_today')
    for (const id of await withheldAt(env, Date.now())) {
      await expectProblem(call(`/api/v1/questions/${id}?include=answer`), 403, 'withheld_today')
      const check = send('POST', `/api/v1/questions/${id}/check`, { answer: 'x' })
      await expectProblem(check, 403, 'withheld_today')
      expect((await call(`/api/v1/questions/${id}`)).status).toBe(200)
    }
    const withheld = await withheldAt(env, Date.now())
    for (const seed of ['a', 'b', 'c']) {
      const path = `/api/v1/questions?limit=50&include=answer&seed=${seed}`
      const { questions } = await read(call(path), QuestionList)
      expect(questions.length).toBeGreaterThan(40)
      for (const { id } of questions) expect(withheld.has(id)).toBe(false)
    }
    const game = await read(send('POST', '/api/v1/games', { length: 50 }), GameView, 201)
    expect(withheld.has(game.question!.id)).toBe(false)
  })

  test('is shown when the day is over', async () => {
    vi.useFakeTimers({ now: NOON, toFake: ['Date'] })
    const today = await withheldAt(env, NOON)
    vi.setSystemTime(NOON + DAY_MS / 2)
    const tomorrow = await withheldAt(env, Date.now())
    for (const id of today) {
      if (tomorrow.has(id)) continue
      const keyed = await read(call(`/api/v1/questions/${id}?include=answer`), KeyedQuestion)
      expect(keyed.answer).toEqual(getQuestion(id)?.answer)
    }
  })
})
