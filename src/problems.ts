/**
 * Every error of the API as an RFC 9457 problem (https://www.rfc-editor.org/rfc/rfc9457). `type` is
 * stable, and an address: `/problems` lists them all.
 */
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Refusal, Refused } from './quiz/outcome.ts'
import type { Problem } from './schemas.ts'

/** No request has a reason to be larger. */
export const MAX_BODY_BYTES = 16 * 1024

type Entry = { status: ContentfulStatusCode; title: string; detail: string }

export const PROBLEMS = {
  malformed_json: { status: 400, title: 'Malformed JSON', detail: 'The body is not valid JSON.' },
  bad_request: { status: 400, title: 'Bad request', detail: 'The request cannot be read.' },
  invalid_token: {
    status: 401,
    title: 'Invalid token',
    detail:
      'The token was altered, has expired or is of another key. POST /api/v1/players makes one.',
  },
  player_required: {
    status: 401,
    title: 'Player required',
    detail: 'Send the token of a player: Authorization: Bearer. POST /api/v1/players makes one.',
  },
  player_erased: {
    status: 401,
    title: 'Player erased',
    detail: 'All that was kept of this player was deleted. POST /api/v1/players makes a new one.',
  },
  withheld_today: {
    status: 403,
    title: 'Withheld today',
    detail: 'This is part of today’s daily quiz. Its key is shown when the UTC day is over.',
  },
  admin_only: {
    status: 401,
    title: 'Admins only',
    detail: 'Send the admin key of this Worker: Authorization: Bearer.',
  },
  not_found: { status: 404, title: 'Not found', detail: 'There is nothing at this address.' },
  unknown_quiz: {
    status: 404,
    title: 'Unknown quiz',
    detail: 'There is no quiz of this name. GET /api/v1/quizzes lists them.',
  },
  unknown_question: {
    status: 404,
    title: 'Unknown question',
    detail: 'There is no question with this id here.',
  },
  unknown_game: {
    status: 404,
    title: 'Unknown game',
    detail:
      'There is no game with this id. A game that nobody goes on with is deleted after a day.',
  },
  unknown_document: {
    status: 404,
    title: 'Unknown document',
    detail: 'There is no document with this id. GET /api/v1/documents lists them.',
  },
  nothing_to_embed: {
    status: 404,
    title: 'Nothing to embed',
    detail: 'The page at `url` is not about a quiz of this site.',
  },
  method_not_allowed: {
    status: 405,
    title: 'Method not allowed',
    detail: 'This address does not take this method. The Allow header names those that it takes.',
  },
  question_not_open: {
    status: 409,
    title: 'Question not open',
    detail:
      'It was answered already, an earlier question is still open, or, in mode `timed`, it was not opened yet.',
  },
  already_answered: {
    status: 409,
    title: 'Already answered',
    detail: 'This question has another answer already. The first one counts.',
  },
  game_not_finished: {
    status: 409,
    title: 'Game not finished',
    detail: 'Only a finished game can be named.',
  },
  game_finished: {
    status: 409,
    title: 'Game finished',
    detail: 'Every question of this game is answered.',
  },
  not_timed: {
    status: 409,
    title: 'Not timed',
    detail: 'Only in mode `timed` there is time to extend.',
  },
  daily_already_played: {
    status: 409,
    title: 'Daily quiz already played',
    detail: 'A player has one game of the daily quiz a day. `instance` is where it stands.',
  },
  already_named: {
    status: 409,
    title: 'Already named',
    detail: 'This game is on its leaderboards under another name.',
  },
  body_too_large: {
    status: 413,
    title: 'Body too large',
    detail: 'The body may hold at most 16 KiB.',
  },
  unsupported_media_type: {
    status: 415,
    title: 'Unsupported media type',
    detail: 'Send the body as Content-Type: application/json, without a Content-Encoding.',
  },
  validation_failed: {
    status: 422,
    title: 'Validation failed',
    detail: 'Some fields are not valid. `errors` names each of them.',
  },
  not_an_option: {
    status: 422,
    title: 'Not an option',
    detail: 'Except in mode `typed` the answer is one of the options, letter by letter.',
  },
  no_questions: {
    status: 422,
    title: 'No questions',
    detail: 'This quiz has no question of this difficulty, beside those of today’s daily quiz.',
  },
  rate_limited: {
    status: 429,
    title: 'Too many requests',
    detail: 'That was too often. Retry-After says after how many seconds there is room again.',
  },
  internal_error: {
    status: 500,
    title: 'Internal error',
    detail: 'Something went wrong here. Please try again.',
  },
  unknown_format: {
    status: 501,
    title: 'Unknown format',
    detail: 'oEmbed is spoken here as `json` and as `xml`.',
  },
} as const satisfies Record<string, Entry> & Record<Refusal, Entry>
export type ProblemCode = keyof typeof PROBLEMS

/** The field of a body or query that a refusal speaks of, where there is one. */
const FIELDS: Partial<Record<Refusal, string>> = {
  unknown_quiz: 'quiz',
  unknown_question: 'question',
  not_an_option: 'answer',
  no_questions: 'difficulty',
}

/**
 * The problem as JSON. `errors` are the fields that failed, where there are any; `instance` is the
 * address that was asked for, unless another one tells more.
 */
export function problem(
  c: Context,
  code: ProblemCode,
  errors?: Problem['errors'],
  instance = c.req.path,
): Response {
  const { status, title, detail } = PROBLEMS[code]
  const body: Problem = {
    type: `/problems#${code}`,
    title,
    status,
    detail,
    instance,
    ...(errors === undefined ? {} : { errors }),
  }
  if (status === 401) c.header('WWW-Authenticate', 'Bearer')
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json' })
}

/** What the rules of a game refused, naming the field or the other game that they speak of. */
export function refusal(c: Context, { reason, game }: Refused): Response {
  if (game !== undefined) return problem(c, reason, undefined, `/api/v1/games/${game}`)
  const field = FIELDS[reason]
  if (field === undefined) return problem(c, reason)
  return problem(c, reason, [{ field, message: PROBLEMS[reason].detail }])
}

/** The code for what a handler threw. Anything unforeseen is logged and says nothing of itself. */
export function problemCodeOf(error: Error): ProblemCode {
  if (error instanceof HTTPException && error.status < 500) {
    return error.status === 413 ? 'body_too_large' : 'bad_request'
  }
  console.error(error)
  return 'internal_error'
}
