/** Every operation of the API, for its description. The tests compare them with the routes. */
import type { GenericSchema } from 'valibot'
import type { LimitName } from '../src/limit.ts'
import type { ProblemCode } from '../src/problems.ts'
import * as schemas from '../src/schemas.ts'
import type { Component } from './openapi.ts'

/** What one method of a path does. */
export type Operation = {
  /** Names the operation for client generators. */
  id: string
  summary: string
  description?: string
  query?: GenericSchema & { entries: Record<string, GenericSchema> }
  body?: Component
  /** None where the reply has no body. */
  reply?: Component
  status?: number
  /** Whether a player's token has to be sent, or may be, or the admin key has to. */
  bearer?: 'required' | 'optional' | 'admin'
  limit?: LimitName
  problems?: ProblemCode[]
}

/** What every request with a body may end in. */
export const BODY_PROBLEMS: ProblemCode[] = [
  'malformed_json',
  'body_too_large',
  'unsupported_media_type',
  'validation_failed',
]

const POINTS =
  'In mode `timed` a right answer earns, by the time left of the 30 seconds since its question was opened, 500 + ceil(500 × left ÷ 30 s) points; 500 within the extensions that were asked for; 0 after that. Any other answer earns 0.'

/** What a request may end in, by whose key it holds. */
export const BEARER_PROBLEMS = {
  required: ['invalid_token', 'player_required', 'player_erased'],
  optional: ['invalid_token'],
  admin: ['admin_only'],
} as const satisfies Record<string, ProblemCode[]>

/** By path and method. */
export const OPERATIONS: Record<
  string,
  Partial<Record<'get' | 'post' | 'put' | 'delete', Operation>>
