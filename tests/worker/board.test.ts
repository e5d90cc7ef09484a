import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import * as v from 'valibot'
import { describe, expect, test, vi } from 'vitest'
import { type Board, findBoard } from '../../src/board.ts'
import { Leaderboard, type Result } from '../../src/schemas.ts'
import { type BoardIdentity, deleteResult, readCursor, writeResult } from '../../src/scores.ts'

const MINUTE_MS = 60_000
const board = (quiz: string, over: Partial<BoardIdentity> = {}): BoardIdentity => ({
  quiz,
  mode: 'choice',
  period: 'all',
  day: '2026-05-30',
  ...over,
})
const gameId = (index: number) => index.toString(16).padStart(64, '0')
const resultOf = (quiz: string, index: number, over: Partial<Result> = {}): Result => ({
  game: gameId(index),
  player: null,
  quiz,
  name: `Player ${index}`,
  mode: 'choice',
  correct: 10,
  length: 50,
  points: null,
  durationMs: 1000 * index,
  finishedAt: '2026-05-30T12:00:00.000Z',
  day: '2026-05-30',
  ...over,
})

/** Results with many ties, in no order. */
const crowd = (quiz: string, count: number): Result[] =>
  Array.from({ length: count }, (_, index) =>
    resultOf(quiz, index, {
      correct: (index * 7) % 13,
      durationMs: ((index * 31) % 9) * 4000,
    }),
  )

async function filled(quiz: string, results: Result[]) {
  const stub = findBoard(env, board(quiz))
  await runInDurableObject(stub, async (instance: Board) => {
    for (const result of results) await instance.add(board(quiz), result)
  })
  return stub
}

/** All pages of a board, one after the other. */
async function readAll(quiz: string, limit: number): Promise<Leaderboard['rows']> {
  const stub = findBoard(env, board(quiz))
  const rows: Leaderboard['rows'] = []
  let cursor: string | null = null
  do {
    const page: Leaderboard = await stub.page(
      board(quiz),
      cursor === null ? null : readCursor(cursor),
      limit,
    )
    rows.push(...v.parse(Leaderboard, page).rows)
    cursor = page.next
  } while (cursor !== null)
  return rows
}

describe('ranks and pages', () => {
  test('agree with a plain sort, ties and all', async () => {
    const results = crowd('crowd', 120)
    const stub = await filled('crowd', results)
    const sorted = results.toSorted((a, b) => b.correct - a.correct || a.durationMs - b.durationMs)
    const rows = await readAll('crowd', 7)
    expect(rows.map(({ name }) => name)).toEqual(sorted.map(({ name }) => name))
    expect(rows.map(({ rank }) => rank)).toEqual(sorted.map((_, index) => index + 1))
    for (const [index, { game }] of sorted.entries()) {
      expect(await stub.standing(game)).toEqual({ rank: index + 1, of: 120 })
    }
  })

  test('a page says nothing of a game', async () => {
    await filled('secret', crowd('secret', 3))
    const page = await findBoard(env, board('secret')).page(board('secret'), null, 2)
    expect(JSON.stringify(page) + atob(page.next ?? '')).not.toContain(gameId(0).slice(0, 32))
  })

  test('points come before right answers in a timed quiz', async () => {
    const [few, many] = [1, 2].map((index) =>
      resultOf('timed', index, { mode: 'timed', points: index * 900, correct: 5 - index }),
    )
    const stub = await filled('timed', [few!, many!])
    expect(await stub.standing(many!.game)).toEqual({ rank: 1, of: 2 })
  })

  test.each(['', '!', 'AAAA', btoa('0000001-0000000001~x~1'), btoa('1~2~3')])(
    'a cursor that no board gave: %s',
    (cursor) => {
      expect(readCursor(cursor)).toBeNull()
    },
  )
})

describe('a game that is removed', () => {
  test('is gone, moves the others up, and never comes back', async () => {
    const results = [1, 2, 3].map((index) => resultOf('removal', index))
    const stub = await filled('removal', results)
    await stub.remove(board('removal'), gameId(1))
    await stub.remove(board('removal'), gameId(1))
    expect(await stub.standing(gameId(1))).toBeNull()
    expect(await stub.standing(gameId(2))).toEqual({ rank: 1, of: 2 })

    await stub.add(board('removal'), results[0]!)
    await Promise.all(results.map((result) => writeResult(env, result)))
    await stub.rebuild(board('removal'), Date.now())
    expect(await stub.standing(gameId(1))).toBeNull()
    expect(await stub.standing(gameId(3))).toEqual({ rank: 2, of: 2 })
  })

  test('may be removed before it came', async () => {
    const stub = findBoard(env, board('early'))
    await stub.remove(board('early'), gameId(1))
    await stub.add(board('early'), resultOf('early', 1))
    expect(await stub.standing(gameId(1))).toBeNull()
  })
})

describe('rebuilding from the record', () => {
  test('brings a lost board back, of its own mode and period only', async () => {
    const own = [1, 2, 3].map((index) => resultOf('lost', index))
    const others = [
      resultOf('lost', 4, { mode: 'typed' }),
      resultOf('lost', 5, { day: '2026-05-29', finishedAt: '2026-05-30T00:01:00.000Z' }),
    ]
    await Promise.all([...own, ...others].map((result) => writeResult(env, result)))
    const identity = board('lost', { period: 'day' })
    const stub = findBoard(env, identity)
    expect(await stub.rebuild(identity, Date.now())).toEqual({ added: 3, replaced: 0, removed: 0 })
    const { rows } = await stub.page(identity, null, 10)
    expect(rows.map(({ name }) => name)).toEqual(own.map(({ name }) => name))
    expect(await stub.rebuild(identity, Date.now())).toEqual({ added: 0, replaced: 0, removed: 0 })
  })

  test('puts right what is wrong, and keeps what is too young to be listed', async () => {
    const [kept, changed, strange] = [1, 2, 3].map((index) => resultOf('wrong', index)) as [
      Result,
      Result,
      Result,
    ]
    const stub = await filled('wrong', [kept, { ...changed, correct: 50 }, strange])
    await writeResult(env, kept)
    await writeResult(env, changed)
    const soon = await stub.rebuild(board('wrong'), Date.now())
    expect(soon).toEqual({ added: 0, replaced: 1, removed: 0 })
    expect(await stub.standing(changed.game)).toEqual({ rank: 2, of: 3 })
    const later = await stub.rebuild(board('wrong'), Date.now() + 11 * MINUTE_MS)
    expect(later).toEqual({ added: 0, replaced: 0, removed: 1 })
    expect(await stub.standing(strange.game)).toBeNull()
  })

  test('passes over what is not a result, and says so', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {})
    await env.SCORES.put('result:odd:x', '{}', { metadata: { name: 'Ann' } })
    await writeResult(env, resultOf('odd', 1))
    const done = await findBoard(env, board('odd')).rebuild(board('odd'), Date.now())
    expect(done).toMatchObject({ added: 1 })
    expect(complaint).toHaveBeenCalled()
    complaint.mockRestore()
    await deleteResult(env, resultOf('odd', 1))
  })
})
