/** Results and leaderboards. */
import * as v from 'valibot'
import { GameView, Mode } from './games.ts'
import { PlayerId } from './players.ts'
import { Day, Points, Slug, Time, count, wholeNumber } from './values.ts'

/**
 * A finished, named game: the value of a `result:` key. `day` is the UTC day that it counts for: the
 * day of a daily quiz, else that of its last answer.
 */
export const Result = v.strictObject({
  game: GameView.entries.id,
  player: v.nullable(PlayerId),
  quiz: Slug,
  name: v.string(),
  mode: Mode,
  correct: count,
  length: count,
  points: Points,
  durationMs: count,
  finishedAt: Time,
  day: Day,
})
export type Result = v.InferOutput<typeof Result>

export const Period = v.picklist(['day', 'week', 'all'])
export type Period = v.InferOutput<typeof Period>

/** A place between two rows of a leaderboard, as an earlier page gave it. It says nothing to a reader. */
export const Cursor = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]{1,120}$/, 'Use a `next` as it was given.'),
)
export type Cursor = v.InferOutput<typeof Cursor>

export const LeaderboardQuery = v.strictObject({
  mode: v.optional(Mode, 'choice'),
  period: v.optional(Period, 'all'),
  limit: v.optional(wholeNumber(1, 100), '50'),
  cursor: v.optional(Cursor),
})
export type LeaderboardQuery = v.InferOutput<typeof LeaderboardQuery>

/** A row shows nothing by which a game could be found: its id is what lets a player answer. */
export const LeaderboardRow = v.strictObject({
  rank: count,
  ...v.omit(Result, ['game', 'player', 'quiz', 'mode', 'day']).entries,
})
export type LeaderboardRow = v.InferOutput<typeof LeaderboardRow>

/**
 * A page of a leaderboard. `asOf` is when it was true, null where nothing was published yet; `next`
 * is the cursor of the page after it, null at the end.
 */
export const Leaderboard = v.strictObject({
  quiz: Slug,
  mode: Mode,
  period: Period,
  asOf: v.nullable(Time),
  of: count,
  rows: v.array(LeaderboardRow),
  next: v.nullable(Cursor),
})
export type Leaderboard = v.InferOutput<typeof Leaderboard>

/** The value of a `board:` key. `seq` tells rows apart that are equal in everything that ranks them. */
export const PublishedBoard = v.strictObject({
  ...v.omit(Leaderboard, ['rows', 'next']).entries,
  rows: v.array(v.strictObject({ ...LeaderboardRow.entries, seq: count })),
})
export type PublishedBoard = v.InferOutput<typeof PublishedBoard>

/** Which board is made anew from the record: the one of the period that holds the UTC day `day`. */
export const RebuildRequest = v.strictObject({ quiz: Slug, mode: Mode, period: Period, day: Day })
export type RebuildRequest = v.InferOutput<typeof RebuildRequest>

/** What a rebuild changed on a board. */
export const Rebuilt = v.strictObject({ added: count, replaced: count, removed: count })
export type Rebuilt = v.InferOutput<typeof Rebuilt>
