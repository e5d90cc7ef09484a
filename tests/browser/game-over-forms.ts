/** Plays by the pages' forms without a browser, to bring a game into the state that a test needs. */
import { expect } from 'vitest'
import { GameView, type Mode, NewPlayer } from '../../src/schemas.ts'
import * as v from 'valibot'

type Setup = { quiz: string; length: number; mode: Mode }

const post = (address: string, fields: Record<string, string>) =>
  fetch(address, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })

const redirectOf = (response: Response) => {
  expect(response.status).toBe(303)
  return response.headers.get('Location') ?? ''
}

/** Starts a game. Returns the path of its page. */
export async function startGame(origin: string, setup: Setup, base = '/play'): Promise<string> {
  const { quiz, length, mode } = setup
  return redirectOf(await post(`${origin}${base}/${quiz}`, { mode, length: String(length) }))
}

/**
 * Starts games until one opens with a question that is wanted; the day's quiz may hold one back. Each
 * is of another player, as a player has a limit.
 */
export async function startGameWith(
  origin: string,
  { quiz, length, mode }: Setup,
  isWanted: (question: string) => boolean,
): Promise<{ game: string; question: string }> {
  for (let games = 0; games < 200; games += 1) {
    const player = await fetch(`${origin}/api/v1/players`, { method: 'POST' })
    const { token } = v.parse(NewPlayer, await player.json())
    const fields = { mode, length: String(length), player: token }
    const game = redirectOf(await post(`${origin}/play/${quiz}`, fields))
    const { question } = await viewGame(origin, game)
    if (question && isWanted(question.id)) return { game, question: question.id }
  }
  throw new Error(`no game of ${quiz} opens with what is wanted`)
}

/** Dates of which a year alone is a part. One of them may be held back for the day's quiz. */
const YEARS = new Map([
  ['oval-office-meeting-date', '2018'],
  ['concert-remark-on-voting', '2016'],
])

/** A game whose one question asks for more where it is answered with the year. */
export async function startVague(
  origin: string,
): Promise<{ game: string; question: string; year: string }> {
  const setup = { quiz: 'dates', length: 1, mode: 'typed' } as const
  const started = await startGameWith(origin, setup, (id) => YEARS.has(id))
  return { ...started, year: YEARS.get(started.question) ?? '' }
}

/** The game at this path, as the API tells it. */
export async function viewGame(origin: string, path: string): Promise<GameView> {
  const response = await fetch(`${origin}/api/v1/games/${path.split('/').at(-1)}`)
  return v.parse(GameView, await response.json())
}

/** Answers the open question with `answer`, or with its first option. Returns the verdict's path. */
export async function answerQuestion(
  origin: string,
  path: string,
  answer?: string,
): Promise<string> {
  const { question } = await viewGame(origin, path)
  if (question === null) throw new Error(`${path} has no open question`)
  const fields = {
    question: question.id,
    number: String(question.number),
    answer: answer ?? question.options?.[0] ?? 'nothing that a source says',
  }
  return redirectOf(await post(origin + path, fields))
}

/** Plays a game to its end. Returns the path of its result. */
export async function finishGame(origin: string, setup: Setup, base = '/play'): Promise<string> {
  const path = await startGame(origin, setup, base)
  const { score } = await viewGame(origin, path)
  for (let left = score.length; left > 0; left -= 1) {
    await answerQuestion(origin, path)
    if (setup.mode === 'timed' && left > 1) await openNext(origin, path)
  }
  return path
}

/** Opens the next question of a timed game. */
export async function openNext(origin: string, path: string): Promise<void> {
  redirectOf(await post(`${origin}${path}/next`, {}))
}

/** Puts a finished game on its leaderboards. */
export async function nameGame(origin: string, path: string, name: string): Promise<void> {
  redirectOf(await post(`${origin}${path}/name`, { name }))
}
