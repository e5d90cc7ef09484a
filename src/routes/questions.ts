import { sValidator } from '@hono/standard-validator'
import { Hono } from 'hono'
import { drawQuestions, getQuestion, getQuiz } from '../bank/bank.ts'
import { judgeAnswer } from '../judge/judge.ts'
import { problem, refusal } from '../problems.ts'
import { openQuestion } from '../quiz/options.ts'
import { seededRandom } from '../quiz/random.ts'
import {
  CheckRequest,
  IncludeQuery,
  type KeyedQuestion,
  type Question,
  QuestionQuery,
} from '../schemas.ts'
import { jsonBody, refuseInvalid } from './validate.ts'

export const questions = new Hono<{ Bindings: Env }>()
  .get('/', sValidator('query', QuestionQuery, refuseInvalid), (c) => {
    const { seed, limit, include, ...filter } = c.req.valid('query')
    if (getQuiz(filter.quiz) === null) return refusal(c, 'unknown_quiz')
    const random = seed === undefined ? Math.random : seededRandom(seed)
    const picked = drawQuestions(filter, limit, random)
    const show = include === 'answer' ? keyedQuestion : openQuestion
    return c.json({ questions: picked.map(show) })
  })
  .get('/:id', sValidator('query', IncludeQuery, refuseInvalid), (c) => {
    const question = getQuestion(c.req.param('id'))
    if (question === null) return problem(c, 'unknown_question')
    const show = c.req.valid('query').include === 'answer' ? keyedQuestion : openQuestion
    return c.json(show(question))
  })
  .post('/:id/check', jsonBody, sValidator('json', CheckRequest, refuseInvalid), (c) => {
    const question = getQuestion(c.req.param('id'))
    if (question === null) return problem(c, 'unknown_question')
    return c.json(judgeAnswer(question, c.req.valid('json').answer, { mode: 'typed' }))
  })

function keyedQuestion(question: Question): KeyedQuestion {
  const { tags, origin, answer, citations, dissents, whyWrong } = question
  const key = { answer, citations, dissents, ...(whyWrong && { whyWrong }) }
  return { ...openQuestion(question), tags, origin, ...key }
}
