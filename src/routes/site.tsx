import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { citationsOf, getDocument, getQuiz, listDocuments, listQuizzes } from '../bank/bank.ts'
import { findBoard } from '../board.ts'
import { DocumentPage } from '../pages/document-page.tsx'
import { DocumentsPage } from '../pages/documents-page.tsx'
import { HomePage } from '../pages/home-page.tsx'
import { LeaderboardPage } from '../pages/leaderboard-page.tsx'
import { SITE_HEADERS } from '../pages/page-headers.ts'
import { ProblemsPage } from '../pages/problems-page.tsx'
import { dayOf } from '../quiz/daily.ts'
import { Mode, Period } from '../schemas.ts'
import { readCursor, readLeaderboard } from '../scores.ts'
import { problemPage } from './problem-page.tsx'

const PAGE_ROWS = 100

/** The whole address of a quiz, which a page about it leads to. */
const addressOf = (c: Context, quiz: string) => new URL(`/play/${quiz}`, c.req.url).href

/** The pages around the games: home, leaderboards, sources, problem types. */
export const site = new Hono<{ Bindings: Env }>()
  .get('/', (c) => {
    const day = dayOf(Date.now())
    const page = <HomePage quizzes={listQuizzes()} day={day} quizAddress={addressOf(c, 'daily')} />
    return c.html(page, 200, SITE_HEADERS)
  })
  .get('/leaderboards', (c) => c.redirect('/leaderboards/all'))
  .get('/leaderboards/:quiz', async (c) => {
    const quiz = getQuiz(c.req.param('quiz'))
    if (quiz === null) return problemPage(c, 'unknown_quiz')
    const period = v.parse(v.fallback(Period, 'all'), c.req.query('period'))
    const mode = v.parse(v.fallback(Mode, 'choice'), c.req.query('mode'))
    const identity = { quiz: quiz.id, mode, period, day: dayOf(Date.now()) }
    // A cursor that is none shows the top.
    const place = readCursor(c.req.query('cursor') ?? '')
    const board =
      place === null
        ? await readLeaderboard(c.env, identity, PAGE_ROWS)
        : await findBoard(c.env, identity).page(identity, place, PAGE_ROWS)
    const page = <LeaderboardPage quiz={quiz} board={board} quizAddress={addressOf(c, quiz.id)} />
    return c.html(page, 200, SITE_HEADERS)
  })
  .get('/documents', (c) =>
    c.html(<DocumentsPage documents={listDocuments()} />, 200, SITE_HEADERS),
  )
  .get('/documents/:id', (c) => {
    const document = getDocument(c.req.param('id'))
    if (document === null) return problemPage(c, 'unknown_document')
    const citations = citationsOf(document.id)
    const quizAddress = addressOf(c, document.id)
    const page = (
      <DocumentPage document={document} citations={citations} quizAddress={quizAddress} />
    )
    return c.html(page, 200, SITE_HEADERS)
  })
  .get('/problems', (c) => c.html(<ProblemsPage />, 200, SITE_HEADERS))
