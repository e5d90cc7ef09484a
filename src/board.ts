import { DurableObject } from 'cloudflare:workers'
import {
  type BoardIdentity,
  boardName,
  EXPIRES_SECONDS,
  listResults,
  pageOf,
  type Place,
  rankKey,
  writeLeaderboard,
} from './scores.ts'
import type { Leaderboard, Period, PublishedBoard, Rebuilt, Result, Standing } from './schemas.ts'

/** KV takes about one write a second to a key; half of that leaves room for retries. */
const PUBLISH_EVERY_MS = 2000
const PUBLISHED_ROWS = 500
/** A list of KV may be a minute late, or more: so young a row is not missing from the record. */
const LIST_LAG_MS = 10 * 60 * 1000
const PERIODS: readonly Period[] = ['day', 'week', 'all']
/** Of a rank key: the score, and the time in steps of ten seconds. */
const BUCKET_LENGTH = 14

type Row = {
  seq: number
  game: string
  rank_key: string
  finished_at: string
  name: string
  correct: number
  length: number
  points: number | null
  duration_ms: number
}

/** The board that this identity names. */
export const findBoard = (env: Env, identity: BoardIdentity): DurableObjectStub<Board> =>
  env.BOARDS.getByName(boardName(identity))

/** The boards that a result stands on: of its day, its week and all time. */
export const boardsOf = ({ quiz, mode, day }: Pick<Result, 'quiz' | 'mode' | 'day'>) =>
  PERIODS.map((period): BoardIdentity => ({ quiz, mode, period, day }))

/**
 * Ranks the results of one quiz, mode and period, and publishes the top of them to KV. Adding and
 * removing are idempotent by game, so a sender that never heard the reply may send again.
 */
