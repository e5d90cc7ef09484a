import { Hono } from 'hono'
import { findPlayer } from '../player.ts'
import { problem, refusal } from '../problems.ts'
import { issueToken } from '../token.ts'
import { playerOf, type WithPlayer } from './player-of.ts'

export const players = new Hono<WithPlayer>()
  .use(async (c, next) => {
    await next()
    c.header('Cache-Control', 'no-store')
  })
  .post('/', async (c) =>
    c.json(await issueToken(c.env, Date.now()), 201, { Location: '/api/v1/players/me' }),
  )
  .get('/me', playerOf, async (c) => {
    const { player } = c.var
    if (player === null) return problem(c, 'player_required')
    const outcome = await findPlayer(c.env, player).view(player)
    return outcome.ok ? c.json(outcome.value) : refusal(c, outcome)
  })
  .delete('/me', playerOf, async (c) => {
    const { player } = c.var
    if (player === null) return problem(c, 'player_required')
    await findPlayer(c.env, player).erase()
    return c.body(null, 204)
  })
