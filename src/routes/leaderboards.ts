import { sValidator } from '@hono/standard-validator'
import { Hono } from 'hono'
import { getQuiz } from '../bank/bank.ts'
import { findBoard } from '../board.ts'
import { problem } from '../problems.ts'
import { dayOf } from '../quiz/daily.ts'
import { LeaderboardQuery } from '../schemas.ts'
import { readCursor, readLeaderboard } from '../scores.ts'
import { refuseInvalid } from './validate.ts'

export const leaderboards = new Hono<{ Bindings: Env }>().get(
  '/:quiz',
  sValidator('query', LeaderboardQuery, refuseInvalid),
  async (c) => {
    const quiz = c.req.param('quiz')
    if (getQuiz(quiz) === null) return problem(c, 'unknown_quiz')
    const { mode, period, limit, cursor } = c.req.valid('query')
    const identity = { quiz, mode, period, day: dayOf(Date.now()) }
    // The top is read by everybody, and so from the copy; what follows it from the board itself.
    if (cursor === undefined) return c.json(await readLeaderboard(c.env, identity, limit))
    const place = readCursor(cursor)
    if (place === null) {
      const message = 'Use a `next` as it was given.'
      return problem(c, 'validation_failed', [{ field: 'cursor', message }])
    }
    return c.json(await findBoard(c.env, identity).page(identity, place, limit))
  },
)
