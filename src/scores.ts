/**
 * The only reader and writer of Workers KV. Its keys:
 *
 * - `result:<quiz>:<rank key>:<game>`: a finished, named game. Written once, never changed, so no
 *   key is ever read, changed and written back: KV has no compare-and-set. This is the record. The
 *   value is a `Result`, and so is the metadata (at most 1,024 bytes), so that a list is enough to
 *   rebuild a board.
 * - `board:<quiz>:all`, `board:<quiz>:day:<2026-05-30>`, `board:<quiz>:week:<2026-W22>`: a
 *   `Leaderboard`, the read copy that a `Board` object publishes. Days and weeks expire.
 *
 * A rank key sorts as text: more right answers first, then less time.
 */
import * as v from 'valibot'
import { Leaderboard, type Period, type Result, type Slug } from './schemas.ts'

const DAY_MS = 86_400_000
const DAY_SECONDS = 86_400
/** How long a board of a period is kept after its last change; null for ever. */
export const EXPIRES_SECONDS: Record<Period, number | null> = {
  day: 8 * DAY_SECONDS,
  week: 35 * DAY_SECONDS,
  all: null,
}
/** How old a leaderboard may be at one place of the network; KV's minimum is 30 seconds. */
const CACHE_SECONDS = 30

export function rankKey({ correct, durationMs }: Pick<Result, 'correct' | 'durationMs'>): string {
  return `${String(9999 - correct).padStart(4, '0')}-${String(durationMs).padStart(10, '0')}`
}

/** Which board of a quiz a moment belongs to (UTC): also the name of its `Board` object. */
export function boardName(quiz: Slug, period: Period, at: Date): string {
  switch (period) {
    case 'all':
      return `${quiz}:all`
    case 'day':
      return `${quiz}:day:${at.toISOString().slice(0, 10)}`
    case 'week':
      return `${quiz}:week:${isoWeek(at)}`
  }
}

/** Writing the same result again changes nothing: its key and value are the same. */
export async function writeResult(env: Env, result: Result): Promise<void> {
  const key = `result:${result.quiz}:${rankKey(result)}:${result.game}`
  await env.SCORES.put(key, JSON.stringify(result), { metadata: result })
}

export async function writeLeaderboard(env: Env, name: string, board: Leaderboard): Promise<void> {
  const ttl = EXPIRES_SECONDS[board.period]
  const options = ttl === null ? {} : { expirationTtl: ttl }
  await env.SCORES.put(`board:${name}`, JSON.stringify(board), options)
}

/**
 * The published leaderboard; an empty one, `asOf` null, where nothing was published yet, or only in
 * a form that is no longer known: the next result of the quiz publishes it anew.
 */
export async function readLeaderboard(
  env: Env,
  quiz: Slug,
  period: Period,
  now = new Date(),
): Promise<Leaderboard> {
  const key = `board:${boardName(quiz, period, now)}`
  const stored = await env.SCORES.get(key, { type: 'json', cacheTtl: CACHE_SECONDS })
  const parsed = v.safeParse(v.nullable(Leaderboard), stored)
  if (!parsed.success) console.error(`${key} is not a leaderboard`, v.flatten(parsed.issues))
  const board = parsed.success ? parsed.output : null
  return board ?? { quiz, period, asOf: null, of: 0, rows: [] }
}

/** ISO 8601 week of a UTC day, `2026-W22`: the week that holds its Thursday. */
function isoWeek(at: Date): string {
  const day = Math.floor(at.getTime() / DAY_MS)
  const thursday = new Date((day - ((day + 3) % 7) + 3) * DAY_MS)
  const year = thursday.getUTCFullYear()
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY_MS / 7) + 1
  return `${year}-W${String(week).padStart(2, '0')}`
}
