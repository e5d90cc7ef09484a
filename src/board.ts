import { DurableObject } from 'cloudflare:workers'
import { boardName, rankKey, writeLeaderboard } from './scores.ts'
import type { Leaderboard, Period, Result, Slug, Standing } from './schemas.ts'

/** KV takes about one write a second to a key; half of that leaves room for retries. */
const PUBLISH_EVERY_MS = 2000
const PUBLISHED_ROWS = 500

type Identity = { quiz: Slug; period: Period; name: string }
type Row = {
  name: string
  mode: string
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

  /** Takes a result, and returns where it stands. */
  async add(period: Period, result: Result): Promise<Standing> {
    const name = boardName(result.quiz, period, new Date(result.finishedAt))
    this.ctx.storage.kv.put<Identity>('identity', { quiz: result.quiz, period, name })
    const { rowsWritten } = this.ctx.storage.sql.exec(
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
    if (rowsWritten > 0) await this.publishSoon()
    return this.standing(result.game) ?? { rank: 0, of: this.count() }
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

  override async alarm(): Promise<void> {
    await this.publish()
  }

  private count(): number {
    return this.ctx.storage.sql.exec<{ n: number }>('SELECT count(*) AS n FROM results').one().n
  }

  /** At once where the last time is long enough ago; else by alarm, which also retries. */
  private async publishSoon(): Promise<void> {
    const dueAt = (this.ctx.storage.kv.get<number>('publishedAt') ?? 0) + PUBLISH_EVERY_MS
    const now = Date.now()
    if (dueAt <= now) {
      try {
        await this.publish()
        return
      } catch (error) {
        console.error('leaderboard not published, will try again', error)
      }
    }
    await this.ctx.storage.setAlarm(Math.max(dueAt, now + PUBLISH_EVERY_MS))
  }

  private async publish(): Promise<void> {
    const identity = this.ctx.storage.kv.get<Identity>('identity')
    if (identity === undefined) return
    const now = Date.now()
    // Marked before the write is awaited, so that nobody else writes the key in the meantime.
    this.ctx.storage.kv.put('publishedAt', now)
    await writeLeaderboard(this.env.SCORES, identity.name, this.leaderboard(identity, now))
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
        mode: row.mode as Result['mode'],
        correct: row.correct,
        length: row.length,
        durationMs: row.duration_ms,
        finishedAt: row.finished_at,
      })),
    }
  }
}
