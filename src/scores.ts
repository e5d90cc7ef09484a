/**
 * The only reader and writer of Workers KV. Its keys:
 *
 * - `result:<quiz>:<rank key>:<game>`: a finished, named game. Written once, never changed, so no
 *   key is ever read, changed and written back: KV has no compare-and-set. It is deleted when its
 *   player asks for it. This is the record. The value is a `Result`, and so is the metadata (at most
 *   1,024 bytes), so that a list is enough to rebuild a board.
 * - `board:<quiz>:<mode>:all`, `board:<quiz>:<mode>:day:<2026-05-30>`,
 *   `board:<quiz>:<mode>:week:<2026-W22>`: a `PublishedBoard`, the read copy that a `Board` object
 *   publishes. Days and weeks expire.
 * - `report:<question>:<player>`: what a player disputes of a question, a `Report`. A second report
 *   of the same takes the place of the first. Without a player, a random UUID stands in its place.
 *
 * A rank key sorts as text: more points (in mode `timed`) or right answers first, then less time.
 */
import * as v from 'valibot'
import { DAY_MS } from './quiz/daily.ts'
import {
  type Cursor,
  type Leaderboard,
  type LeaderboardRow,
  type Mode,
  type Period,
  type PlayerId,
  PublishedBoard,
  Report,
  type ReportList,
  Result,
  type Slug,
} from './schemas.ts'

const DAY_SECONDS = 86_400
/** How long a board of a period is kept after its last change; null for ever. */
export const EXPIRES_SECONDS: Record<Period, number | null> = {
  day: 8 * DAY_SECONDS,
  week: 35 * DAY_SECONDS,
  all: null,
}
/** How old a leaderboard may be at one place of the network; KV's minimum is 30 seconds. */
const CACHE_SECONDS = 30
/** KV gives at most so many values to one request. */
const REPORTS_AT_ONCE = 100
const MOST_SCORE = 9_999_999
const MOST_MS = 9_999_999_999

/** Which board: of a quiz and mode, for the period that holds the UTC day `day`. */
export type BoardIdentity = { quiz: Slug; mode: Mode; period: Period; day: string }

type Ranked = Pick<Result, 'correct' | 'points' | 'durationMs'>

export function rankKey({ correct, points, durationMs }: Ranked): string {
  const missed = MOST_SCORE - Math.min(points ?? correct, MOST_SCORE)
  const time = Math.min(durationMs, MOST_MS)
  return `${String(missed).padStart(7, '0')}-${String(time).padStart(10, '0')}`
}

/** The name of a board: of its `Board` object and, after `board:`, of its key. */
export function boardName({ quiz, mode, period, day }: BoardIdentity): string {
  switch (period) {
    case 'all':
      return `${quiz}:${mode}:all`
    case 'day':
      return `${quiz}:${mode}:day:${day}`
    case 'week':
      return `${quiz}:${mode}:week:${isoWeek(day)}`
  }
}

/** A copy that was cut short is no JSON: it is not known either, and no reason to fail. */
const StoredBoard = v.nullable(v.pipe(v.string(), v.parseJson(), PublishedBoard))

const resultKey = (result: Pick<Result, 'quiz' | 'game'> & Ranked): string =>
  `result:${result.quiz}:${rankKey(result)}:${result.game}`

/** Writing the same result again changes nothing: its key and value are the same. */
export async function writeResult(env: Env, result: Result): Promise<void> {
  await env.SCORES.put(resultKey(result), JSON.stringify(result), { metadata: result })
}

/** Deletes a result for good; one that was never written is no error. */
export async function deleteResult(
  env: Env,
  result: Pick<Result, 'quiz' | 'game'> & Ranked,
): Promise<void> {
  await env.SCORES.delete(resultKey(result))
}

/** Every result of a quiz, in pages as KV lists them. What cannot be read is logged and left out. */
export async function* listResults(env: Env, quiz: Slug): AsyncGenerator<Result[]> {
  const prefix = `result:${quiz}:`
  let cursor: string | null = null
  do {
    const page: KVNamespaceListResult<unknown> = await env.SCORES.list({ prefix, cursor })
    yield page.keys.flatMap(({ name, metadata }) => {
      const parsed = v.safeParse(Result, metadata)
      if (parsed.success) return [parsed.output]
      console.error(`${name} is not a result`, v.flatten(parsed.issues))
      return []
    })
    cursor = page.list_complete ? null : page.cursor
  } while (cursor !== null)
}

