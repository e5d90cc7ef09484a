import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, test, vi } from 'vitest'
import { type Board, findBoard } from '../../src/board.ts'
import { findGame, type Game } from '../../src/game.ts'
import { GameView, type Period, type Result } from '../../src/schemas.ts'
import { type BoardIdentity, boardName, rankKey, readLeaderboard } from '../../src/scores.ts'
import { playGame, read, send } from './client.ts'

const results = async () => (await env.SCORES.list({ prefix: 'result:' })).keys
const setName = (id: string, name: string) => send('PUT', `/api/v1/games/${id}/name`, { name })
const gameStub = (id: string): DurableObjectStub<Game> => {
  const stub = findGame(env, id)
  if (stub === null) throw new Error('no such game')
  return stub
}
const board = (quiz: string, period: Period = 'all', day = '2026-05-30'): BoardIdentity => ({
  quiz,
  mode: 'choice',
  period,
  day,
})
const published = (quiz: string) => readLeaderboard(env, board(quiz), 500)

test('200 games at the same time with 200 names on one leaderboard: none lost, none twice', async () => {
  const names = Array.from({ length: 200 }, (_, index) => `Player ${index}`)
  await Promise.all(
    names.map(async (name, index) => {
      const game = await playGame(
        { length: 2 },
        ({ options }) => options![index % options!.length]!,
      )
      await read(setName(game.id, name), GameView)
    }),
  )
  const keys = await results()
  expect(keys).toHaveLength(200)
  expect(new Set(keys.map(({ metadata }) => (metadata as Result).name))).toEqual(new Set(names))

  await runDurableObjectAlarm(findBoard(env, board('all')))
  const { of, rows } = await published('all')
  expect(of).toBe(200)
  const ranked = rows.map((row) => rankKey(row))
  expect(ranked).toEqual(ranked.toSorted())
}, 60_000)

describe('when KV fails', () => {
  test('a result waits in the outbox, survives the object, and arrives once', async () => {
    const before = (await results()).length
    const game = await playGame({ length: 1 }, ({ options }) => options![0]!)
    const stub = gameStub(game.id)
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {})
    await runInDurableObject(stub, (instance: Game) => {
      vi.spyOn(instance['env'].SCORES, 'put').mockRejectedValue(new Error('429 Too Many Requests'))
    })
    const named = await read(setName(game.id, 'Ann'), GameView)
    expect(named.name).toBe('Ann')
    expect(await results()).toHaveLength(before)
    expect(complaint).toHaveBeenCalled()

    vi.restoreAllMocks()
    await evictDurableObject(stub)
    expect(await runDurableObjectAlarm(stub)).toBe(true)
    expect(await results()).toHaveLength(before + 1)
    await runDurableObjectAlarm(stub)
    expect(await results()).toHaveLength(before + 1)
  })
})

const RESULT: Result = {
  game: 'b'.repeat(64),
  player: null,
  quiz: 'test',
  name: 'Ann',
  mode: 'choice',
  correct: 3,
  length: 5,
  points: null,
  durationMs: 1000,
  finishedAt: '2026-05-30T12:00:00.000Z',
  day: '2026-05-30',
}

