/** What is kept of a player. */
import * as v from 'valibot'
import { GameView, Mode } from './games.ts'
import { Day, Points, Slug, Time, count } from './values.ts'

export const PlayerId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))
export type PlayerId = v.InferOutput<typeof PlayerId>

/** A new player. The token is all that makes one the same player again: it is shown this once. */
export const NewPlayer = v.strictObject({ id: PlayerId, token: v.string(), expiresAt: Time })
export type NewPlayer = v.InferOutput<typeof NewPlayer>

/** A finished game as its player's history shows it. `day` is the UTC day that it counts for. */
export const PlayedGame = v.strictObject({
  game: GameView.entries.id,
  quiz: Slug,
  mode: Mode,
  correct: count,
  length: count,
  points: Points,
  durationMs: count,
  finishedAt: Time,
  day: Day,
  named: v.boolean(),
})
export type PlayedGame = v.InferOutput<typeof PlayedGame>

/** UTC days in a row with a finished daily quiz. `current` goes on until a whole day is missed. */
export const Streak = v.strictObject({
  current: count,
  longest: count,
  lastDay: v.nullable(Day),
})
export type Streak = v.InferOutput<typeof Streak>

/** All that is kept of a player: `history` is newest first, `best` one game for a quiz and mode. */
export const PlayerView = v.strictObject({
  id: PlayerId,
  history: v.array(PlayedGame),
  best: v.array(PlayedGame),
  streak: Streak,
})
export type PlayerView = v.InferOutput<typeof PlayerView>
