import { sValidator } from '@hono/standard-validator'
import { type Context, Hono } from 'hono'
import { getQuiz } from '../bank/bank.ts'
import { findGame, startGame } from '../game.ts'
import { isOverLimit } from '../limit.ts'
import { type Chosen, StartForm } from '../pages/forms.ts'
import { addressIn, readOptions } from '../pages/place.ts'
import { withMark } from '../pages/recent-mark.ts'
import { StartPage } from '../pages/start-page.tsx'
import { PROBLEMS, problemCodeOf } from '../problems.ts'
import { issueToken, readToken } from '../token.ts'
import { type PlayEnv, refuseForm, refusePlay, showPage, TOO_OFTEN } from './play-env.tsx'
import { playGame } from './play-game.tsx'

/**
 * A game as pages, by forms and links alone. A form that was taken is answered by a redirect to the
 * page that shows what became of it, so that a reload or a second click sends nothing again.
 */
export function play(frame: boolean) {
  const app = new Hono<PlayEnv>()
  app.onError((error, c) => refusePlay(c, problemCodeOf(error)))

  app.use((c, next) => {
    c.set('place', { frame, options: readOptions(c.req.query()) })
    return next()
  })

  app.use('/:quiz/*', async (c, next) => {
    const quiz = getQuiz(c.req.param('quiz'))
    if (quiz === null) return refusePlay(c, 'unknown_quiz')
    const quizAddress = new URL(addressIn(c.var.place, quiz.id), c.req.url).href
    c.set('place', { ...c.var.place, quizAddress })
    c.set('quiz', quiz)
    return next()
  })

  // A body of another type would pass for an empty form, and start a game that nobody asked for. As a
  // route of POST it would stand for one at every address, and say 405 where there is nothing.
  app.use(async (c, next) => {
    const type = c.req.header('Content-Type') ?? ''
    const isForm = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/iu
    return c.req.method !== 'POST' || isForm.test(type)
      ? next()
      : refusePlay(c, 'unsupported_media_type')
  })

  app.use('/:quiz/:game/*', async (c, next) => {
    const game = findGame(c.env, c.req.param('game'))
    const outcome = await game?.view()
    if (game === null || !outcome?.ok || outcome.value.quiz !== c.var.quiz.id) {
      return refusePlay(c, 'unknown_game')
    }
    c.set('game', game)
    c.set('view', outcome.value)
    return next()
  })

  app.get('/:quiz', async (c) => {
    const { quiz, place } = c.var
    const { token } = await issueToken(c.env, Date.now())
    return showPage(c, <StartPage quiz={quiz} place={place} token={token} />)
  })

  app.post('/:quiz', sValidator('form', StartForm, refuseForm), async (c) => {
    const { quiz, place } = c.var
    const { player: token, ...chosen } = c.req.valid('form')
    const player = token === '' ? null : await readToken(c.env, token, Date.now())
    if (token !== '' && player === null) return startAnew(c, chosen)
    const shown = { quiz, place, token, chosen }
    if (await isOverLimit(c, 'start', player)) {
      return showPage(c, <StartPage {...shown} error={TOO_OFTEN} />, 429)
    }
    const outcome = await startGame(c.env, { quiz: quiz.id, ...chosen }, player)
    if (outcome.ok) return c.redirect(addressIn(place, quiz.id, outcome.value.id), 303)
    if (outcome.game !== undefined) {
      return c.redirect(withMark(addressIn(place, quiz.id, outcome.game), 'again', Date.now()), 303)
    }
    const { status, detail } = PROBLEMS[outcome.reason]
    if (status === 401) return startAnew(c, chosen)
    return showPage(c, <StartPage {...shown} error={detail} />, status)
  })

  app.route('/:quiz/:game', playGame)

  return app
}

/** A player who is not known any more gets a new token, and finds what was chosen as it was. */
async function startAnew(c: Context<PlayEnv>, chosen: Chosen): Promise<Response> {
  const { quiz, place } = c.var
  const { token } = await issueToken(c.env, Date.now())
  const error =
    'What was kept of you is gone, or not valid any more. You are a new player now: please start the quiz again.'
  const page = <StartPage {...{ quiz, place, token, chosen, error }} isPlayerRefused />
  return showPage(c, page, 401)
}