export class Board extends DurableObject<Env> {
  /** The write to KV that is under way: a second one beside it could land first. */
  private publishing: Promise<void> | undefined

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    this.createTables()
  }

  private createTables(): void {
    // `buckets` counts the results of each bucket, so that a rank is told without reading all. A
    // game in `removed` never comes back, though a list of KV may still hold it.
    this.ctx.storage.sql.exec(`
      CREATE TABLE IF NOT EXISTS results (
        seq INTEGER PRIMARY KEY AUTOINCREMENT, game TEXT NOT NULL UNIQUE, rank_key TEXT NOT NULL,
        finished_at TEXT NOT NULL, name TEXT NOT NULL, correct INTEGER NOT NULL,
        length INTEGER NOT NULL, points INTEGER, duration_ms INTEGER NOT NULL,
        added_at INTEGER NOT NULL
      );
      CREATE INDEX IF NOT EXISTS by_rank ON results (rank_key, finished_at, seq);
      CREATE TABLE IF NOT EXISTS buckets (bucket TEXT PRIMARY KEY, n INTEGER NOT NULL);
      CREATE TABLE IF NOT EXISTS removed (game TEXT PRIMARY KEY);
    `)
  }

  /** Takes a result, and publishes it at once where the last time is long enough ago. */
  async add(identity: BoardIdentity, result: Result): Promise<void> {
    this.ctx.storage.transactionSync(() => {
      this.ctx.storage.kv.put('identity', identity)
      if (!this.isRemoved(result.game) && this.find(result.game) === undefined) this.insert(result)
    })
    await this.publishInTime()
  }

  /** Takes a game off the board, for good. */
  async remove(identity: BoardIdentity, game: string): Promise<void> {
    this.ctx.storage.transactionSync(() => {
      this.ctx.storage.kv.put('identity', identity)
      if (this.isRemoved(game)) return
      this.ctx.storage.sql.exec('INSERT INTO removed VALUES (?)', game)
      const row = this.find(game)
      if (row === undefined) this.countChange()
      else this.drop(row)
    })
    await this.publishInTime()
  }

  /**
   * Makes the board what the record says: adds what is missing, replaces what differs, takes off
   * what the record does not hold, except what is so young that a list may not show it yet.
   */
  async rebuild(identity: BoardIdentity, now: number): Promise<Rebuilt> {
    this.ctx.storage.kv.put('identity', identity)
    const done: Rebuilt = { added: 0, replaced: 0, removed: 0 }
    const name = boardName(identity)
    const listed = new Set<string>()
    for await (const results of listResults(this.env, identity.quiz)) {
      const own = results.filter(({ mode, day }) => boardName({ ...identity, mode, day }) === name)
      this.ctx.storage.transactionSync(() => {
        for (const result of own) {
          listed.add(result.game)
          if (this.isRemoved(result.game)) continue
          const row = this.find(result.game)
          if (row !== undefined && isSame(row, result)) continue
          done[row === undefined ? 'added' : 'replaced'] += 1
          if (row !== undefined) this.drop(row)
          this.insert(result)
        }
      })
    }
    this.ctx.storage.transactionSync(() => {
      const old = this.ctx.storage.sql
        .exec<Row>('SELECT * FROM results WHERE added_at < ?', now - LIST_LAG_MS)
        .toArray()
      for (const row of old.filter(({ game }) => !listed.has(game))) {
        done.removed += 1
        this.drop(row)
      }
      // The read copy may be what is wrong.
      this.countChange()
    })
    await this.publishInTime()
    return done
  }

  /** The rank of a game among all results here, or null where it is not among them. */
  standing(game: string): Standing | null {
    const row = this.find(game)
    return row === undefined ? null : { rank: this.rankOf(row), of: this.count() }
  }

  /** At most `limit` rows after a place, or from the top, as they stand now. */
  page(identity: BoardIdentity, after: Place | null, limit: number): Leaderboard {
    return pageOf(this.leaderboard(identity, Date.now(), after, limit), limit)
  }

  /** Publishes what is not published yet. A board of a day or week is deleted when it expires. */
  override async alarm(): Promise<void> {
    if (!this.isPublished()) return this.publish()
    const identity = this.ctx.storage.kv.get<BoardIdentity>('identity')
    const keptSeconds = identity && EXPIRES_SECONDS[identity.period]
    if (!keptSeconds) return
    const expiresAt = this.publishedAt() + keptSeconds * 1000
    if (expiresAt > Date.now()) return this.ctx.storage.setAlarm(expiresAt)
    await this.ctx.storage.deleteAll()
    this.createTables()
  }

  private find(game: string): Row | undefined {
    return this.ctx.storage.sql.exec<Row>('SELECT * FROM results WHERE game = ?', game).toArray()[0]
  }

  private isRemoved = (game: string): boolean =>
    this.ctx.storage.sql.exec('SELECT 1 FROM removed WHERE game = ?', game).toArray().length > 0

  private insert(result: Result): void {
    const key = rankKey(result)
    this.ctx.storage.sql.exec(
      `INSERT INTO results
         (game, rank_key, finished_at, name, correct, length, points, duration_ms, added_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      result.game,
      key,
      result.finishedAt,
      result.name,
      result.correct,
      result.length,
      result.points,
      result.durationMs,
      Date.now(),
    )
    this.ctx.storage.sql.exec(
      'INSERT INTO buckets VALUES (?, 1) ON CONFLICT (bucket) DO UPDATE SET n = n + 1',
      key.slice(0, BUCKET_LENGTH),
    )
    this.countChange()
  }

  private drop({ seq, rank_key }: Row): void {
    const bucket = rank_key.slice(0, BUCKET_LENGTH)
    this.ctx.storage.sql.exec('DELETE FROM results WHERE seq = ?', seq)
    this.ctx.storage.sql.exec('UPDATE buckets SET n = n - 1 WHERE bucket = ?', bucket)
    this.ctx.storage.sql.exec('DELETE FROM buckets WHERE bucket = ? AND n = 0', bucket)
    this.countChange()
  }

  private count = (): number =>
    this.ctx.storage.sql.exec<{ n: number }>('SELECT total(n) AS n FROM buckets').one().n

  /** Counts whole buckets before the row's own, and rows within that. */
  private rankOf({ rank_key, finished_at, seq }: Row): number {
    const bucket = rank_key.slice(0, BUCKET_LENGTH)
    return this.ctx.storage.sql
      .exec<{ rank: number }>(
        `SELECT 1 + (SELECT total(n) FROM buckets WHERE bucket < ?)
                  + (SELECT count(*) FROM results
                     WHERE rank_key >= ? AND (rank_key, finished_at, seq) < (?, ?, ?)) AS rank`,
        bucket,
        bucket,
        rank_key,
        finished_at,
        seq,
      )
      .one().rank
  }

  /** When KV was last written to, in milliseconds since 1970; 0 for never. */
  private publishedAt = (): number => this.ctx.storage.kv.get<number>('publishedAt') ?? 0

  private changes = (): number => this.ctx.storage.kv.get<number>('changes') ?? 0
  private countChange = (): void => this.ctx.storage.kv.put('changes', this.changes() + 1)
  private isPublished = (): boolean =>
    this.changes() === (this.ctx.storage.kv.get<number>('publishedChanges') ?? 0)

  /** Publishes a change at once, or by alarm where the last time was a moment ago. */
  private async publishInTime(): Promise<void> {
    if (this.isPublished()) return
    const now = Date.now()
    const dueAt = Math.min(this.publishedAt(), now) + PUBLISH_EVERY_MS
    // Set before anything is tried: should this object die, the alarm goes on.
    await this.ctx.storage.setAlarm(dueAt > now ? dueAt : now + PUBLISH_EVERY_MS)
    if (dueAt <= now) await this.publish()
  }

  /** Never fails: what KV did not take, the alarm brings again. */
  private async publish(): Promise<void> {
    this.publishing ??= this.write().finally(() => (this.publishing = undefined))
    await this.publishing
  }

  private async write(): Promise<void> {
    const identity = this.ctx.storage.kv.get<BoardIdentity>('identity')
    if (identity === undefined) return
    const now = Date.now()
    const board = this.leaderboard(identity, now, null, PUBLISHED_ROWS)
    const changes = this.changes()
    // Marked before the write is awaited, so that no other comes too soon after it.
    this.ctx.storage.kv.put('publishedAt', now)
    await this.ctx.storage.setAlarm(now + PUBLISH_EVERY_MS)
    try {
      await writeLeaderboard(this.env, identity, board)
      this.ctx.storage.kv.put('publishedChanges', changes)
    } catch (error) {
      console.error('leaderboard not published, will try again', error)
    }
    // The alarm set above may have rung while a slow write was under way, and found nothing to do.
    if (!this.isPublished()) await this.ctx.storage.setAlarm(Date.now() + PUBLISH_EVERY_MS)
  }

  private leaderboard(
    { quiz, mode, period }: BoardIdentity,
    now: number,
    after: Place | null,
    limit: number,
  ): PublishedBoard {
    const rows = this.ctx.storage.sql
      .exec<Row>(
        `SELECT * FROM results WHERE (rank_key, finished_at, seq) > (?, ?, ?)
         ORDER BY rank_key, finished_at, seq LIMIT ?`,
        after?.rankKey ?? '',
        after?.finishedAt ?? '',
        after?.seq ?? 0,
        limit,
      )
      .toArray()
    const [first] = rows
    const rank = first === undefined ? 0 : this.rankOf(first)
    return {
      quiz,
      mode,
      period,
      asOf: new Date(now).toISOString(),
      of: this.count(),
      rows: rows.map((row, index) => ({
        rank: rank + index,
        seq: row.seq,
        name: row.name,
        correct: row.correct,
        length: row.length,
        points: row.points,
        durationMs: row.duration_ms,
        finishedAt: row.finished_at,
      })),
    }
  }
}

const isSame = (row: Row, result: Result): boolean =>
  row.rank_key === rankKey(result) &&
  row.finished_at === result.finishedAt &&
  row.name === result.name &&
  row.correct === result.correct &&
  row.length === result.length &&
  row.points === result.points
