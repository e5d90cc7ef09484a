/** The API description, OpenAPI 3.1, from the schemas that validate. Built, not shipped in the Worker. */
import { toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { LIMITS, type LimitName } from '../src/limit.ts'
import * as schemas from '../src/schemas.ts'
import { PROBLEMS } from '../src/problems.ts'
import { BODY_PROBLEMS, OPERATIONS, type Operation, BEARER_PROBLEMS } from './api-operations.ts'

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
  NewPlayer: schemas.NewPlayer,
  PlayedGame: schemas.PlayedGame,
  PlayerView: schemas.PlayerView,
  Timer: schemas.Timer,
  GameRequest: schemas.GameRequest,
  AnswerRequest: schemas.AnswerRequest,
  NameRequest: schemas.NameRequest,
  TimeRequest: schemas.TimeRequest,
  ReportRequest: schemas.ReportRequest,
  Report: schemas.Report,
  ReportList: schemas.ReportList,
  RebuildRequest: schemas.RebuildRequest,
  Rebuilt: schemas.Rebuilt,
} satisfies Record<string, GenericSchema>
export type Component = keyof typeof COMPONENTS

/** Whose key a request holds, by who may ask. */
const SECURITY = {
  required: [{ player: [] }],
  optional: [{}, { player: [] }],
  admin: [{ admin: [] }],
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
      securitySchemes: {
        player: { type: 'http', scheme: 'bearer' },
        admin: { type: 'http', scheme: 'bearer' },
      },
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
  const {
    id,
    summary,
    description,
    query,
    body,
    reply,
    bearer,
    limit,
    status = 200,
    problems = [],
  } = operation
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
  const failures = [
    ...problems,
    ...(bearer === undefined ? [] : BEARER_PROBLEMS[bearer]),
    ...(limit === undefined ? [] : (['rate_limited'] as const)),
    ...(body === undefined ? [] : BODY_PROBLEMS),
  ]
  const byStatus = Map.groupBy(failures, (code) => PROBLEMS[code].status)
  return {
    operationId: id,
    summary,
    ...(description === undefined ? {} : { description }),
    ...(bearer === undefined ? {} : { security: SECURITY[bearer] }),
    parameters: [...inPath, ...inQuery],
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: content('application/json', body) } }),
    responses: {
      [status]: {
        description: summary,
        ...(reply === undefined ? {} : { content: content('application/json', reply) }),
      },
      ...Object.fromEntries(
        [...byStatus].map(([failure, codes]) => [
          failure,
          {
            description: codes.join(', '),
            ...(limit === undefined || failure !== 429 ? {} : { headers: limitHeaders(limit) }),
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

/** When to come again, and what the limit is. */
function limitHeaders(name: LimitName): object {
  const { requests, seconds } = LIMITS[name]
  return {
    'Retry-After': { description: 'Seconds', schema: { type: 'integer', const: seconds } },
    'RateLimit-Policy': {
      description: `${requests} requests in ${seconds} seconds, for a player, or for an address where no token is sent`,
      schema: { type: 'string' },
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
