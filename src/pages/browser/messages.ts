import { LONGEST_GAME } from '../../schemas/longest-game.ts'

/**
 * What a quiz in a frame and the element around it tell one another. A message may come from anybody,
 * so who receives one checks its origin and source, and reads it by the functions of this file: they
 * return a new object of the fields that are known, or null.
 */

/** How a game went so far. `points` only of a finished timed game. */
export type Score = { correct: number; answered: number; length: number; points?: number }

export type Theme = 'light' | 'dark' | 'auto'

/** From the frame to its host. Nothing in it tells who plays, which game it is, or what was answered. */
export type FrameMessage =
  /** A page has come up. It is the only message to a host whose origin is not known yet. */
  | { type: 'footnote:hello' }
  | { type: 'footnote:height'; height: number }
  /** The page is one of a quiz, and no error. */
  | { type: 'footnote:ready' }
  /** A game has begun. */
  | { type: 'footnote:start'; length: number }
  | { type: 'footnote:answer'; number: number; verdict: 'correct' | 'incorrect'; score: Score }
  | { type: 'footnote:finish'; score: Score }

/** From the host to the frame, as the reply to `footnote:hello` and at every change. */
export type HostMessage = { type: 'footnote:theme'; theme: Theme }

const MAX_HEIGHT_PX = 20_000
const MAX_POINTS = 1_000_000

export function readFrameMessage(data: unknown): FrameMessage | null {
  if (!isRecord(data)) return null
  const { type, height, length, number, verdict } = data
  if (type === 'footnote:hello' || type === 'footnote:ready') return { type }
  if (type === 'footnote:height') {
    return isWhole(height, 1, MAX_HEIGHT_PX) ? { type, height } : null
  }
  if (type === 'footnote:start') {
    return isWhole(length, 1, LONGEST_GAME) ? { type, length } : null
  }
  const score = readScore(data['score'])
  if (score === null) return null
  if (type === 'footnote:finish') return { type, score }
  if (type !== 'footnote:answer' || !isWhole(number, 1, score.length)) return null
  return verdict === 'correct' || verdict === 'incorrect' ? { type, number, verdict, score } : null
}

export function readHostMessage(data: unknown): HostMessage | null {
  if (!isRecord(data) || data['type'] !== 'footnote:theme') return null
  const { theme } = data
  return theme === 'light' || theme === 'dark' || theme === 'auto'
    ? { type: 'footnote:theme', theme }
    : null
}

function readScore(data: unknown): Score | null {
  if (!isRecord(data)) return null
  const { correct, answered, length, points } = data
  if (!isWhole(length, 1, LONGEST_GAME) || !isWhole(answered, 0, length)) return null
  if (!isWhole(correct, 0, answered)) return null
  if (points === undefined) return { correct, answered, length }
  return isWhole(points, 0, MAX_POINTS) ? { correct, answered, length, points } : null
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null

const isWhole = (value: unknown, least: number, most: number): value is number =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most
