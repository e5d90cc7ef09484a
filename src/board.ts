import { DurableObject } from 'cloudflare:workers'
import { boardName, EXPIRES_SECONDS, rankKey, writeLeaderboard } from './scores.ts'
import type { Leaderboard, Period, Result, Slug, Standing } from './schemas.ts'

/** KV takes about one write a second to a key; half of that leaves room for retries. */
const PUBLISH_EVERY_MS = 2000
const PUBLISHED_ROWS = 500

type Identity = { quiz: Slug; period: Period; name: string }
type Row = {
  name: string
  mode: Result['mode']
  correct: number
  length: number
  duration_ms: number
  finished_at: string
}

/**
 * Ranks the results of one quiz and period, and publishes the top of them to KV. Adding is
 * idempotent by game, so a sender that never heard the reply may send again.
 */
export class Board extends DurableObject<Env> {
  /** The write to KV that is under way: a second one beside it could land first. */
  private publishing: Promise<void> | undefined

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    ctx.storage.sql.exec(`
      CREATE TABLE IF NOT EXISTS results (
        game TEXT PRIMARY KEY, rank_key TEXT NOT NULL, name TEXT NOT NULL, mode TEXT NOT NULL,
        correct INTEGER NOT NULL, length INTEGER NOT NULL, duration_ms INTEGER NOT NULL,
        finished_at TEXT NOT NULL
      );
      CREATE INDEX IF NOT EXISTS by_rank ON results (rank_key, finished_at, game);
    `)
  }

  /** Takes a result, and publishes it at once where the last time is long enough ago. */
  async add(period: Period, result: Result): Promise<void> {
    const name = boardName(result.quiz, period, new Date(result.finishedAt))
    this.ctx.storage.kv.put<Identity>('identity', { quiz: result.quiz, period, name })
    this.ctx.storage.sql.exec(
      'INSERT OR IGNORE INTO results VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      result.game,
      rankKey(result),
      result.name,
      result.mode,
      result.correct,
      result.length,
      result.durationMs,
      result.finishedAt,
    )
    if (this.isPublished()) return
    const now = Date.now()
    const dueAt = this.publishedAt() + PUBLISH_EVERY_MS
    // Set before anything is tried: should this object die, the alarm goes on.
    await this.ctx.storage.setAlarm(dueAt > now ? dueAt : now + PUBLISH_EVERY_MS)
    if (dueAt <= now) await this.publish()
  }

  /** The rank of a game among all results here, or null where it is not among them. */
  standing(game: string): Standing | null {
    const [row] = this.ctx.storage.sql
      .exec<{ rank: number }>(
        `SELECT (SELECT count(*) FROM results b
                 WHERE (b.rank_key, b.finished_at, b.game) <= (a.rank_key, a.finished_at, a.game)) AS rank
         FROM results a WHERE a.game = ?`,
        game,
      )
      .toArray()
    return row === undefined ? null : { rank: row.rank, of: this.count() }
  }

  /** Publishes what is not published yet. A board of a day or week is deleted when it expires. */
  override async alarm(): Promise<void> {
    if (!this.isPublished()) return this.publish()
    const identity = this.ctx.storage.kv.get<Identity>('identity')
    const keptSeconds = identity && EXPIRES_SECONDS[identity.period]
    if (!keptSeconds) return
    const expiresAt = this.publishedAt() + keptSeconds * 1000
    if (expiresAt <= Date.now()) await this.ctx.storage.deleteAll()
    else await this.ctx.storage.setAlarm(expiresAt)
  }

  private count(): number {
    return this.ctx.storage.sql.exec<{ n: number }>('SELECT count(*) AS n FROM results').one().n
  }

  /** When KV was last written to, in milliseconds since 1970; 0 for never. */
  private publishedAt = (): number => this.ctx.storage.kv.get<number>('publishedAt') ?? 0

  /** Results are only ever added, so their number tells whether KV has them all. */
  private isPublished = (): boolean =>
    this.count() === (this.ctx.storage.kv.get<number>('publishedCount') ?? 0)

  /** Never fails: what KV did not take, the alarm brings again. */
  private async publish(): Promise<void> {
    this.publishing ??= this.write().finally(() => (this.publishing = undefined))
    await this.publishing
  }

  private async write(): Promise<void> {
    const identity = this.ctx.storage.kv.get<Identity>('identity')
    if (identity === undefined) return
    const now = Date.now()
    const board = this.leaderboard(identity, now)
    // Marked before the write is awaited, so that no other comes too soon after it.
    this.ctx.storage.kv.put('publishedAt', now)
    await this.ctx.storage.setAlarm(now + PUBLISH_EVERY_MS)
    try {
      await writeLeaderboard(this.env, identity.name, board)
      this.ctx.storage.kv.put('publishedCount', board.of)
    } catch (error) {
      console.error('leaderboard not published, will try again', error)
    }
    // The alarm set above may have rung while a slow write was under way, and found nothing to do.
    if (!this.isPublished()) await this.ctx.storage.setAlarm(Date.now() + PUBLISH_EVERY_MS)
  }

  private leaderboard({ quiz, period }: Identity, now: number): Leaderboard {
    const rows = this.ctx.storage.sql
      .exec<Row>(
        'SELECT * FROM results ORDER BY rank_key, finished_at, game LIMIT ?',
        PUBLISHED_ROWS,
      )
      .toArray()
    return {
      quiz,
      period,
      asOf: new Date(now).toISOString(),
      of: this.count(),
      rows: rows.map((row, index) => ({
        rank: index + 1,
        name: row.name,
        mode: row.mode,
        correct: row.correct,
        length: row.length,
        durationMs: row.duration_ms,
        finishedAt: row.finished_at,
      })),
    }
  }
}
