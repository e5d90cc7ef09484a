/** The API description, OpenAPI 3.1, from the schemas that validate. Built, not shipped in the Worker. */
import { toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import * as schemas from '../src/schemas.ts'
import { PROBLEMS, type ProblemCode } from '../src/problems.ts'

/** Named in the description's components; everything else stands where it is used. */
const COMPONENTS = {
  Citation: schemas.Citation,
  Dissent: schemas.Dissent,
  Answer: schemas.Answer,
  Quiz: schemas.Quiz,
  QuizList: schemas.QuizList,
  OpenQuestion: schemas.OpenQuestion,
  KeyedQuestion: schemas.KeyedQuestion,
  QuestionList: schemas.QuestionList,
  QuestionReply: schemas.QuestionReply,
  Verdict: schemas.Verdict,
  Score: schemas.Score,
  GameQuestion: schemas.GameQuestion,
  AnsweredQuestion: schemas.AnsweredQuestion,
  GameView: schemas.GameView,
  AnswerReply: schemas.AnswerReply,
  Leaderboard: schemas.Leaderboard,
  DocumentSummary: schemas.DocumentSummary,
  DocumentList: schemas.DocumentList,
  Document: schemas.Document,
  Problem: schemas.Problem,
  CheckRequest: schemas.CheckRequest,
  GameRequest: schemas.GameRequest,
  AnswerRequest: schemas.AnswerRequest,
  NameRequest: schemas.NameRequest,
} satisfies Record<string, GenericSchema>
type Component = keyof typeof COMPONENTS

type Operation = {
  /** Names the operation for client generators. */
  id: string
  summary: string
  description?: string
  query?: GenericSchema & { entries: Record<string, GenericSchema> }
  body?: Component
  reply: Component
  status?: number
  problems?: ProblemCode[]
}

const BODY_PROBLEMS: ProblemCode[] = [
  'malformed_json',
  'body_too_large',
  'unsupported_media_type',
  'validation_failed',
]

const OPERATIONS: Record<string, Partial<Record<'get' | 'post' | 'put', Operation>>> = {
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
        'The same `seed` gives the same draw. Keys and citations only with `include=answer`.',
      query: schemas.QuestionQuery,
      reply: 'QuestionList',
      problems: ['unknown_quiz', 'validation_failed'],
    },
  },
  '/questions/{id}': {
    get: {
      id: 'getQuestion',
      summary: 'One question',
      description: 'With `include=answer` a KeyedQuestion, else an OpenQuestion.',
      query: schemas.IncludeQuery,
      reply: 'QuestionReply',
      problems: ['unknown_question', 'validation_failed'],
    },
  },
  '/questions/{id}/check': {
    post: {
      id: 'checkAnswer',
      summary: 'Judge an answer; nothing is kept or scored',
      body: 'CheckRequest',
      reply: 'Verdict',
      problems: ['unknown_question'],
    },
  },
  '/games': {
    post: {
      id: 'startGame',
      summary: 'Start a game',
      description: 'A quiz with fewer questions than `length` gives a shorter game.',
      body: 'GameRequest',
      reply: 'GameView',
      status: 201,
      problems: ['unknown_quiz', 'no_questions'],
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
  '/games/{id}/name': {
    put: {
      id: 'nameGame',
      summary: 'Put a finished game on its leaderboards',
      body: 'NameRequest',
      reply: 'GameView',
      problems: ['unknown_game', 'game_not_finished', 'already_named'],
    },
  },
  '/leaderboards/{quiz}': {
    get: {
      id: 'getLeaderboard',
      summary: 'The best results of a quiz',
      description: 'More right answers first, then less time. Days and weeks are UTC.',
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
}

const CONFIG = { errorMode: 'ignore', target: 'draft-2020-12' } as const

/** The description as a plain object, ready for `JSON.stringify`. */
export function openApi(): object {
  const paths = Object.entries(OPERATIONS).map(([path, operations]) => {
    const methods = Object.entries(operations).map(([method, operation]) => [
      method,
      describeOperation(path, operation),
    ])
    return [path, Object.fromEntries(methods)]
  })
  const components = JSON.stringify(describeComponents())
  return {
    openapi: '3.1.0',
    info: {
      title: 'Footnote',
      version: '1',
      description: 'Trivia in which every answer can be checked against its source.',
    },
    servers: [{ url: '/api/v1' }],
    paths: Object.fromEntries(paths),
    components: {
      schemas: JSON.parse(components.replaceAll('"#/$defs/', '"#/components/schemas/')) as object,
    },
  }
}

/** Requests may hold no unknown field. Replies may grow one: a client must not break on it. */
function describeComponents(): object {
  const described = toJsonSchemaDefs(COMPONENTS, { ...CONFIG, typeMode: 'input' })
  const components = Object.entries(described).map(([name, schema]) => {
    const isRequest = name.endsWith('Request')
    const open = JSON.stringify(schema, (key, value: unknown) =>
      key === 'additionalProperties' && !isRequest ? undefined : value,
    )
    return [name, JSON.parse(open) as object]
  })
  return Object.fromEntries(components) as object
}

function describeOperation(path: string, operation: Operation): object {
  const { id, summary, description, query, body, reply, status = 200, problems = [] } = operation
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
  const inQuery = Object.entries(query?.entries ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema: parameterSchema(schema),
  }))
  const failures = [...problems, ...(body === undefined ? [] : BODY_PROBLEMS)]
  const byStatus = Map.groupBy(failures, (code) => PROBLEMS[code].status)
  return {
    operationId: id,
    summary,
    ...(description === undefined ? {} : { description }),
    parameters: [...inPath, ...inQuery],
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: content('application/json', body) } }),
    responses: {
      [status]: { description: summary, content: content('application/json', reply) },
      ...Object.fromEntries(
        [...byStatus].map(([failure, codes]) => [
          failure,
          {
            description: codes.join(', '),
            content: content('application/problem+json', 'Problem'),
          },
        ]),
      ),
      default: {
        description: 'Any other error',
        content: content('application/problem+json', 'Problem'),
      },
    },
  }
}

/** What a parameter means, not the text that it is sent as. */
function parameterSchema(schema: GenericSchema): object {
  const { $schema: _dialect, ...described } = toJsonSchema(schema, {
    ...CONFIG,
    typeMode: 'output',
  })
  const { type, default: fallback } = described
  return type === 'integer' && typeof fallback === 'string'
    ? { ...described, default: Number(fallback) }
    : described
}

const content = (type: string, component: Component) => ({
  [type]: { schema: { $ref: `#/components/schemas/${component}` } },
})