const reportKey = (question: Slug, sender: string) => `report:${question}:${sender}`

export async function writeReport(env: Env, report: Report): Promise<void> {
  const key = reportKey(report.question, report.player ?? crypto.randomUUID())
  await env.SCORES.put(key, JSON.stringify(report))
}

/** Deletes what a player reported of a question; a report that was never written is no error. */
export async function deleteReport(env: Env, question: Slug, player: PlayerId): Promise<void> {
  await env.SCORES.delete(reportKey(question, player))
}

/**
 * A page of all reports, by question, and KV's cursor for the next. What cannot be read is logged and
 * left out.
 */
export async function listReports(env: Env, cursor: string | null): Promise<ReportList> {
  const page = await env.SCORES.list({ prefix: 'report:', limit: REPORTS_AT_ONCE, cursor })
  const names = page.keys.map(({ name }) => name)
  const values =
    names.length === 0 ? new Map<string, unknown>() : await env.SCORES.get(names, 'json')
  const reports = names.flatMap((name) => {
    const stored: unknown = values.get(name)
    // Deleted since it was listed.
    if (stored === null || stored === undefined) return []
    const parsed = v.safeParse(Report, stored)
    if (parsed.success) return [parsed.output]
    console.error(`${name} is not a report`, v.flatten(parsed.issues))
    return []
  })
  return { reports, next: page.list_complete ? null : page.cursor }
}

export async function writeLeaderboard(
  env: Env,
  identity: BoardIdentity,
  board: PublishedBoard,
): Promise<void> {
  const ttl = EXPIRES_SECONDS[board.period]
  const options = ttl === null ? {} : { expirationTtl: ttl }
  await env.SCORES.put(`board:${boardName(identity)}`, JSON.stringify(board), options)
}

/**
 * The first `limit` rows of the published leaderboard; an empty one, `asOf` null, where nothing was
 * published yet, or only in a form that is no longer known: the next result publishes it anew.
 */
export async function readLeaderboard(
  env: Env,
  identity: BoardIdentity,
  limit: number,
): Promise<Leaderboard> {
  const key = `board:${boardName(identity)}`
  const stored = await env.SCORES.get(key, { type: 'text', cacheTtl: CACHE_SECONDS })
  const parsed = v.safeParse(StoredBoard, stored)
  if (!parsed.success) console.error(`${key} is not a leaderboard`, v.flatten(parsed.issues))
  const board = parsed.success ? parsed.output : null
  if (board !== null) return pageOf(board, limit)
  const { quiz, mode, period } = identity
  return { quiz, mode, period, asOf: null, of: 0, rows: [], next: null }
}

/** The first `limit` of these rows as a page; `next` leads on where the board holds more. */
export function pageOf(board: PublishedBoard, limit: number): Leaderboard {
  const shown = board.rows.slice(0, limit)
  const last = shown.at(-1)
  const hasMore = last !== undefined && last.rank < board.of
  const rows = shown.map(({ seq: _seq, ...row }) => row)
  return { ...board, rows, next: hasMore ? cursorAfter(last) : null }
}

/** What a cursor says: the place of a row in its board's order. */
export type Place = { rankKey: string; finishedAt: string; seq: number }

const cursorAfter = (row: LeaderboardRow & { seq: number }): Cursor =>
  btoa(`${rankKey(row)}~${row.finishedAt}~${row.seq}`)
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

/** The place that a cursor says, or null where no leaderboard gave such a cursor. */
export function readCursor(cursor: Cursor): Place | null {
  const decoded = decodeBase64Url(cursor)
  const [, key, finishedAt, seq] =
    /^(\d{7}-\d{10})~([\dT:.Z-]{20,30})~(\d{1,15})$/.exec(decoded) ?? []
  return key && finishedAt && seq ? { rankKey: key, finishedAt, seq: Number(seq) } : null
}

/** Empty where it is not base64url. */
function decodeBase64Url(text: string): string {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  } catch {
    return ''
  }
}

/** ISO 8601 week of a UTC day, `2026-W22`: the week that holds its Thursday. */
function isoWeek(date: string): string {
  const day = Date.parse(date) / DAY_MS
  const thursday = new Date((day - ((day + 3) % 7) + 3) * DAY_MS)
  const year = thursday.getUTCFullYear()
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY_MS / 7) + 1
  return `${year}-W${String(week).padStart(2, '0')}`
}
