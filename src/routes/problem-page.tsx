import type { Context } from 'hono'
import { ErrorPage } from '../pages/error-page.tsx'
import { gameHeaders } from '../pages/page-headers.ts'
import { PROBLEMS, type ProblemCode } from '../problems.ts'

/** A problem as a page for people. */
export const problemPage = (c: Context, code: ProblemCode, frame = false) =>
  c.html(<ErrorPage code={code} frame={frame} />, PROBLEMS[code].status, gameHeaders(frame))
