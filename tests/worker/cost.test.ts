import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, test, vi } from 'vitest'
import { boardsOf, findBoard } from '../../src/board.ts'
import { findPlayer } from '../../src/player.ts'
import { AnswerReply, GameView, NewPlayer } from '../../src/schemas.ts'
import { dayOf } from '../../src/quiz/daily.ts'
import { call, read } from './client.ts'

/**
 * US dollars a month beyond what the Workers Paid plan (5 dollars) includes, as Cloudflare lists them:
 * developers.cloudflare.com/workers/platform/pricing, /kv/platform/pricing and
 * /durable-objects/platform/pricing, read in copies of these pages on 2026-11-22.
 */
const PLAN = 5
const PRICES = {
  'Worker requests': { included: 10e6, perMillion: 0.3 },
  'KV reads': { included: 10e6, perMillion: 0.5 },
  'KV writes': { included: 1e6, perMillion: 5 },
  'KV deletes': { included: 1e6, perMillion: 5 },
  'KV lists': { included: 1e6, perMillion: 5 },
  'Durable Object requests': { included: 1e6, perMillion: 0.15 },
  'rows written': { included: 50e6, perMillion: 1 },
  'rows read': { included: 25e9, perMillion: 0.001 },
}
type Item = keyof typeof PRICES
const GAMES_A_MONTH = 1e6

const counts = Object.fromEntries(Object.keys(PRICES).map((item) => [item, 0])) as Record<
  Item,
  number
>
const count = (item: Item, by = 1) => (counts[item] += by)

/** Every call of a stub's method is a request to its object. */
function counted<T extends object>(stub: T): T {
  return new Proxy(stub, {
    get: (target, method) => {
      const value: unknown = Reflect.get(target, method)
      if (typeof value !== 'function') return value
      return (...args: unknown[]) => {
        count('Durable Object requests')
        return (target as Record<PropertyKey, (...args: unknown[]) => unknown>)[method]?.(...args)
      }
    },
  })
}

function countBindings(): void {
  const game = env.GAMES.get.bind(env.GAMES)
  const board = env.BOARDS.getByName.bind(env.BOARDS)
  const player = env.PLAYERS.getByName.bind(env.PLAYERS)
  vi.spyOn(env.GAMES, 'get').mockImplementation((id) => counted(game(id)))
  vi.spyOn(env.BOARDS, 'getByName').mockImplementation((name) => counted(board(name)))
  vi.spyOn(env.PLAYERS, 'getByName').mockImplementation((name) => counted(player(name)))
}

/** Storage is counted in the object: a key and an alarm are a row each, SQL tells for itself. */
const countStorage = (stub: DurableObjectStub): Promise<() => void> =>
  runInDurableObject(stub, (_instance, { storage }) => {
    const put = storage.kv.put.bind(storage.kv)
    const get = storage.kv.get.bind(storage.kv)
    const remove = storage.kv.delete.bind(storage.kv)
    const setAlarm = storage.setAlarm.bind(storage)
    const exec = storage.sql.exec.bind(storage.sql)
    const cursors: SqlStorageCursor<Record<string, SqlStorageValue>>[] = []
    storage.kv.put = (...args) => (count('rows written'), put(...args))
    storage.kv.get = (key: string) => (count('rows read'), get(key))
    storage.kv.delete = (key) => (count('rows written'), remove(key))
    storage.setAlarm = (at) => (count('rows written'), setAlarm(at))
    storage.sql.exec = ((query: string, ...bindings: unknown[]) => {
      const cursor = exec(query, ...bindings)
      cursors.push(cursor)
      return cursor
    }) as typeof exec
    return () => {
      for (const { rowsRead, rowsWritten } of cursors.splice(0)) {
        count('rows read', rowsRead)
        count('rows written', rowsWritten)
      }
    }
  })

test('what a game of ten takes, and what a million a month cost', async () => {
  const { id: playerId, token } = await read(
    call('/api/v1/players', { method: 'POST' }),
    NewPlayer,
    201,
  )
  const boards = boardsOf({ quiz: 'all', mode: 'choice', day: dayOf(Date.now()) })
  const stubs = [findPlayer(env, playerId), ...boards.map((board) => findBoard(env, board))]
  const tallies = await Promise.all(stubs.map((stub) => countStorage(stub)))
  const put = vi.spyOn(env.SCORES, 'put')
  const get = vi.spyOn(env.SCORES, 'get')
  const remove = vi.spyOn(env.SCORES, 'delete')
  const list = vi.spyOn(env.SCORES, 'list')
  const gameStub = env.GAMES.get.bind(env.GAMES)
  countBindings()

  const ask = (method: string, path: string, body?: unknown) => {
    count('Worker requests')
    return call(`/api/v1${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  }
  const game = await read(ask('POST', '/games', { length: 10 }), GameView, 201)
  expect(game.score.length).toBe(10)
  const stub = gameStub(env.GAMES.idFromString(game.id))
  tallies.push(await countStorage(stub))
  // The start was over before anything could be counted in its object: its state and its alarm.
  count('rows written', 2)
  for (let open = game.question; open !== null;) {
    const answer = { question: open.id, answer: open.options?.[0] }
    open = (await read(ask('POST', `/games/${game.id}/answers`, answer), AnswerReply)).next
  }
  await read(ask('PUT', `/games/${game.id}/name`, { name: 'Ann' }), GameView)
  await (await ask('GET', '/leaderboards/all')).text()
  for (const tally of tallies) tally()
  // A day later its alarm deletes the game. The boards' alarms find nothing left to do.
  for (const each of [stub, ...stubs]) {
    if (await runDurableObjectAlarm(each)) count('Durable Object requests')
  }
  count('rows written', 2)
  count('KV writes', put.mock.calls.length)
  count('KV reads', get.mock.calls.length)
  count('KV deletes', remove.mock.calls.length)
  count('KV lists', list.mock.calls.length)
  vi.restoreAllMocks()

  let total = PLAN
  const lines = Object.entries(PRICES).map(([item, { included, perMillion }]) => {
    const times = counts[item as Item]
    const billed = Math.max(0, times * GAMES_A_MONTH - included)
    const dollars = (billed / 1e6) * perMillion
    total += dollars
    return `${item.padEnd(24)}${String(times).padStart(4)}   $${dollars.toFixed(2)}`
  })
  console.log(
    [
      'a game of ten, alone on its boards; a million a month',
      ...lines,
      `with the plan, $${total.toFixed(2)}`,
    ].join('\n'),
  )
  // One write for the result, and at most one for each of its boards.
  expect(counts['KV writes']).toBe(4)
  expect(counts['KV reads']).toBe(1)
  expect(counts['KV lists'] + counts['KV deletes']).toBe(0)
  expect(counts['Worker requests']).toBe(13)
  expect(counts['Durable Object requests']).toBeLessThan(30)
  expect(counts['rows written']).toBeLessThan(100)
})
