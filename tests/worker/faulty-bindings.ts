import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, vi } from 'vitest'

/**
 * What becomes of one step that an object takes outside of its own storage. One that dies is aborted
 * on the spot, as if its process had ended: nobody hears of it, and nothing after the step happens.
 */
export type Fate = 'works' | 'fails' | 'done, but fails' | 'dies before' | 'dies after'

/** A step: which call of which binding, and what it is about: a key of KV, or a game. */
export type Step = { call: string; about: string }

const LAG_MS = 60_000
const CACHED_MS = 30_000
const SAME_KEY_MS = 1000

/** An object, found anew by whoever wants it: a stub belongs to the object that made it. */
type Actor = () => DurableObjectStub

type Put = [key: string, value: string, options?: KVNamespacePutOptions]
/** What one place last saw of a key, and since when. */
type Seen = { text: string | null; at: number }

/**
 * Puts faults between the Worker and its real bindings: `fateOf` says what becomes of
 * every step. Returns how to take them away. Whatever it says, KV refuses a second write to a key within a second,
 * lists without the last minute, reads what was there before it, and keeps a miss like a value.
 */
export function injectFaults(fateOf: (step: Step) => Fate): () => void {
  const { SCORES } = env
  const real = {
    put: SCORES.put.bind(SCORES) as (...args: Put) => Promise<void>,
    get: SCORES.get.bind(SCORES) as (key: string) => Promise<string | null>,
    delete: SCORES.delete.bind(SCORES),
    list: SCORES.list.bind(SCORES) as (
      options?: KVNamespaceListOptions,
    ) => Promise<KVNamespaceListResult<unknown>>,
    boards: env.BOARDS.getByName.bind(env.BOARDS),
    players: env.PLAYERS.getByName.bind(env.PLAYERS),
  }
  const writtenAt = new Map<string, number>()
  const before = new Map<string, string | null>()
  const cached = new Map<string, Seen>()
  const isFresh = (key: string, ms: number) => Math.abs(Date.now() - (writtenAt.get(key) ?? 0)) < ms

  const put = async (...args: Put): Promise<void> => {
    const [key] = args
    if (isFresh(key, SAME_KEY_MS)) throw new Error('KV PUT failed: 429 Too Many Requests')
    writtenAt.set(key, Date.now())
    const text = await real.get(key)
    await befall(fateOf({ call: 'put', about: key }), writerOf(key), async () => {
      before.set(key, text)
      await real.put(...args)
    })
  }
  const get = async (key: string): Promise<string | null> => {
    const seen = cached.get(key)
    const isKept = seen !== undefined && Math.abs(Date.now() - seen.at) < CACHED_MS
    const isOld = !isKept && before.has(key) && isFresh(key, LAG_MS)
    const text = isKept ? seen.text : isOld ? (before.get(key) ?? null) : await real.get(key)
    if (!isKept) cached.set(key, { text, at: Date.now() })
    if (fateOf({ call: 'get', about: key }) !== 'works') throw new Error('KV GET failed: 503')
    return text
  }
  const list = async (options?: KVNamespaceListOptions) => {
    const page = await real.list(options)
    const about = options?.prefix ?? ''
    if (fateOf({ call: 'list', about }) !== 'works') throw new Error('KV LIST failed: 503')
    return { ...page, keys: page.keys.filter(({ name }) => !isFresh(name, LAG_MS)) }
  }
  const remove = (key: string): Promise<void> =>
    befall(fateOf({ call: 'delete', about: key }), writerOf(key), () => real.delete(key))

  const spies = [
    vi.spyOn(SCORES, 'put').mockImplementation(put as never),
    vi.spyOn(SCORES, 'get').mockImplementation(get as never),
    vi.spyOn(SCORES, 'list').mockImplementation(list),
    vi.spyOn(SCORES, 'delete').mockImplementation(remove),
    vi
      .spyOn(env.BOARDS, 'getByName')
      .mockImplementation((name) => faulty(real.boards(name), fateOf)),
    vi
      .spyOn(env.PLAYERS, 'getByName')
      .mockImplementation((name) => faulty(real.players(name), fateOf)),
  ]
  return () => {
    for (const spy of spies) spy.mockRestore()
  }
}

/** A stub whose calls may fail, or take their caller down where they say which game that is. */
function faulty<T extends Rpc.DurableObjectBranded>(
  stub: DurableObjectStub<T>,
  fateOf: (step: Step) => Fate,
): DurableObjectStub<T> {
  return new Proxy(stub, {
    get: (target, call: string) => {
      return async (...args: unknown[]) => {
        const method = (target as unknown as Record<string, (...args: unknown[]) => unknown>)[call]
        const game = gameIn(args)
        const caller = game === null ? null : () => gameStub(game)
        return befall(fateOf({ call, about: game ?? '' }), caller, () => method?.(...args))
      }
    },
  })
}

/** Which object writes a key is told by the key. */
const writerOf =
  (key: string): Actor =>
  () =>
    key.startsWith('board:')
      ? env.BOARDS.get(env.BOARDS.idFromName(key.slice('board:'.length)))
      : gameStub(key.slice(key.lastIndexOf(':') + 1))

const gameStub = (id: string) => env.GAMES.get(env.GAMES.idFromString(id))

/** The game that delivers itself with these arguments: of `record` and `add`, not of `register`. */
function gameIn(args: unknown[]): string | null {
  const last = args.at(-1)
  const isDelivered = typeof last === 'object' && last !== null && 'game' in last
  return isDelivered ? String(last.game) : null
}

async function befall<T>(fate: Fate, actor: Actor | null, step: () => Promise<T> | T): Promise<T> {
  switch (fate) {
    case 'works':
      return step()
    case 'fails':
      throw new Error('503 Service Unavailable')
    case 'done, but fails':
      await step()
      throw new Error('500, though it was done')
    case 'dies before':
      return die(actor)
    case 'dies after':
      await step()
      return die(actor)
  }
}

/** Objects that stand still at the step where they die, until `bury` ends them. */
const dying: Actor[] = []

/**
 * Stops the object that this runs in. It cannot end itself: workerd falls over an event that
 * destroys what it runs in. Where it is not known which object that is, the call fails.
 */
function die(actor: Actor | null): Promise<never> {
  if (actor === null) throw new Error('503 Service Unavailable')
  dying.push(actor)
  return new Promise(() => {})
}

/** Ends an object as its process would: without a word to itself, an error to all who wait for it. */
export async function kill(stub: DurableObjectStub): Promise<void> {
  const end = runInDurableObject(stub, (_instance, state) => state.abort('its process died'))
  await expect(end).rejects.toThrow('died')
}

/** Does `work` while the objects that die in it are ended. */
export async function bury<T>(work: Promise<T>): Promise<T> {
  const over = new AbortController()
  const burying = async () => {
    while (!over.signal.aborted) {
      await scheduler.wait(2)
      for (const actor of dying.splice(0)) await kill(actor())
    }
  }
  const buried = burying()
  try {
    return await work
  } finally {
    over.abort()
    await buried
  }
}
