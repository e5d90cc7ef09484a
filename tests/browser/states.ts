/** Brings the product into every state that a reader can meet, for the tests and for screenshots. */
import type { Page } from 'playwright-core'
import { type RecentMark, withMark } from '../../src/pages/recent-mark.ts'
import {
  answerQuestion,
  finishGame,
  nameGame,
  startGame,
  startGameWith,
  startVague,
  viewGame,
} from './game-over-forms.ts'

/** A page, and what to do on it to get there. */
export type State = { path: string; arrive?: (page: Page) => Promise<void> }

/** Opens the form by which a question is disputed. */
export async function openDispute(page: Page): Promise<void> {
  await page.getByText('Something wrong with this question?').click()
}

const CHOICE = { quiz: 'all', length: 20, mode: 'choice' } as const
const TIMED = { quiz: 'all', length: 3, mode: 'timed' } as const

/** Plays what has to be played, and says where each state is found. */
export async function reachStates(origin: string): Promise<Record<string, State>> {
  const open = await startGame(origin, CHOICE)
  const typed = await startGame(origin, { ...CHOICE, mode: 'typed' })
  const finished = await finishGame(origin, CHOICE)
  const named = await finishGame(origin, CHOICE)
  await nameGame(origin, named, 'Ada')
  const framed = await startGame(origin, CHOICE, '/embed')
  const framedVerdict = await answerQuestion(origin, framed)

  const vague = await startVague(origin)
  const timed = await startGame(origin, TIMED)
  const timedVerdict = await answerQuestion(origin, await startGame(origin, TIMED))
  const timedResult = await finishGame(origin, TIMED)
  const framedResult = await finishGame(origin, TIMED, '/embed')

  const { answers } = await viewGame(origin, finished)
  const numberOf = (verdict: string) => answers.find((a) => a.verdict === verdict)?.number ?? 1
  const document = answers[0]?.citations[0]?.document
  const disputed = await findDisputed(origin)
  const told = await findTold(origin)
  return {
    home: { path: '/' },
    start: { path: '/play/all' },
    'start, player not known': {
      path: '/play/all',
      arrive: async (page) => {
        await page.evaluate(`localStorage.setItem('footnote:player', 'k1.altered')`)
        await page.reload()
        await page.getByRole('button', { name: 'Start the quiz' }).click()
        await page.getByText('You are a new player now').waitFor()
        await page.evaluate('localStorage.clear()')
      },
    },
    'start of the daily quiz': { path: '/play/daily' },
    question: { path: open },
    'question, nothing chosen': {
      path: open,
      arrive: async (page) => {
        await page.getByRole('button', { name: 'Answer' }).click()
        await page.locator('#complaint').waitFor()
      },
    },
    'typed question': { path: typed },
    'typed question, more is asked for': {
      path: vague.game,
      arrive: async (page) => {
        // It is asked for once: who looks again finds it so.
        if ((await page.locator('#complaint').count()) > 0) return
        await page.getByRole('textbox').fill(vague.year)
        await page.keyboard.press('Enter')
        await page.locator('#complaint').waitFor()
      },
    },
    'timed question': { path: timed },
    'timed question, more time': {
      path: timed,
      arrive: async (page) => {
        await page.getByRole('button', { name: 'More time' }).click()
        await page.getByText('30 seconds were added.').waitFor()
      },
    },
    'timed question, time is up': {
      path: timed,
      arrive: async (page) => {
        await page.clock.install()
        await page.reload()
        await page.clock.fastForward('10:00')
        await page.getByText('Time is up.').waitFor()
      },
    },
    'ready for the next question': { path: timedVerdict.replace(/\/1$/, '') },
    'timed verdict': { path: timedVerdict },
    'timed result': { path: timedResult },
    dispute: { path: `${finished}/1`, arrive: openDispute },
    'dispute, nothing chosen': {
      path: `${finished}/1`,
      arrive: async (page) => {
        await openDispute(page)
        await page.getByRole('button', { name: 'Send' }).click()
        await page.getByText('Choose what is wrong.').waitFor()
      },
    },
    'dispute, sent': { path: `${finished}/1`, arrive: arriveMarked('reported', 'Thank you.') },
    'right answer': { path: `${finished}/${numberOf('correct')}` },
    'wrong answer': { path: `${finished}/${numberOf('incorrect')}` },
    'wrong answer, told why': { path: told },
    'sources disagree': { path: disputed },
    'question, quiz started again': { path: open, arrive: arriveMarked('again', 'You have begun') },
    'result, quiz started again': { path: named, arrive: arriveMarked('again', 'You have played') },
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
    'embed code, colour changed': { path: '/embed-code/dates?accent=ffcc00&length=3&mode=typed' },
    'embed code, mistakes': { path: '/embed-code/all?accent=red&length=99&theme=dark' },
    'problem types': { path: '/problems' },
    'unknown page': { path: '/nowhere' },
    'unknown game': { path: `/play/all/${'0'.repeat(64)}` },
    'framed result': { path: framedResult },
    'framed start, settled': { path: '/embed/all?mode=timed&length=5' },
    'framed start': { path: '/embed/all' },
    'framed start, dark, yellow': { path: '/embed/all?theme=dark&accent=ffcc00' },
    'framed start, light, yellow': { path: '/embed/all?theme=light&accent=ffcc00' },
    'framed question': { path: framed },
    'framed verdict': { path: framedVerdict },
  }
}

/** Opens the page as a redirect does that has something to say. */
const arriveMarked = (mark: RecentMark, told: string) => async (page: Page) => {
  const { origin, pathname } = new URL(page.url())
  await page.goto(withMark(origin + pathname, mark, Date.now()))
  await page.getByText(told).waitFor()
}

/** The verdict on a question whose sources disagree. */
async function findDisputed(origin: string): Promise<string> {
  const disputed = new Set(['oval-office-meeting-date', 'johnson-age-in-may-report'])
  const setup = { ...CHOICE, quiz: 'oval-office-meeting', length: 1 }
  const { game } = await startGameWith(origin, setup, (id) => disputed.has(id))
  return answerQuestion(origin, game)
}

/** The verdict on a wrong option of which a passage says what it is. */
async function findTold(origin: string): Promise<string> {
  const setup = { ...CHOICE, quiz: 'phone-call-with-johnson', length: 1 }
  const { game } = await startGameWith(origin, setup, (id) => id === 'caller-proud-of-us')
  return answerQuestion(origin, game, 'Jared Kushner')
}
