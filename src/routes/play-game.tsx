import { sValidator } from '@hono/standard-validator'
import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { getDocument } from '../bank/bank.ts'
import { ChosenName } from '../chosen-name.ts'
import { fileReport } from '../file-report.ts'
import { isOverLimit } from '../limit.ts'
import type { DisputeErrors } from '../pages/dispute.tsx'
import { AnswerForm, Dispute, DisputeForm, NameForm, TimeForm } from '../pages/forms.ts'
import { addressIn } from '../pages/place.ts'
import { QuestionPage } from '../pages/question-page.tsx'
import { hasMark, withMark } from '../pages/recent-mark.ts'
import { ReadyPage } from '../pages/ready-page.tsx'
import { ResultPage } from '../pages/result-page.tsx'
import { VerdictPage } from '../pages/verdict-page.tsx'
import type { GameQuestion } from '../schemas.ts'
import { type PlayEnv, refuseForm, refusePlay, showPage, TOO_OFTEN } from './play-env.tsx'

/** The pages of a game that was found. */
export const playGame = new Hono<PlayEnv>()

type GameContext = Context<PlayEnv>

/** What every page of a running game is about. */
const pageOf = ({ var: { quiz, place, view } }: GameContext) => ({ quiz, place, game: view })

const addressOf = ({ var: { quiz, place, view } }: GameContext, ...path: (string | number)[]) =>
  addressIn(place, quiz.id, view.id, ...path)

const answeredAs = (c: GameContext, number: string) =>
  c.var.view.answers.find((answered) => String(answered.number) === number)

playGame.get('/', async (c) => {
  const { view } = c.var
  if (view.status === 'finished') return showPage(c, await resultPage(c))
  const { question } = view
  const now = Date.now()
  const shown = { ...pageOf(c), isAgain: hasMark(c.req.query(), 'again', now) }
  if (question === null) return showPage(c, <ReadyPage {...shown} />)
  return showPage(c, <QuestionPage {...shown} question={question} now={now} />)
})

playGame.post('/', sValidator('form', AnswerForm, refuseForm), async (c) => {
  const { game, view } = c.var
  const { question, number, answer } = c.req.valid('form')
  const open = view.question
  // What was typed or chosen stays on the page.
  const complain = (asked: GameQuestion, text: string, status: 422 | 429) => {
    const complaint = { text, isError: true, typed: answer }
    const shown = { ...pageOf(c), question: asked, now: Date.now(), complaint }
    return showPage(c, <QuestionPage {...shown} />, status)
  }
  if (await isOverLimit(c, 'answer', null)) {
    if (open?.id !== question) return refusePlay(c, 'rate_limited')
    return complain(open, TOO_OFTEN, 429)
  }
  const sent = answer.trim()
  const before = view.answers.find(({ id }) => id === question)
  if (before !== undefined && sent !== '' && sent !== before.submitted) {
    const shown = { ...pageOf(c), answered: before, findDocument: getDocument }
    return showPage(c, <VerdictPage {...shown} isLate />, 409)
  }
  // A second click or Back: the page of the question tells what counts.
  if (open === null || open.id !== question) return c.redirect(addressOf(c, number), 303)
  if (sent === '') {
    const text = view.mode === 'typed' ? 'Type an answer first.' : 'Choose an answer first.'
    return complain(open, text, 422)
  }
  const outcome = await game.answer({ question, answer })
  // The question's own page asks for more.
  if (outcome.ok && outcome.value.verdict === 'prompt') return c.redirect(addressOf(c), 303)
  if (outcome.ok || outcome.reason === 'already_answered') {
    return c.redirect(addressOf(c, number), 303)
  }
  return refusePlay(c, outcome.reason)
})

playGame.post('/next', async (c) => {
  await c.var.game.next()
  // A game that was finished meanwhile shows its result.
  return c.redirect(addressOf(c), 303)
})

// Answered by the page itself, which keeps what was chosen. The number of extensions is one in all, so
// that sending it again adds nothing.
playGame.post('/time', sValidator('form', TimeForm, refuseForm), async (c) => {
  const { question, extensions, answer } = c.req.valid('form')
  const outcome = await c.var.game.extend({ question, extensions })
  if (!outcome.ok || outcome.value.question === null) return c.redirect(addressOf(c), 303)
  const view = outcome.value
  const shown = { ...pageOf(c), game: view, question: outcome.value.question, now: Date.now() }
  return showPage(c, <QuestionPage {...shown} extended={{ chosen: answer }} />)
})

playGame.post('/name', sValidator('form', NameForm, refuseForm), async (c) => {
  const { name } = c.req.valid('form')
  if (c.var.view.status !== 'finished') return c.redirect(addressOf(c), 303)
  const checked = v.safeParse(ChosenName, name)
  if (!checked.success) {
    const refused = { name, error: checked.issues[0].message }
    return showPage(c, await resultPage(c, refused), 422)
  }
  const outcome = await c.var.game.setName(checked.output)
  // That a game has another name already is best told by its own page.
  return c.redirect(outcome.ok ? withMark(addressOf(c), 'named', Date.now()) : addressOf(c), 303)
})

/** A daily quiz tells of the days in a row, and every result of the address to share. */
async function resultPage(c: GameContext, refused?: { name: string; error: string }) {
  const { quiz, game } = c.var
  const streak = quiz.kind === 'daily' ? ((await game.streak())?.current ?? 0) : 0
  const { origin } = new URL(c.req.url)
  const now = Date.now()
  const query = c.req.query()
  const marks = { isNamed: hasMark(query, 'named', now), isAgain: hasMark(query, 'again', now) }
  const shown = { ...pageOf(c), findDocument: getDocument, streak, origin, now, ...marks }
  return <ResultPage {...shown} refused={refused} />
}

playGame.post('/:number/report', sValidator('form', DisputeForm, refuseForm), async (c) => {
  const { game } = c.var
  const answered = answeredAs(c, c.req.param('number'))
  if (answered === undefined) return c.redirect(addressOf(c), 303)
  const typed = c.req.valid('form')
  const complain = (errors: DisputeErrors, status: 422 | 429) => {
    const shown = { ...pageOf(c), answered, findDocument: getDocument, refused: { typed, errors } }
    return showPage(c, <VerdictPage {...shown} />, status)
  }
  const checked = v.safeParse(Dispute, typed)
  if (!checked.success) {
    const { nested = {} } = v.flatten<typeof Dispute>(checked.issues)
    return complain({ reason: nested.reason?.[0], note: nested.note?.[0] }, 422)
  }
  const player = await game.player()
  if (await isOverLimit(c, 'report', player)) {
    return complain({ form: TOO_OFTEN }, 429)
  }
  const { reason, note } = checked.output
  const request = { reason, answer: answered.submitted, ...(note !== '' && { note }) }
  const kept = await fileReport(c.env, answered, request, player)
  return kept.ok
    ? c.redirect(withMark(addressOf(c, answered.number), 'reported', Date.now()), 303)
    : refusePlay(c, kept.reason)
})

playGame.get('/:number', (c) => {
  const answered = answeredAs(c, c.req.param('number'))
  if (answered === undefined) return c.redirect(addressOf(c), 303)
  const isReported = hasMark(c.req.query(), 'reported', Date.now())
  const shown = { ...pageOf(c), answered, findDocument: getDocument, isReported }
  return showPage(c, <VerdictPage {...shown} />)
})

// What a form was sent to, looked at again.
playGame.get('/:number/report', (c) => c.redirect(addressOf(c, c.req.param('number')), 303))
