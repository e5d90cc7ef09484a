import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, test, vi } from 'vitest'
import { boardsOf, findBoard } from '../../src/board.ts'
import { findGame } from '../../src/game.ts'
import { findPlayer, type Player } from '../../src/player.ts'
import { AnswerReply, GameView, NewPlayer, PlayerView, type Result } from '../../src/schemas.ts'
import { LIFETIME_MS } from '../../src/token.ts'
import { call, expectProblem, read, send } from './client.ts'

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` })
const newPlayer = () => read(call('/api/v1/players', { method: 'POST' }), NewPlayer, 201)
const me = (token: string) => call('/api/v1/players/me', { headers: bearer(token) })
const erase = (token: string) =>
  call('/api/v1/players/me', { method: 'DELETE', headers: bearer(token) })

const start = (token: string, setup: object) =>
  call('/api/v1/games', {
    method: 'POST',
    body: JSON.stringify(setup),
    headers: { ...bearer(token), 'Content-Type': 'application/json' },
  })

/** Plays a game as this player, to its end. */
async function play(token: string, setup: object): Promise<GameView> {
  const game = await read(start(token, setup), GameView, 201)
  for (let open = game.question; open !== null;) {
    const body = { question: open.id, answer: open.options?.[0] ?? 'x' }
    open = (await read(send('POST', `/api/v1/games/${game.id}/answers`, body), AnswerReply)).next
  }
  return read(call(`/api/v1/games/${game.id}`), GameView)
}

const setName = (id: string, name: string) =>
  read(send('PUT', `/api/v1/games/${id}/name`, { name }), GameView)
const resultsOf = async (game: string) =>
  (await env.SCORES.list<Result>({ prefix: 'result:' })).keys.filter(({ name }) =>
    name.endsWith(game),
  )

describe('a player', () => {
  test('has a history, with the newest first, the best, and a streak', async () => {
    const { id, token } = await newPlayer()
    const all = await play(token, { length: 2 })
    const daily = await play(token, { quiz: 'daily' })
    await setName(all.id, 'Ann')
    const view = await vi.waitFor(async () => {
      const seen = await read(me(token), PlayerView)
      expect(seen.history).toHaveLength(2)
      return seen
    })
    expect(view).toMatchObject({ id, streak: { current: 1, longest: 1 } })
    expect(view.history).toMatchObject([
      { game: daily.id, quiz: 'daily', length: 5, named: false },
      { game: all.id, quiz: 'all', length: 2, named: true },
    ])
    expect(view.best.map(({ quiz }) => quiz)).toEqual(['all', 'daily'])
  })

  test('is refused with a token that is none', async () => {
    const { token } = await newPlayer()
    for (const bad of ['', 'x', token.slice(0, -1), token.replace('.', '..')]) {
      await expectProblem(me(bad), 401, 'invalid_token')
      await expectProblem(start(bad, {}), 401, 'invalid_token')
    }
    const refused = await call('/api/v1/players/me')
    expect(refused.headers.get('WWW-Authenticate')).toBe('Bearer')
    await expectProblem(refused, 401, 'player_required')
  })

  test('is recorded once, though it is told twice, and named stays named', async () => {
    const { id, token } = await newPlayer()
    const game = await play(token, { length: 1 })
    await setName(game.id, 'Ann')
    const [played] = (await read(me(token), PlayerView)).history
    await findPlayer(env, id).record({ ...played!, named: false })
    expect((await read(me(token), PlayerView)).history).toEqual([played])
  })
})

describe('erasing a player', () => {
  test('leaves nothing, on no board, and refuses what comes later', async () => {
    const { id, token } = await newPlayer()
    const named = await play(token, { length: 1 })
    const unnamed = await play(token, { length: 1 })
    const open = await read(start(token, { length: 2 }), GameView, 201)
    await setName(named.id, 'Ann')
    const [kept] = await resultsOf(named.id)
    expect(kept?.metadata).toMatchObject({ player: id, name: 'Ann' })
    const boards = boardsOf(kept!.metadata!)
    for (const board of boards) {
      expect(await findBoard(env, board).standing(named.id)).not.toBeNull()
    }

    expect((await erase(token)).status).toBe(204)
    expect(await resultsOf(named.id)).toEqual([])
    for (const board of boards) expect(await findBoard(env, board).standing(named.id)).toBeNull()
    for (const game of [named, unnamed, open]) {
      await expectProblem(call(`/api/v1/games/${game.id}`), 404, 'unknown_game')
    }
    await expectProblem(me(token), 401, 'player_erased')
    await expectProblem(start(token, {}), 401, 'player_erased')
    await expectProblem(start(token, { quiz: 'daily' }), 401, 'player_erased')
    expect((await erase(token)).status).toBe(204)
    await runInDurableObject(findPlayer(env, id), (_instance: Player, state) => {
      expect(state.storage.sql.exec('SELECT * FROM games').toArray()).toEqual([])
      expect(state.storage.sql.exec('SELECT * FROM daily').toArray()).toEqual([])
    })
  })

  test('is tried again until KV takes it', async () => {
    const { id, token } = await newPlayer()
    const game = await play(token, { length: 1 })
    await setName(game.id, 'Ann')
    const stub = findPlayer(env, id)
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {})
    await runInDurableObject(stub, (instance: Player) => {
      vi.spyOn(instance['env'].SCORES, 'delete').mockRejectedValue(new Error('503'))
    })
    expect((await erase(token)).status).toBe(204)
    expect(await resultsOf(game.id)).toHaveLength(1)
    await expectProblem(me(token), 401, 'player_erased')
    expect(complaint).toHaveBeenCalled()
    vi.restoreAllMocks()
    expect(await runDurableObjectAlarm(stub)).toBe(true)
    expect(await resultsOf(game.id)).toEqual([])
  })

  test('ends a game that started all the same', async () => {
    const { id, token } = await newPlayer()
    const game = await read(start(token, { length: 1 }), GameView, 201)
    await runInDurableObject(findPlayer(env, id), (_instance: Player, state) => {
      state.storage.kv.put('erased', { erasedAt: Date.now(), attempts: 0 })
    })
    const body = { question: game.question!.id, answer: game.question!.options![0] }
    await read(send('POST', `/api/v1/games/${game.id}/answers`, body), AnswerReply)
    await vi.waitFor(async () => {
      expect(await findGame(env, game.id)!.view()).toEqual({ ok: false, reason: 'unknown_game' })
    })
  })

  test('goes on until many games are gone, and its mark stays as long as a token', async () => {
    const { id } = await newPlayer()
    const stub = findPlayer(env, id)
    await runInDurableObject(stub, (instance: Player) => {
      for (let index = 0; index < 120; index++) {
        instance.register(env.GAMES.newUniqueId().toString())
      }
    })
    await stub.erase()
    for (let rounds = 0; rounds < 2; rounds++) await runDurableObjectAlarm(stub)
    await runInDurableObject(stub, async (_instance: Player, state) => {
      expect(state.storage.sql.exec('SELECT * FROM games').toArray()).toEqual([])
      const { erasedAt } = state.storage.kv.get<{ erasedAt: number }>('erased')!
      expect(await state.storage.getAlarm()).toBe(erasedAt + LIFETIME_MS)
      state.storage.kv.put('erased', { erasedAt: erasedAt - LIFETIME_MS, attempts: 0 })
    })
    await runDurableObjectAlarm(stub)
    expect((await stub.view(id)).ok).toBe(true)
  })
})
