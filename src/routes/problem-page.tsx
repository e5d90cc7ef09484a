import type { Context } from 'hono'
import { ErrorPage } from '../pages/error-page.tsx'
import { gameHeaders } from '../pages/page-headers.ts'
import type { Place } from '../pages/place.ts'
import { PROBLEMS, type ProblemCode } from '../problems.ts'

/** A problem as a page for people. `place` is where it stands among the pages of a game. */
export const problemPage = (c: Context, code: ProblemCode, place?: Place) => {
  const page = <ErrorPage code={code} place={place} />
  return c.html(page, PROBLEMS[code].status, gameHeaders(place?.frame ?? false))
}
