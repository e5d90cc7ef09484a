/** Plays by the pages' forms, as a browser without scripts does. */
import { expect } from 'vitest'
import { GameView, NewPlayer } from '../../src/schemas.ts'
import { call, read } from './client.ts'

/** Sends a form. Redirects are not followed. */
export const post = (
  path: string,
  fields: Record<string, string> = {},
  headers: Record<string, string> = {},
): Promise<Response> =>
  call(path, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual', headers })

/** The text of a page, which must be one. */
export async function pageAt(path: string, status = 200): Promise<string> {
  const reply = await call(path)
  expect(reply.status).toBe(status)
  return reply.text()
}

/** Where a form that was taken leads. */
export async function follow(sent: Promise<Response>): Promise<string> {
  const reply = await sent
  expect(reply.status, await reply.clone().text()).toBe(303)
  return reply.headers.get('Location') ?? ''
}

/** Starts a game. Returns the path of its page. */
export const start = (
  fields: Record<string, string> = {},
  base = '/play',
  quiz = 'all',
): Promise<string> => follow(post(`${base}/${quiz}`, { mode: 'choice', length: '5', ...fields }))

/** The game at this path, as the API tells it. */
export const view = (path: string): Promise<GameView> =>
  read(call(`/api/v1/games/${path.split('/')[3]}`), GameView)

/** Answers the open question. */
export async function answer(path: string, text: string): Promise<Response> {
  const { question } = await view(path)
  const fields = { question: question?.id ?? '', number: String(question?.number), answer: text }
  return post(path, fields)
}

/** Answers all that is left with the first option. */
export async function finish(path: string): Promise<void> {
  for (let game = await view(path); game.status === 'playing'; game = await view(path)) {
    if (game.question === null) await post(`${path}/next`)
    else await answer(path, game.question.options?.[0] ?? '')
  }
}

export const newPlayer = (): Promise<NewPlayer> =>
  read(call('/api/v1/players', { method: 'POST' }), NewPlayer, 201)
