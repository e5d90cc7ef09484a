import type { Context } from 'hono'
import { ErrorPage } from '../pages/error-page.tsx'
import { gameHeaders } from '../pages/page-headers.ts'
import { type Place, readOptions } from '../pages/place.ts'
import { PROBLEMS, type ProblemCode } from '../problems.ts'
import type { Quiz } from '../schemas.ts'

/** A problem as a page for people. `place` and `quiz` are where it stands among the pages of a game. */
export const problemPage = (c: Context, code: ProblemCode, place = frameOf(c), quiz?: Quiz) => {
  const page = <ErrorPage code={code} place={place} quiz={quiz} />
  return c.html(page, PROBLEMS[code].status, gameHeaders(place?.frame ?? false))
}

/** What is answered before a route of a game was found has its place in the frame all the same. */
const frameOf = (c: Context): Place | undefined =>
  /^\/embed(?:\/|$)/u.test(c.req.path)
    ? { frame: true, options: readOptions(c.req.query()) }
    : undefined