> = {
  '/quizzes': {
    get: {
      id: 'listQuizzes',
      summary: 'The quizzes and how many questions each has',
      reply: 'QuizList',
    },
  },
  '/questions': {
    get: {
      id: 'drawQuestions',
      summary: 'Questions drawn from a quiz',
      description:
        'The same `seed` gives the same draw on one UTC day. Keys and citations only with `include=answer`. Today’s questions of the daily quiz are left out.',
      query: schemas.QuestionQuery,
      reply: 'QuestionList',
      problems: ['unknown_quiz', 'withheld_today', 'validation_failed'],
    },
  },
  '/questions/{id}': {
    get: {
      id: 'getQuestion',
      summary: 'One question',
      description: 'With `include=answer` a KeyedQuestion, else an OpenQuestion.',
      query: schemas.IncludeQuery,
      reply: 'QuestionReply',
      problems: ['unknown_question', 'withheld_today', 'validation_failed'],
    },
  },
  '/questions/{id}/check': {
    post: {
      id: 'checkAnswer',
      summary: 'Judge an answer; nothing is kept or scored',
      bearer: 'optional',
      limit: 'check',
      body: 'CheckRequest',
      reply: 'Verdict',
      problems: ['unknown_question', 'withheld_today'],
    },
  },
  '/questions/{id}/reports': {
    post: {
      id: 'reportQuestion',
      summary: 'Dispute a question',
      description:
        'Kept for whoever looks after the questions. A player has one report for a question: another one takes its place.',
      bearer: 'optional',
      limit: 'report',
      body: 'ReportRequest',
      status: 202,
      problems: ['unknown_question', 'player_erased'],
    },
  },
  '/games': {
    post: {
      id: 'startGame',
      summary: 'Start a game',
      description: [
        'A quiz with fewer questions than `length` gives a shorter game.',
        'The daily quiz (`daily`) is the same for everyone on one UTC day, takes no `length` or `difficulty`, needs a player, and is one game a day for each: `daily_already_played` names that game in `instance`.',
        POINTS,
      ].join(' '),
      bearer: 'optional',
      body: 'GameRequest',
      reply: 'GameView',
      status: 201,
      limit: 'start',
      problems: [
        'unknown_quiz',
        'no_questions',
        'player_required',
        'player_erased',
        'daily_already_played',
      ],
    },
  },
  '/games/{id}': {
    get: {
      id: 'getGame',
      summary: 'Where a game stands',
      reply: 'GameView',
      problems: ['unknown_game'],
    },
  },
  '/games/{id}/answers': {
    post: {
      id: 'answerQuestion',
      summary: 'Answer the open question',
      description:
        'The same answer again gets the same reply. A verdict `prompt` leaves the question open, once.',
      bearer: 'optional',
      limit: 'answer',
      body: 'AnswerRequest',
      reply: 'AnswerReply',
      problems: [
        'unknown_game',
        'unknown_question',
        'question_not_open',
        'already_answered',
        'not_an_option',
      ],
    },
  },
  '/games/{id}/next': {
    post: {
      id: 'openNextQuestion',
      summary: 'Open the next question of a timed game',
      description:
        'Starts its clock. A question that is open already stays as it is, so this may be sent again.',
      reply: 'GameView',
      problems: ['unknown_game', 'game_finished'],
    },
  },
  '/games/{id}/time': {
    put: {
      id: 'extendTime',
      summary: 'Extend the time of the open question of a timed game',
      description:
        '`extensions` is how many the question shall have in all; fewer than it has change nothing. Each adds 30 seconds.',
      body: 'TimeRequest',
      reply: 'GameView',
      problems: [
        'unknown_game',
        'unknown_question',
        'not_timed',
        'game_finished',
        'question_not_open',
      ],
    },
  },
  '/games/{id}/name': {
    put: {
      id: 'nameGame',
      summary: 'Put a finished game on its leaderboards',
      body: 'NameRequest',
      reply: 'GameView',
      problems: ['unknown_game', 'game_not_finished', 'already_named'],
    },
  },
  '/players': {
    post: {
      id: 'makePlayer',
      summary: 'Become a player, with a token of one’s own',
      description:
        'Nobody is asked for anything. The token is all that makes one the same player again: send it as `Authorization: Bearer`.',
      reply: 'NewPlayer',
      status: 201,
    },
  },
  '/players/me': {
    get: {
      id: 'getPlayer',
      summary: 'History, best games and streak of a player',
      description: 'The latest 100 finished games, newest first.',
      bearer: 'required',
      reply: 'PlayerView',
    },
    delete: {
      id: 'erasePlayer',
      summary: 'Delete all that is kept of a player, also from the leaderboards',
      description:
        'It is begun at once and tried again until everything is gone; the token is refused from now on.',
      bearer: 'required',
      status: 204,
    },
  },
  '/leaderboards/{quiz}': {
    get: {
      id: 'getLeaderboard',
      summary: 'The best results of a quiz',
      description:
        'More points (in mode `timed`) or right answers first, then less time. Days and weeks are UTC. The first page is a copy that may be a minute old; `asOf` says when it was made.',
      query: schemas.LeaderboardQuery,
      reply: 'Leaderboard',
      problems: ['unknown_quiz', 'validation_failed'],
    },
  },
  '/documents': { get: { id: 'listDocuments', summary: 'The documents', reply: 'DocumentList' } },
  '/documents/{id}': {
    get: {
      id: 'getDocument',
      summary: 'A document and its passages, as far as it may be shown',
      reply: 'Document',
      problems: ['unknown_document'],
    },
  },
  '/admin/boards/rebuild': {
    post: {
      id: 'rebuildBoard',
      summary: 'Make a leaderboard anew from the results that are kept',
      bearer: 'admin',
      body: 'RebuildRequest',
      reply: 'Rebuilt',
      problems: ['unknown_quiz'],
    },
  },
  '/admin/reports': {
    get: {
      id: 'listReports',
      summary: 'What players dispute, by question',
      query: schemas.ReportQuery,
      bearer: 'admin',
      reply: 'ReportList',
      problems: ['validation_failed'],
    },
  },
}
