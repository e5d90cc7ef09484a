import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { MAX_BODY_BYTES, problem, problemCodeOf } from '../problems.ts'
import { admin } from './admin.ts'
import { documents } from './documents.ts'
import { games } from './games.ts'
import { leaderboards } from './leaderboards.ts'
import { players } from './players.ts'
import { questions } from './questions.ts'
import { quizzes } from './quizzes.ts'

/** The JSON API, open to every origin: it knows no cookies, so there is nothing to ride on. */
export const api = new Hono<{ Bindings: Env }>()

api.use(
  cors({
    origin: '*',
    allowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
    exposeHeaders: ['Location', 'Retry-After', 'RateLimit-Policy'],
    maxAge: 86_400,
  }),
)
api.use(async (c, next) => {
  await next()
  c.header('X-Content-Type-Options', 'nosniff')
})
api.use(bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (c) => problem(c, 'body_too_large') }))
api.use(
  methodNotAllowed({
    app: api,
    onMethodNotAllowed: (c, methods) => {
      c.header('Allow', methods.join(', '))
      return problem(c, 'method_not_allowed')
    },
  }),
)
api.route('/quizzes', quizzes)
api.route('/questions', questions)
api.route('/games', games)
api.route('/players', players)
api.route('/leaderboards', leaderboards)
api.route('/documents', documents)
api.route('/admin', admin)
// Within a route of its own, so that this group answers for every path under it.
api.all('*', (c) => problem(c, 'not_found'))
api.onError((error, c) => problem(c, problemCodeOf(error)))
