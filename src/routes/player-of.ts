import type { Context, Next } from 'hono'
import { problem } from '../problems.ts'
import type { PlayerId } from '../schemas.ts'
import { readToken } from '../token.ts'

/** What a route knows of who asks: null where no token was sent. */
export type WithPlayer = { Bindings: Env; Variables: { player: PlayerId | null } }

/** Reads the player from `Authorization: Bearer`, never from a cookie. A bad token is refused. */
export async function playerOf(c: Context<WithPlayer>, next: Next): Promise<Response | undefined> {
  const header = c.req.header('Authorization')
  const token = header === undefined ? null : (/^Bearer +(\S+)$/iu.exec(header)?.[1] ?? '')
  const player = token === null ? null : await readToken(c.env, token, Date.now())
  if (token !== null && player === null) return problem(c, 'invalid_token')
  c.set('player', player)
  await next()
  return undefined
}
