import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Game } from '../game.ts'
import { gameHeaders } from '../pages/page-headers.ts'
import type { Place } from '../pages/place.ts'
import type { ProblemCode } from '../problems.ts'
import type { GameView, Quiz } from '../schemas.ts'
import { problemPage } from './problem-page.tsx'

/** What the pages of a game know of a request. */
export type PlayEnv = {
  Bindings: Env
  Variables: { place: Place; quiz: Quiz; game: DurableObjectStub<Game>; view: GameView }
}

/** A page of a game, with the headers of where it stands. */
export const showPage = <P extends string>(
  c: Context<PlayEnv, P>,
  page: NonNullable<Child>,
  status: ContentfulStatusCode = 200,
) => c.html(<>{page}</>, status, gameHeaders(c.var.place.frame))

/** A problem as a page, with a way back to the quiz where there is one. */
export const refusePlay = <P extends string>(c: Context<PlayEnv, P>, code: ProblemCode) =>
  problemPage(c, code, c.var.place, c.var.quiz)

/** Said on a page that keeps what was sent too often. */
export const TOO_OFTEN = 'That was too often. Please try again in a minute.'

/** The validators' hook. The pages' own forms never send what is refused here. */
export const refuseForm = <P extends string>(
  result: { success: boolean },
  c: Context<PlayEnv, P>,
) => (result.success ? undefined : refusePlay(c, 'validation_failed'))
