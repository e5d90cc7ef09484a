import { sValidator } from '@hono/standard-validator'
import { Hono } from 'hono'
import { drawQuestions, getQuestion, getQuiz } from '../bank/bank.ts'
import { withheldAt } from '../daily.ts'
import { fileReport } from '../file-report.ts'
import { judgeAnswer } from '../judge/judge.ts'
import { withinLimit } from '../limit.ts'
import { PROBLEMS, problem, refusal } from '../problems.ts'
import { openQuestion } from '../quiz/options.ts'
import { seededRandom } from '../quiz/random.ts'
import {
  CheckRequest,
  IncludeQuery,
  type KeyedQuestion,
  type Question,
  QuestionQuery,
  ReportRequest,
} from '../schemas.ts'
import { playerOf, type WithPlayer } from './player-of.ts'
import { jsonBody, refuseInvalid } from './validate.ts'

export const questions = new Hono<WithPlayer>()
  .get('/', sValidator('query', QuestionQuery, refuseInvalid), async (c) => {
    const { seed, limit, include, ...filter } = c.req.valid('query')
    if (getQuiz(filter.quiz) === null) {
      const { detail } = PROBLEMS.unknown_quiz
      return problem(c, 'unknown_quiz', [{ field: 'quiz', message: detail }])
    }
    if (filter.quiz === 'daily') return problem(c, 'withheld_today')
    // Left out of every draw, so that the same seed draws the same with keys and without.
    const without = await withheldAt(c.env, Date.now())
    const random = seed === undefined ? Math.random : seededRandom(seed)
    const picked = drawQuestions({ ...filter, without }, limit, random)
    const show = include === 'answer' ? keyedQuestion : openQuestion
    return c.json({ questions: picked.map(show) })
  })
  .get('/:id', sValidator('query', IncludeQuery, refuseInvalid), async (c) => {
    const question = getQuestion(c.req.param('id'))
    if (question === null) return problem(c, 'unknown_question')
    if (c.req.valid('query').include !== 'answer') return c.json(openQuestion(question))
    if (await isWithheld(c.env, question)) return problem(c, 'withheld_today')
    return c.json(keyedQuestion(question))
  })
  .post(
    '/:id/check',
    playerOf,
    withinLimit('check'),
    jsonBody,
    sValidator('json', CheckRequest, refuseInvalid),
    async (c) => {
      const question = getQuestion(c.req.param('id'))
      if (question === null) return problem(c, 'unknown_question')
      if (await isWithheld(c.env, question)) return problem(c, 'withheld_today')
      return c.json(judgeAnswer(question, c.req.valid('json').answer, { mode: 'typed' }))
    },
  )
  .post(
    '/:id/reports',
    playerOf,
    withinLimit('report'),
    jsonBody,
    sValidator('json', ReportRequest, refuseInvalid),
    async (c) => {
      const question = getQuestion(c.req.param('id'))
      if (question === null) return problem(c, 'unknown_question')
      const kept = await fileReport(c.env, question, c.req.valid('json'), c.var.player)
      if (!kept.ok) return refusal(c, kept)
      return c.body(null, 202)
    },
  )

const isWithheld = async (env: Env, { id }: Question) => (await withheldAt(env, Date.now())).has(id)

function keyedQuestion(question: Question): KeyedQuestion {
  const { tags, origin, answer, citations, dissents, whyWrong } = question
  const key = { answer, citations, dissents, ...(whyWrong && { whyWrong }) }
  return { ...openQuestion(question), tags, origin, ...key }
}
