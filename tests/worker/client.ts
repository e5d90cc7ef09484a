import { exports } from 'cloudflare:workers'
import * as v from 'valibot'
import { expect } from 'vitest'
import { AnswerReply, GameView, Problem } from '../../src/schemas.ts'

const ORIGIN = 'https://footnote.test'

/** Calls the Worker as a program would. */
export function call(path: string, init?: RequestInit): Promise<Response> {
  return exports.default.fetch(ORIGIN + path, init)
}

/** A request with a JSON body; a string is sent as it is. */
export function send(method: string, path: string, body: unknown): Promise<Response> {
  return call(path, {
    method,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
  })
}

/** The body of a reply with this status, which must be of this shape. */
export async function read<S extends v.GenericSchema>(
  response: Response | Promise<Response>,
  schema: S,
  status = 200,
): Promise<v.InferOutput<S>> {
  const reply = await response
  const text = await reply.text()
  expect(reply.status, text).toBe(status)
  return v.parse(schema, JSON.parse(text))
}

/** The problem that a request must end in. Returns its fields. */
export async function expectProblem(
  response: Response | Promise<Response>,
  status: number,
  code: string,
): Promise<string[]> {
  const reply = await response
  expect(reply.headers.get('Content-Type')).toBe('application/problem+json')
  const problem = await read(reply, Problem, status)
  expect(problem).toMatchObject({ type: `/problems#${code}`, status })
  return (problem.errors ?? []).map(({ field }) => field)
}

/** Starts a game and answers every question by `choose`; returns it as it stands at the end. */
export async function playGame(
  setup: object,
  choose: (question: NonNullable<GameView['question']>) => string,
): Promise<GameView> {
  const game = await read(send('POST', '/api/v1/games', setup), GameView, 201)
  for (let open = game.question; open !== null;) {
    const answer = { question: open.id, answer: choose(open) }
    const path = `/api/v1/games/${game.id}/answers`
    open = (await read(send('POST', path, answer), AnswerReply)).next
  }
  return read(call(`/api/v1/games/${game.id}`), GameView)
}
