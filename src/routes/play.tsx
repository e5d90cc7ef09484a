import { sValidator } from '@hono/standard-validator'
import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { getDocument, getQuiz } from '../bank/bank.ts'
import { ChosenName } from '../chosen-name.ts'
import { findGame, type Game, startGame } from '../game.ts'
import { AnswerForm, NameForm, StartForm } from '../pages/forms.ts'
import { gameHeaders } from '../pages/page-headers.ts'
import { addressIn, type Place, readOptions } from '../pages/place.ts'
import { QuestionPage } from '../pages/question-page.tsx'
import { ResultPage } from '../pages/result-page.tsx'
import { StartPage } from '../pages/start-page.tsx'
import { VerdictPage } from '../pages/verdict-page.tsx'
import { isOverLimit } from '../limit.ts'
import { PROBLEMS, type ProblemCode, problemCodeOf } from '../problems.ts'
import type { GameView, Quiz } from '../schemas.ts'
import { issueToken, readToken } from '../token.ts'
import { problemPage } from './problem-page.tsx'

type PlayEnv = {
  Bindings: Env
  Variables: { quiz: Quiz; game: DurableObjectStub<Game>; view: GameView }
}

/**
 * A game as pages, by forms and links alone. A form that was taken is answered by a redirect to the
 * page that shows what became of it, so that a reload or a second click sends nothing again.
 */
export function play(frame: boolean) {
  const headers = gameHeaders(frame)
  const placeOf = (c: Context): Place => ({ frame, options: readOptions(c.req.query()) })
  const problem = (c: Context, code: ProblemCode) => problemPage(c, code, placeOf(c))
  const refuseForm = (result: { success: boolean }, c: Context) =>
    result.success ? undefined : problem(c, 'validation_failed')

  /** What every page of a running game is about. */
  const pageOf = (c: Context<PlayEnv>) => ({
    quiz: c.var.quiz,
    place: placeOf(c),
    game: c.var.view,
  })

  const app = new Hono<PlayEnv>()
  app.onError((error, c) => problem(c, problemCodeOf(error)))

  app.use('/:quiz/*', async (c, next) => {
    const quiz = getQuiz(c.req.param('quiz'))
    if (quiz === null) return problem(c, 'unknown_quiz')
    c.set('quiz', quiz)
    return next()
  })

  // A body of another type would pass for an empty form, and start a game that nobody asked for.
  app.post('*', async (c, next) => {
    const type = c.req.header('Content-Type') ?? ''
    const isForm = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/iu
    return isForm.test(type) ? next() : problem(c, 'unsupported_media_type')
  })

  app.use('/:quiz/:game/*', async (c, next) => {
    const game = findGame(c.env, c.req.param('game'))
    const outcome = await game?.view()
    if (
      game === null ||
      !outcome?.ok ||
      outcome.value.quiz !== c.var.quiz.id ||
      outcome.value.mode === 'timed'
    ) {
      return problem(c, 'unknown_game')
    }
    c.set('game', game)
    c.set('view', outcome.value)
    return next()
  })

  app.get('/:quiz', async (c) => {
    const { token } = await issueToken(c.env, Date.now())
    const page = <StartPage quiz={c.var.quiz} place={placeOf(c)} token={token} />
    return c.html(page, 200, headers)
  })

  app.post('/:quiz', sValidator('form', StartForm, refuseForm), async (c) => {
    const { quiz } = c.var
    const { player: token, ...setup } = c.req.valid('form')
    const player = token === '' ? null : await readToken(c.env, token, Date.now())
    if (token !== '' && player === null) return problem(c, 'invalid_token')
    if (await isOverLimit(c, 'start', player)) return problem(c, 'rate_limited')
    const outcome = await startGame(c.env, { quiz: quiz.id, ...setup }, player)
    if (outcome.ok) return c.redirect(addressIn(placeOf(c), quiz.id, outcome.value.id), 303)
    if (outcome.game !== undefined)
      return c.redirect(addressIn(placeOf(c), quiz.id, outcome.game), 303)
    const { status, detail } = PROBLEMS[outcome.reason]
    if (status === 401) return problem(c, outcome.reason)
    const page = <StartPage quiz={quiz} place={placeOf(c)} token={token} error={detail} />
    return c.html(page, status, headers)
  })

  app.get('/:quiz/:game', (c) => {
    const { question } = c.var.view
    const page =
      question === null ? (
        <ResultPage {...pageOf(c)} findDocument={getDocument} />
      ) : (
        <QuestionPage {...pageOf(c)} question={question} />
      )
    return c.html(page, 200, headers)
  })

  app.post('/:quiz/:game', sValidator('form', AnswerForm, refuseForm), async (c) => {
    if (await isOverLimit(c, 'answer', null)) return problem(c, 'rate_limited')
    const { quiz, game, view } = c.var
    const { question, number, answer } = c.req.valid('form')
    const verdictAddress = addressIn(placeOf(c), quiz.id, view.id, number)
    const open = view.question
    // Another tab, a second click or Back: the page of the question tells what counts.
    if (open === null || open.id !== question) return c.redirect(verdictAddress, 303)
    if (answer.trim() === '') {
      const text = view.mode === 'choice' ? 'Choose an answer first.' : 'Type an answer first.'
      const complaint = { text, isError: true, typed: answer }
      const page = <QuestionPage {...pageOf(c)} question={open} complaint={complaint} />
      return c.html(page, 422, headers)
    }
    const outcome = await game.answer({ question, answer })
    // The question's own page asks for more.
    if (outcome.ok && outcome.value.verdict === 'prompt') {
      return c.redirect(addressIn(placeOf(c), quiz.id, view.id), 303)
    }
    if (outcome.ok || outcome.reason === 'already_answered') return c.redirect(verdictAddress, 303)
    return problem(c, outcome.reason)
  })

  app.post('/:quiz/:game/name', sValidator('form', NameForm, refuseForm), async (c) => {
    const { quiz, game, view } = c.var
    const { name } = c.req.valid('form')
    const gameAddress = addressIn(placeOf(c), quiz.id, view.id)
    if (view.status !== 'finished') return c.redirect(gameAddress, 303)
    const checked = v.safeParse(ChosenName, name)
    if (!checked.success) {
      const refused = { name, error: checked.issues[0].message }
      const page = <ResultPage {...pageOf(c)} findDocument={getDocument} refused={refused} />
      return c.html(page, 422, headers)
    }
    await game.setName(checked.output)
    // That a game has another name already is best told by its own page.
    return c.redirect(gameAddress, 303)
  })

  app.get('/:quiz/:game/:number', (c) => {
    const { quiz, view } = c.var
    const answered = view.answers.find(({ number }) => String(number) === c.req.param('number'))
    if (answered === undefined) return c.redirect(addressIn(placeOf(c), quiz.id, view.id), 303)
    const page = <VerdictPage {...pageOf(c)} answered={answered} findDocument={getDocument} />
    return c.html(page, 200, headers)
  })

  return app
}
