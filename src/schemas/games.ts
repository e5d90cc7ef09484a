/** Games, as their player sees them. */
import * as v from 'valibot'
import { LONGEST_GAME } from './longest-game.ts'
import { Difficulty, OpenQuestion } from './questions.ts'
import { Points, Slug, Time, count, wholeNumber } from './values.ts'
import { Submission, Verdict } from './verdicts.ts'

/** How a game is answered: from options, by typing, or from options against the clock. */
export const Mode = v.picklist(['choice', 'typed', 'timed'])
export type Mode = v.InferOutput<typeof Mode>

export const GameRequest = v.strictObject({
  quiz: v.optional(Slug, 'all'),
  length: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LONGEST_GAME)), 10),
  mode: v.optional(Mode, 'choice'),
  difficulty: v.optional(Difficulty),
})
export type GameRequest = v.InferOutput<typeof GameRequest>

export const AnswerRequest = v.strictObject({ question: Slug, answer: Submission })
export type AnswerRequest = v.InferOutput<typeof AnswerRequest>

/** WCAG asks for ten at least (https://www.w3.org/TR/WCAG22/#timing-adjustable). */
export const MOST_EXTENSIONS = 10

/** How often the time of the open question shall have been extended, in all. */
export const TimeRequest = v.strictObject({
  question: Slug,
  extensions: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_EXTENSIONS)),
})
export type TimeRequest = v.InferOutput<typeof TimeRequest>

// Control and format characters (bidi marks among them), what is not assigned, what shows as nothing
// (a variation selector after an emoji is let through), a blank Braille cell, stacks of marks.
const HOSTILE =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\u2800]|(?!\ufe0f)\p{Default_Ignorable_Code_Point}|\p{M}{3}/u

/** What is longer is no name, however its characters are made. */
export const MOST_NAME_UNITS = 200

/**
 * A player's name: NFC, 1 to 24 visible characters. Code points and bytes are bounded too, since one
 * visible character may be made of any number of them, and a row of a board holds 1,024 bytes.
 */
export const PlayerName = v.pipe(
  v.string(),
  v.description('1 to 24 visible characters, none of them control or invisible ones'),
  v.maxLength(MOST_NAME_UNITS, 'Use at most 24 characters.'),
  v.normalize('NFC'),
  v.check((name) => !HOSTILE.test(name), 'Use letters, digits, punctuation and spaces only.'),
  v.transform((name) => name.replace(/\s+/gu, ' ').trim()),
  v.check((name) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(name), 'Give a name.'),
  v.maxGraphemes(24, 'Use at most 24 characters.'),
  v.check((name) => [...name].length <= 48, 'Use at most 24 characters.'),
  v.maxBytes(200, 'Use at most 24 characters.'),
)
export type PlayerName = v.InferOutput<typeof PlayerName>

export const NameRequest = v.strictObject({ name: PlayerName })

export const Score = v.strictObject({
  correct: count,
  answered: count,
  length: count,
  durationMs: v.pipe(
    count,
    v.description('From the start to the latest answer; in mode `timed` while questions were open'),
  ),
  points: Points,
})
export type Score = v.InferOutput<typeof Score>

/** The clock of an open question in mode `timed`: `limitMs` from `openedAt`, and again for each extension. */
export const Timer = v.strictObject({ limitMs: count, openedAt: Time, extensions: count })
export type Timer = v.InferOutput<typeof Timer>

/**
 * The question that a game waits for. `number` counts from 1. `options` is null in mode `typed`,
 * `timer` in every mode but `timed`. `vague` is what was answered and found right as far as it
 * goes: the next answer is final.
 */
export const GameQuestion = v.strictObject({
  ...v.omit(OpenQuestion, ['options']).entries,
  number: count,
  options: v.nullable(v.array(v.string())),
  vague: v.nullable(v.strictObject({ submitted: v.string(), explanation: v.string() })),
  timer: v.nullable(Timer),
})
export type GameQuestion = v.InferOutput<typeof GameQuestion>

export const AnsweredQuestion = v.strictObject({
  ...v.omit(GameQuestion, ['vague', 'timer']).entries,
  submitted: v.string(),
  ...Verdict.entries,
  points: Points,
})
export type AnsweredQuestion = v.InferOutput<typeof AnsweredQuestion>

/** Where a player stands among `of` results of a quiz and mode, all time; rank 1 is the best. */
export const Standing = v.strictObject({ rank: count, of: count })
export type Standing = v.InferOutput<typeof Standing>

/**
 * A game as its player may see it. In mode `timed` `question` is null, though the game goes on, until
 * the next question is opened.
 */
export const GameView = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  quiz: Slug,
  mode: Mode,
  difficulty: v.nullable(Difficulty),
  status: v.picklist(['playing', 'finished']),
  startedAt: Time,
  finishedAt: v.nullable(Time),
  score: Score,
  question: v.nullable(GameQuestion),
  answers: v.array(AnsweredQuestion),
  name: v.nullable(v.string()),
  standing: v.nullable(Standing),
})
export type GameView = v.InferOutput<typeof GameView>

/**
 * The verdict on an answer with its points, the score after it, and the question that is open next
 * (in mode `timed` it is opened on request, so that the verdict can be read in peace).
 */
export const AnswerReply = v.strictObject({
  ...Verdict.entries,
  points: Points,
  score: Score,
  status: GameView.entries.status,
  next: v.nullable(GameQuestion),
})
export type AnswerReply = v.InferOutput<typeof AnswerReply>

/** A game's length, as an address or a form gives it. */
export const GameLength = wholeNumber(1, LONGEST_GAME)
