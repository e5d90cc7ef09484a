import { DurableObject } from 'cloudflare:workers'
import { boardsOf, findBoard } from './board.ts'
import { findGame } from './game.ts'
import { dayOf } from './quiz/daily.ts'
import { accept, type Outcome, refuse } from './quiz/outcome.ts'
import { streakOf } from './quiz/streak.ts'
import type { PlayedGame, PlayerId, PlayerView, Report, Slug, Streak } from './schemas.ts'
import { deleteReport, deleteResult, rankKey, writeReport } from './scores.ts'
import { LIFETIME_MS } from './token.ts'

const HISTORY_GAMES = 100
/** So many games, and reports, are erased before the next alarm goes on: requests of one event are limited. */
const ERASED_AT_ONCE = 50
const RETRY_MIN_MS = 1000
const RETRY_MAX_MS = 60 * 60 * 1000

/** The mark that a player was erased, and how often erasing failed since it last went on. */
type Tombstone = { erasedAt: number; attempts: number }

type Row = {
  game: string
  quiz: PlayedGame['quiz']
  mode: PlayedGame['mode']
  correct: number
  length: number
  points: number | null
  duration_ms: number
  finished_at: string
  day: string
  named: 0 | 1
}

type ReportRow = { question: Slug; player: PlayerId }

/**
 * What is kept of an anonymous player: the games that were started, what became of them, which game
 * holds a day's daily quiz, and which questions were reported. A player who was erased stays so: a
 * tombstone refuses whatever comes later, as long as a token of the player may live.
 */