describe('a board', () => {
  test('counts a game once, however often it is told', async () => {
    const stub = findBoard(env, board('test'))
    const slower = { ...RESULT, game: 'c'.repeat(64), durationMs: 2000 }
    const better = { ...RESULT, game: 'd'.repeat(64), correct: 4, durationMs: 9000 }
    for (const result of [RESULT, RESULT, slower, better]) await stub.add(board('test'), result)
    expect(await stub.standing(RESULT.game)).toEqual({ rank: 2, of: 3 })
    expect(await stub.standing(slower.game)).toEqual({ rank: 3, of: 3 })
    expect(await stub.standing(better.game)).toEqual({ rank: 1, of: 3 })
    expect(await stub.standing('e'.repeat(64))).toBeNull()
  })

  test('writes to KV at most every two seconds, and brings the rest by alarm', async () => {
    const stub = findBoard(env, board('busy'))
    const writes = await runInDurableObject(stub, async (instance: Board) => {
      const put = vi.spyOn(instance['env'].SCORES, 'put')
      for (let index = 0; index < 20; index++) {
        await instance.add(board('busy'), { ...RESULT, quiz: 'busy', game: String(index) })
      }
      const calls = put.mock.calls.length
      put.mockRestore()
      return calls
    })
    expect(writes).toBe(1)
    expect((await published('busy')).of).toBe(1)
    expect(await runDurableObjectAlarm(stub)).toBe(true)
    expect((await published('busy')).of).toBe(20)
  })

  test('publishes in the end, though KV failed or its object died in the middle', async () => {
    const stub = findBoard(env, board('broken'))
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {})
    await runInDurableObject(stub, async (instance: Board) => {
      const put = vi.spyOn(instance['env'].SCORES, 'put').mockRejectedValue(new Error('503'))
      await instance.add(board('broken'), { ...RESULT, quiz: 'broken' })
      await instance.alarm()
      put.mockRestore()
    })
    expect(complaint).toHaveBeenCalledTimes(2)
    complaint.mockRestore()
    expect((await published('broken')).asOf).toBeNull()
    await evictDurableObject(stub)
    await stub.add(board('broken'), { ...RESULT, quiz: 'broken' })
    await runDurableObjectAlarm(stub)
    expect((await published('broken')).of).toBe(1)
  })

  test('publishes what came while a slow write was under way, though its alarm rang in between', async () => {
    const stub = findBoard(env, board('slow'))
    await runInDurableObject(stub, async (instance: Board, state) => {
      const put = vi.spyOn(instance['env'].SCORES, 'put')
      const slow = Promise.withResolvers<void>()
      put.mockImplementationOnce(() => slow.promise)
      const first = instance.add(board('slow'), { ...RESULT, quiz: 'slow' })
      await vi.waitFor(() => expect(put).toHaveBeenCalled())
      await instance.add(board('slow'), { ...RESULT, quiz: 'slow', game: 'c'.repeat(64) })
      await state.storage.deleteAlarm()
      const rung = instance.alarm()
      slow.resolve()
      await Promise.all([first, rung])
      put.mockRestore()
    })
    expect(await runDurableObjectAlarm(stub)).toBe(true)
    expect((await published('slow')).of).toBe(2)
  })

  test('of a day is deleted when it has expired', async () => {
    const stub = findBoard(env, board('test', 'day'))
    await stub.add(board('test', 'day'), RESULT)
    await runDurableObjectAlarm(stub)
    expect(await stub.standing(RESULT.game)).toEqual({ rank: 1, of: 1 })
    await runInDurableObject(stub, (_instance: Board, state) => {
      state.storage.kv.put('publishedAt', Date.now() - 9 * 24 * 60 * 60 * 1000)
    })
    await runDurableObjectAlarm(stub)
    await evictDurableObject(stub)
    expect(await stub.standing(RESULT.game)).toBeNull()
  })

  test('that cannot be reached costs a named game its rank and nothing else', async () => {
    const game = await playGame({ length: 1 }, ({ options }) => options![0]!)
    await read(setName(game.id, 'Ann'), GameView)
    const stub = gameStub(game.id)
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {})
    const view = await runInDurableObject(stub, async (instance: Game) => {
      const unreachable = vi.spyOn(instance['env'].BOARDS, 'getByName').mockImplementation(() => {
        throw new Error('unreachable')
      })
      const outcome = await instance.view()
      unreachable.mockRestore()
      return outcome
    })
    expect(complaint).toHaveBeenCalled()
    complaint.mockRestore()
    expect(view.ok && view.value).toMatchObject({ name: 'Ann', standing: null })
  })

  test('in a form that is not known reads as empty', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {})
    await env.SCORES.put('board:strange:choice:all', '{"quiz":"strange"}')
    expect((await published('strange')).rows).toEqual([])
    expect(complaint).toHaveBeenCalled()
    complaint.mockRestore()
  })
})

test('an idle game is deleted a day after its last answer, and not before', async () => {
  const game = await playGame({ length: 1 }, ({ options }) => options![0]!)
  const stub = gameStub(game.id)
  await runDurableObjectAlarm(stub)
  expect((await stub.view()).ok).toBe(true)
  await runInDurableObject(stub, (_instance: Game, state) => {
    const kept = state.storage.kv.get<{ startedAt: number; given: { at: number }[] }>('state')!
    const long = 25 * 60 * 60 * 1000
    const given = kept.given.map((one) => ({ ...one, at: one.at - long }))
    state.storage.kv.put('state', { ...kept, startedAt: kept.startedAt - long, given })
  })
  await runDurableObjectAlarm(stub)
  expect(await stub.view()).toEqual({ ok: false, reason: 'unknown_game' })
})

const BOARDS = [
  { at: '2026-01-01', day: 'q:choice:day:2026-01-01', week: 'q:choice:week:2026-W01' },
  { at: '2027-01-03', day: 'q:choice:day:2027-01-03', week: 'q:choice:week:2026-W53' },
  { at: '2027-01-04', day: 'q:choice:day:2027-01-04', week: 'q:choice:week:2027-W01' },
  { at: '2018-05-30', day: 'q:choice:day:2018-05-30', week: 'q:choice:week:2018-W22' },
]
test.each(BOARDS)('the boards of $at', ({ at, day, week }) => {
  expect(boardName(board('q', 'day', at))).toBe(day)
  expect(boardName(board('q', 'week', at))).toBe(week)
  expect(boardName(board('q', 'all', at))).toBe('q:choice:all')
})
