import { Hono } from 'hono'
import type * as v from 'valibot'
import { listQuizzes } from '../bank/bank.ts'
import type { QuizList } from '../schemas.ts'

export const quizzes = new Hono<{ Bindings: Env }>().get('/', (c) =>
  c.json({ quizzes: listQuizzes() } satisfies v.InferOutput<typeof QuizList>),
)