export class Player extends DurableObject<Env> {
  private erasing: Promise<void> | undefined

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    this.createTables()
  }

  private createTables(): void {
    // A game that is not finished has no `rank_key`, nor what follows it.
    this.ctx.storage.sql.exec(`
      CREATE TABLE IF NOT EXISTS games (
        game TEXT PRIMARY KEY, rank_key TEXT, quiz TEXT, mode TEXT, correct INTEGER,
        length INTEGER, points INTEGER, duration_ms INTEGER, finished_at TEXT, day TEXT,
        named INTEGER NOT NULL DEFAULT 0
      );
      CREATE INDEX IF NOT EXISTS by_end ON games (finished_at);
      CREATE TABLE IF NOT EXISTS daily (day TEXT PRIMARY KEY, game TEXT NOT NULL);
      CREATE TABLE IF NOT EXISTS reports (question TEXT PRIMARY KEY, player TEXT NOT NULL);
    `)
  }

  /** Notes a game before it starts, so that erasing the player finds it. */
  register(game: string): Outcome<null> {
    if (this.isErased()) return refuse('player_erased')
    this.ctx.storage.sql.exec('INSERT OR IGNORE INTO games (game) VALUES (?)', game)
    return accept(null)
  }

  /** Gives a day's daily quiz to a game. Returns the game that holds it: the first that asked. */
  claimDaily(day: string, game: string): Outcome<string> {
    if (this.isErased()) return refuse('player_erased')
    const { sql } = this.ctx.storage
    sql.exec('INSERT OR IGNORE INTO daily VALUES (?, ?)', day, game)
    return accept(
      sql.exec<{ game: string }>('SELECT game FROM daily WHERE day = ?', day).one().game,
    )
  }

  /** Takes a finished game into the history; again when it was named. */
  record(played: PlayedGame): Outcome<null> {
    if (this.isErased()) return refuse('player_erased')
    this.ctx.storage.sql.exec(
      `INSERT INTO games VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (game) DO UPDATE SET
         rank_key = excluded.rank_key, quiz = excluded.quiz, mode = excluded.mode,
         correct = excluded.correct, length = excluded.length, points = excluded.points,
         duration_ms = excluded.duration_ms, finished_at = excluded.finished_at,
         day = excluded.day, named = max(named, excluded.named)`,
      played.game,
      rankKey(played),
      played.quiz,
      played.mode,
      played.correct,
      played.length,
      played.points,
      played.durationMs,
      played.finishedAt,
      played.day,
      Number(played.named),
    )
    return accept(null)
  }

  /** Keeps a report, noted before it is written, so that erasing the player finds it. */
  async report(report: Report & { player: PlayerId }): Promise<Outcome<null>> {
    if (this.isErased()) return refuse('player_erased')
    const { question, player } = report
    const note = () =>
      this.ctx.storage.sql.exec('INSERT OR IGNORE INTO reports VALUES (?, ?)', question, player)
    note()
    await writeReport(this.env, report)
    if (!this.isErased()) return accept(null)
    // Erased while it was being written: it may have come after its deletion, and is deleted again.
    note()
    await this.ctx.storage.setAlarm(Date.now())
    return refuse('player_erased')
  }

  /** Everything that is kept of the player. */
  view(id: PlayerId): Outcome<PlayerView> {
    if (this.isErased()) return refuse('player_erased')
    const { sql } = this.ctx.storage
    const history = sql.exec<Row>(
      'SELECT * FROM games WHERE finished_at IS NOT NULL ORDER BY finished_at DESC, game LIMIT ?',
      HISTORY_GAMES,
    )
    // Beside min(), SQLite gives the columns of the row that holds it.
    const best = sql.exec<Row>(
      `SELECT *, min(rank_key) FROM games WHERE finished_at IS NOT NULL
       GROUP BY quiz, mode ORDER BY quiz, mode`,
    )
    return accept({
      id,
      history: history.toArray().map(playedOf),
      best: best.toArray().map(playedOf),
      streak: this.dailyStreak(),
    })
  }

  /** UTC days in a row with a finished daily quiz. */
  streak(): Outcome<Streak> {
    return this.isErased() ? refuse('player_erased') : accept(this.dailyStreak())
  }

  /**
   * Erases the player: the tombstone is written first, then game after game is taken out of every
   * place, by alarm until all of them are.
   */
  async erase(): Promise<void> {
    if (!this.isErased()) {
      this.ctx.storage.kv.put<Tombstone>('erased', { erasedAt: Date.now(), attempts: 0 })
      this.ctx.storage.sql.exec('DELETE FROM daily')
      await this.ctx.storage.setAlarm(Date.now() + RETRY_MIN_MS)
    }
    await this.eraseKept()
  }

  override async alarm(): Promise<void> {
    const tombstone = this.ctx.storage.kv.get<Tombstone>('erased')
    if (tombstone === undefined) return
    if (this.isEmpty() && tombstone.erasedAt + LIFETIME_MS <= Date.now()) {
      await this.ctx.storage.deleteAll()
      this.createTables()
    } else await this.eraseKept()
  }

  private dailyStreak(): Streak {
    const days = this.ctx.storage.sql.exec<{ day: string }>(
      `SELECT DISTINCT day FROM games WHERE quiz = 'daily' AND finished_at IS NOT NULL ORDER BY day`,
    )
    return streakOf(
      days.toArray().map(({ day }) => day),
      dayOf(Date.now()),
    )
  }

  private isErased = (): boolean => this.ctx.storage.kv.get('erased') !== undefined
  private isEmpty = (): boolean =>
    this.ctx.storage.sql
      .exec('SELECT 1 FROM games UNION ALL SELECT 1 FROM reports LIMIT 1')
      .toArray().length === 0

  private async eraseKept(): Promise<void> {
    this.erasing ??= this.eraseSome().finally(() => (this.erasing = undefined))
    await this.erasing
  }

  private async eraseSome(): Promise<void> {
    const { kv, sql } = this.ctx.storage
    const tombstone = kv.get<Tombstone>('erased')
    if (tombstone === undefined) return
    const rows = sql.exec<Row>('SELECT * FROM games LIMIT ?', ERASED_AT_ONCE).toArray()
    const reports = sql.exec<ReportRow>('SELECT * FROM reports LIMIT ?', ERASED_AT_ONCE).toArray()
    const outcomes = await Promise.allSettled([
      ...rows.map((row) => this.eraseGame(row)),
      ...reports.map((report) => this.eraseReport(report)),
    ])
    const failed = outcomes.filter((outcome) => outcome.status === 'rejected')
    for (const { reason } of failed) console.error('not erased, will try again', reason)
    const attempts = failed.length === 0 ? 0 : tombstone.attempts + 1
    kv.put<Tombstone>('erased', { ...tombstone, attempts })
    const backoffMs = Math.min(RETRY_MAX_MS, RETRY_MIN_MS * 2 ** attempts)
    await this.ctx.storage.setAlarm(
      this.isEmpty()
        ? tombstone.erasedAt + LIFETIME_MS
        : Date.now() + (attempts === 0 ? 0 : backoffMs * (0.5 + Math.random() / 2)),
    )
  }

  /** Every step may be done twice. The game comes first: after it nothing more is delivered. */
  private async eraseGame(row: Row): Promise<void> {
    await findGame(this.env, row.game)?.erase()
    if (row.named === 1) {
      const played = playedOf(row)
      await deleteResult(this.env, played)
      await Promise.all(
        boardsOf(played).map((board) => findBoard(this.env, board).remove(board, row.game)),
      )
    }
    this.ctx.storage.sql.exec('DELETE FROM games WHERE game = ?', row.game)
  }

  private async eraseReport({ question, player }: ReportRow): Promise<void> {
    await deleteReport(this.env, question, player)
    this.ctx.storage.sql.exec('DELETE FROM reports WHERE question = ?', question)
  }
}

const playedOf = (row: Row): PlayedGame => ({
  game: row.game,
  quiz: row.quiz,
  mode: row.mode,
  correct: row.correct,
  length: row.length,
  points: row.points,
  durationMs: row.duration_ms,
  finishedAt: row.finished_at,
  day: row.day,
  named: row.named === 1,
})

/** The object of a player. Who asks for it must have read the id from a token. */
export const findPlayer = (env: Env, id: PlayerId): DurableObjectStub<Player> =>
  env.PLAYERS.getByName(id)
