import { sValidator } from '@hono/standard-validator'
import { Hono } from 'hono'
import { getQuiz } from '../bank/bank.ts'
import { problem } from '../problems.ts'
import { LeaderboardQuery } from '../schemas.ts'
import { readLeaderboard } from '../scores.ts'
import { refuseInvalid } from './validate.ts'

export const leaderboards = new Hono<{ Bindings: Env }>().get(
  '/:quiz',
  sValidator('query', LeaderboardQuery, refuseInvalid),
  async (c) => {
    const quiz = c.req.param('quiz')
    if (getQuiz(quiz) === null) return problem(c, 'unknown_quiz')
    return c.json(await readLeaderboard(c.env, quiz, c.req.valid('query').period))
  },
)
