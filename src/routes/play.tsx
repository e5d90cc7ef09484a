import { sValidator } from '@hono/standard-validator'
import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { getDocument, getQuiz } from '../bank/bank.ts'
import { findGame, type Game, startGame } from '../game.ts'
import { AnswerForm, NameForm, StartForm } from '../pages/forms.ts'
import { gameHeaders } from '../pages/page-headers.ts'
import { QuestionPage } from '../pages/question-page.tsx'
import { ResultPage } from '../pages/result-page.tsx'
import { StartPage } from '../pages/start-page.tsx'
import { VerdictPage } from '../pages/verdict-page.tsx'
import { PROBLEMS, problemCodeOf } from '../problems.ts'
import { type GameView, PlayerName, type Quiz } from '../schemas.ts'
import { problemPage } from './problem-page.tsx'

type PlayEnv = {
  Bindings: Env
  Variables: { quiz: Quiz; game: DurableObjectStub<Game>; view: GameView }
}

/**
 * A game as pages, by forms and links alone. Every form is answered by a redirect to the page that
 * shows what became of it, so that a reload or a second click sends nothing that is not known yet.
 */
export function play(base: string, frame: boolean) {
  const headers = gameHeaders(frame)
  const refuseForm = (result: { success: boolean }, c: Context) =>
    result.success ? undefined : problemPage(c, 'validation_failed', frame)

  const app = new Hono<PlayEnv>()
  app.onError((error, c) => problemPage(c, problemCodeOf(error), frame))

  app.use('/:quiz/*', async (c, next) => {
    const quiz = getQuiz(c.req.param('quiz'))
    if (quiz === null) return problemPage(c, 'unknown_quiz', frame)
    c.set('quiz', quiz)
    return next()
  })

  app.use('/:quiz/:game/*', async (c, next) => {
    const game = findGame(c.env, c.req.param('game'))
    const outcome = await game?.view()
    if (game === null || !outcome?.ok || outcome.value.quiz !== c.var.quiz.id) {
      return problemPage(c, 'unknown_game', frame)
    }
    c.set('game', game)
    c.set('view', outcome.value)
    return next()
  })

  app.get('/:quiz', (c) =>
    c.html(<StartPage quiz={c.var.quiz} base={base} frame={frame} />, 200, headers),
  )

  app.post('/:quiz', sValidator('form', StartForm, refuseForm), async (c) => {
    const { quiz } = c.var
    const outcome = await startGame(c.env, { quiz: quiz.id, ...c.req.valid('form') })
    if (outcome.ok) return c.redirect(`${base}/${quiz.id}/${outcome.value.id}`, 303)
    const { status, detail } = PROBLEMS[outcome.reason]
    const page = <StartPage quiz={quiz} base={base} frame={frame} error={detail} />
    return c.html(page, status, headers)
  })

  app.get('/:quiz/:game', (c) => {
    const { quiz, view } = c.var
    const { question } = view
    const page =
      question === null ? (
        <ResultPage quiz={quiz} base={base} frame={frame} game={view} findDocument={getDocument} />
      ) : (
        <QuestionPage quiz={quiz} base={base} frame={frame} game={view} question={question} />
      )
    return c.html(page, 200, headers)
  })

  app.post('/:quiz/:game', sValidator('form', AnswerForm, refuseForm), async (c) => {
    const { quiz, game, view } = c.var
    const { question, number, answer } = c.req.valid('form')
    const verdictAddress = `${base}/${quiz.id}/${view.id}/${number}`
    const open = view.question
    // Another tab, a second click or Back: the page of the question tells what counts.
    if (open === null || open.id !== question) return c.redirect(verdictAddress, 303)
    const again = (text: string, isError: boolean) => (
      <QuestionPage
        quiz={quiz}
        base={base}
        frame={frame}
        game={view}
        question={open}
        complaint={{ text, isError, typed: answer }}
      />
    )
    if (answer.trim() === '') {
      const text = view.mode === 'choice' ? 'Choose an answer first.' : 'Type an answer first.'
      return c.html(again(text, true), 422, headers)
    }
    const outcome = await game.answer({ question, answer })
    if (outcome.ok && outcome.value.verdict === 'prompt') {
      return c.html(again(outcome.value.explanation, false), 200, headers)
    }
    if (outcome.ok || outcome.reason === 'already_answered') return c.redirect(verdictAddress, 303)
    return problemPage(c, outcome.reason, frame)
  })

  app.post('/:quiz/:game/name', sValidator('form', NameForm, refuseForm), async (c) => {
    const { quiz, game, view } = c.var
    const { name } = c.req.valid('form')
    const checked = v.safeParse(PlayerName, name)
    if (!checked.success) {
      const refused = { name, error: checked.issues[0].message }
      const page = (
        <ResultPage
          quiz={quiz}
          base={base}
          frame={frame}
          game={view}
          findDocument={getDocument}
          refused={refused}
        />
      )
      return c.html(page, 422, headers)
    }
    await game.setName(checked.output)
    // An unfinished game, or one that has a name, is best explained by its own page.
    return c.redirect(`${base}/${quiz.id}/${view.id}`, 303)
  })

  app.get('/:quiz/:game/:number', (c) => {
    const { quiz, view } = c.var
    const answered = view.answers.find(({ number }) => String(number) === c.req.param('number'))
    if (answered === undefined) return c.redirect(`${base}/${quiz.id}/${view.id}`, 303)
    const page = (
      <VerdictPage
        quiz={quiz}
        base={base}
        frame={frame}
        game={view}
        answered={answered}
        findDocument={getDocument}
      />
    )
    return c.html(page, 200, headers)
  })

  return app
}
