import { sValidator } from '@hono/standard-validator'
import { Hono } from 'hono'
import { getQuiz } from '../bank/bank.ts'
import { findBoard } from '../board.ts'
import { problem } from '../problems.ts'
import { RebuildRequest, type Rebuilt, type ReportList, ReportQuery } from '../schemas.ts'
import { listReports } from '../scores.ts'
import { jsonBody, refuseInvalid } from './validate.ts'

/** What whoever holds the admin key may do: `npm run boards` and `npm run reports` ask for it. */
export const admin = new Hono<{ Bindings: Env }>()
  .use(async (c, next) => {
    const given = /^Bearer +(.+)$/iu.exec(c.req.header('Authorization') ?? '')?.[1] ?? ''
    if (!(await isSame(given, c.env.ADMIN_KEY))) return problem(c, 'admin_only')
    await next()
    c.header('Cache-Control', 'no-store')
    return undefined
  })
  .post(
    '/boards/rebuild',
    jsonBody,
    sValidator('json', RebuildRequest, refuseInvalid),
    async (c) => {
      const identity = c.req.valid('json')
      if (getQuiz(identity.quiz) === null) return problem(c, 'unknown_quiz')
      const rebuilt: Rebuilt = await findBoard(c.env, identity).rebuild(identity, Date.now())
      return c.json(rebuilt)
    },
  )
  .get('/reports', sValidator('query', ReportQuery, refuseInvalid), async (c) => {
    const list: ReportList = await listReports(c.env, c.req.valid('query').cursor ?? null)
    return c.json(list)
  })

/** Compares digests, so that the time taken tells nothing of the key, nor of its length. */
async function isSame(given: string, expected: string): Promise<boolean> {
  const [a, b] = await Promise.all([given, expected].map(digestOf))
  return a !== undefined && b !== undefined && crypto.subtle.timingSafeEqual(a, b)
}

const digestOf = (text: string) => crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
