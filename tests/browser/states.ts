/** Brings the product into every state that a reader can meet, for the tests and for screenshots. */
import type { Page } from 'playwright-core'
import {
  answerQuestion,
  finishGame,
  nameGame,
  startGame,
  startGameWith,
  viewGame,
} from './game-over-forms.ts'

/** A page, and what to do on it to get there. */
export type State = { path: string; arrive?: (page: Page) => Promise<void> }

const CHOICE = { quiz: 'all', length: 20, mode: 'choice' } as const

/** Plays what has to be played, and says where each state is found. */
export async function reachStates(origin: string): Promise<Record<string, State>> {
  const open = await startGame(origin, CHOICE)
  const typed = await startGame(origin, { ...CHOICE, mode: 'typed' })
  const finished = await finishGame(origin, CHOICE)
  const named = await finishGame(origin, CHOICE)
  await nameGame(origin, named, 'Ada')
  const framed = await startGame(origin, CHOICE, '/embed')
  const framedVerdict = await answerQuestion(origin, framed)

  const { answers } = await viewGame(origin, finished)
  const numberOf = (verdict: string) => answers.find((a) => a.verdict === verdict)?.number ?? 1
  const document = answers[0]?.citations[0]?.document
  const disputed = await findDisputed(origin)
  return {
    home: { path: '/' },
    start: { path: '/play/all' },
    question: { path: open },
    'question, nothing chosen': {
      path: open,
      arrive: async (page) => {
        await page.getByRole('button', { name: 'Answer' }).click()
        await page.locator('#complaint').waitFor()
      },
    },
    'typed question': { path: typed },
    'right answer': { path: `${finished}/${numberOf('correct')}` },
    'wrong answer': { path: `${finished}/${numberOf('incorrect')}` },
    'sources disagree': { path: disputed },
    result: { path: finished },
    'result, name refused': {
      path: finished,
      arrive: async (page) => {
        await page.getByRole('button', { name: 'Add my name' }).click()
        await page.locator('#name-error').waitFor()
      },
    },
    'result with rank': { path: named },
    leaderboard: { path: '/leaderboards/all' },
    'empty leaderboard': { path: `/leaderboards/${document}?period=day` },
    sources: { path: '/documents' },
    source: { path: `/documents/${document}` },
    'embed code': { path: '/embed-code/all' },
    'embed code, colour changed': { path: '/embed-code/dates?accent=ffcc00&length=5&mode=typed' },
    'embed code, mistakes': { path: '/embed-code/all?accent=red&length=99&theme=dark' },
    'problem types': { path: '/problems' },
    'unknown page': { path: '/nowhere' },
    'framed start': { path: '/embed/all' },
    'framed start, dark, yellow': { path: '/embed/all?theme=dark&accent=ffcc00' },
    'framed start, light, yellow': { path: '/embed/all?theme=light&accent=ffcc00' },
    'framed question': { path: framed },
    'framed verdict': { path: framedVerdict },
  }
}

/** The verdict on a question whose sources disagree. */
async function findDisputed(origin: string): Promise<string> {
  const disputed = new Set(['oval-office-meeting-date', 'johnson-age-in-may-report'])
  const setup = { ...CHOICE, quiz: 'oval-office-meeting', length: 1 }
  const { game } = await startGameWith(origin, setup, (id) => disputed.has(id))
  return answerQuestion(origin, game)
}
