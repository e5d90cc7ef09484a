import type { Context } from 'hono'
import { ErrorPage } from '../pages/error-page.tsx'
import { gameHeaders } from '../pages/page-headers.ts'
import { PROBLEMS, type ProblemCode } from '../problems.ts'

/** A problem as a page for people. `game` says where it stands among the pages of a game. */
export const problemPage = (
  c: Context,
  code: ProblemCode,
  game?: { base: string; frame: boolean },
) => {
  const page = <ErrorPage code={code} frame={game?.frame ?? false} swap={game?.base} />
  return c.html(page, PROBLEMS[code].status, gameHeaders(game?.frame ?? false))
}
