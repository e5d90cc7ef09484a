import { sValidator } from '@hono/standard-validator'
import { Hono } from 'hono'
import { ChosenNameRequest } from '../chosen-name.ts'
import { findGame, startGame } from '../game.ts'
import { withinLimit } from '../limit.ts'
import { problem, refusal } from '../problems.ts'
import { AnswerRequest, GameRequest, TimeRequest } from '../schemas.ts'
import { playerOf, type WithPlayer } from './player-of.ts'
import { jsonBody, refuseInvalid } from './validate.ts'

export const games = new Hono<WithPlayer>()
  .use(async (c, next) => {
    await next()
    c.header('Cache-Control', 'no-store')
  })
  .post(
    '/',
    playerOf,
    withinLimit('start'),
    jsonBody,
    sValidator('json', GameRequest, refuseInvalid),
    async (c) => {
      const outcome = await startGame(c.env, c.req.valid('json'), c.var.player)
      if (!outcome.ok) return refusal(c, outcome)
      const game = outcome.value
      return c.json(game, 201, { Location: `/api/v1/games/${game.id}` })
    },
  )
  .get('/:id', async (c) => {
    const game = findGame(c.env, c.req.param('id'))
    if (game === null) return problem(c, 'unknown_game')
    const outcome = await game.view()
    return outcome.ok ? c.json(outcome.value) : refusal(c, outcome)
  })
  .post(
    '/:id/answers',
    playerOf,
    withinLimit('answer'),
    jsonBody,
    sValidator('json', AnswerRequest, refuseInvalid),
    async (c) => {
      const game = findGame(c.env, c.req.param('id'))
      if (game === null) return problem(c, 'unknown_game')
      const outcome = await game.answer(c.req.valid('json'))
      return outcome.ok ? c.json(outcome.value) : refusal(c, outcome)
    },
  )
  .post('/:id/next', async (c) => {
    const game = findGame(c.env, c.req.param('id'))
    if (game === null) return problem(c, 'unknown_game')
    const outcome = await game.next()
    return outcome.ok ? c.json(outcome.value) : refusal(c, outcome)
  })
  .put('/:id/time', jsonBody, sValidator('json', TimeRequest, refuseInvalid), async (c) => {
    const game = findGame(c.env, c.req.param('id'))
    if (game === null) return problem(c, 'unknown_game')
    const outcome = await game.extend(c.req.valid('json'))
    return outcome.ok ? c.json(outcome.value) : refusal(c, outcome)
  })
  .put('/:id/name', jsonBody, sValidator('json', ChosenNameRequest, refuseInvalid), async (c) => {
    const game = findGame(c.env, c.req.param('id'))
    if (game === null) return problem(c, 'unknown_game')
    const outcome = await game.setName(c.req.valid('json').name)
    return outcome.ok ? c.json(outcome.value) : refusal(c, outcome)
  })
