/** What belongs to a game and is not an answer: who plays, what is shared, what is disputed. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KeyedQuestion } from '../../src/schemas.ts'
import { openChromium } from './chromium.ts'
import { answerQuestion, finishGame, startGame, startVague } from './game-over-forms.ts'
import { startWorker, type WorkerServer } from './server.ts'
import { openDispute } from './states.ts'
import { tabTo } from './tab-to.ts'

const SHORT = { quiz: 'all', length: 2, mode: 'choice' } as const
const BLOCK_STORAGE = `Object.defineProperty(window, 'localStorage', {
  get() { throw new DOMException('blocked', 'SecurityError') },
})`

let storage: string
let worker: WorkerServer
let browser: Browser

beforeAll(async () => {
  storage = await mkdtemp(join(tmpdir(), 'footnote-around-'))
  ;[worker, browser] = await Promise.all([startWorker(storage), openChromium()])
})

afterAll(async () => {
  await browser.close()
  await worker.stop()
  await rm(storage, { recursive: true, force: true })
})

async function withContext(
  options: Parameters<Browser['newContext']>[0],
  act: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options)
  await act(await context.newPage(), context)
  await context.close()
}

const copied = (page: Page) => page.evaluate<string>('navigator.clipboard.readText()')
const startQuiz = (page: Page) => page.getByRole('button', { name: 'Start the quiz' }).click()
const keptToken = (page: Page) => page.evaluate<string | null>(`localStorage['footnote:player']`)

/** Plays the daily quiz from its first page. Returns the address of its result. */
async function playDaily(page: Page): Promise<string> {
  await page.goto(`${worker.origin}/play/daily`)
  await startQuiz(page)
  for (const number of [1, 2, 3, 4, 5]) {
    await page.getByText(`Question ${number} of 5`).waitFor()
    await page.getByRole('radio').first().check()
    await page.keyboard.press('Enter')
    await page.locator('.verdict').waitFor()
    await page.locator('nav .button').click()
  }
  await page.getByText('The next daily quiz comes in').waitFor()
  return page.url()
}

describe('a player', () => {
  it('stays the same one from page to page, and plays the daily quiz once', () =>
    withContext({}, async (page, context) => {
      await page.goto(`${worker.origin}/play/daily`)
      expect(await keptToken(page)).toBeFalsy()
      const result = await playDaily(page)
      const token = await keptToken(page)
      expect(token).toMatch(/^\w+\.[0-9a-f]{32}\./)
      await page.reload()
      await page.goto(`${worker.origin}/play/daily`)
      await startQuiz(page)
      await page.getByText('The next daily quiz comes in').waitFor()
      const { origin, pathname } = new URL(page.url())
      expect(origin + pathname).toBe(result)
      await page.locator('.notice:focus', { hasText: 'Everyone has one game a day.' }).waitFor()
      expect(await keptToken(page)).toBe(token)
      expect(await context.cookies()).toEqual([])
    }))

  it('whom the server does not know any more is told once, and plays on as a new one', () =>
    withContext({}, async (page) => {
      await page.goto(`${worker.origin}/play/all`)
      await page.evaluate(`localStorage.setItem('footnote:player', 'k1.altered')`)
      await page.reload()
      await page.getByRole('radio', { name: 'By typing' }).check()
      await page.getByRole('radio', { name: '20', exact: true }).check()
      await startQuiz(page)
      await page.locator('.notice:focus', { hasText: 'You are a new player now' }).waitFor()
      expect(await page.getByRole('radio', { name: 'By typing' }).isChecked()).toBe(true)
      expect(await page.getByRole('radio', { name: '20', exact: true }).isChecked()).toBe(true)
      await startQuiz(page)
      await page.getByText('Question 1 of 20').waitFor()
      expect(await keptToken(page)).toMatch(/^\w+\.[0-9a-f]{32}\./)
    }))

  it('plays where storage is blocked', () =>
    withContext({}, async (page, context) => {
      const errors: string[] = []
      page.on('pageerror', ({ message }) => errors.push(message))
      await context.addInitScript(BLOCK_STORAGE)
      await playDaily(page)
      expect(errors).toEqual([])
    }))
})

describe('a result', () => {
  it('is copied to the clipboard, and says so', () =>
    withContext({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await page.goto(worker.origin + (await finishGame(worker.origin, SHORT, '/embed')))
      await tabTo(page, 'share-text button')
      await page.keyboard.press('Enter')
      await page.getByRole('status').filter({ hasText: 'Copied.' }).waitFor()
      const [title, squares, address] = (await copied(page)).split('\n')
      expect(title).toBe('Footnote – All questions')
      expect(squares).toMatch(/^[🟩⬜]{2} \d of 2$/u)
      expect(address).toBe(`${worker.origin}/play/all`)
    }))

  it('is selected where there is no clipboard', () =>
    withContext({}, async (page, context) => {
      await context.addInitScript(
        `navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))`,
      )
      await page.goto(worker.origin + (await finishGame(worker.origin, SHORT)))
      await page.getByRole('button', { name: 'Copy' }).click()
      await page.getByRole('status').filter({ hasText: 'The text is selected' }).waitFor()
      expect(await page.evaluate('String(getSelection())')).toContain('Footnote – All questions')
    }))

  it('is handed to what the device shares with, where it can', () =>
    withContext({}, async (page, context) => {
      await context.addInitScript(`
        navigator.canShare = () => true
        navigator.share = (data) => { window.shared = data; return Promise.resolve() }
      `)
      await page.goto(worker.origin + (await finishGame(worker.origin, SHORT)))
      await page.getByRole('button', { name: 'Share' }).click()
      await page.getByText('Shared.').waitFor()
      expect(await page.evaluate('shared.text')).toContain('/play/all')
    }))

  it('stands as a text without scripts', () =>
    withContext({ javaScriptEnabled: false }, async (page) => {
      await page.goto(worker.origin + (await finishGame(worker.origin, SHORT)))
      expect(await page.getByLabel('Text to share').inputValue()).toContain('/play/all')
      expect(await page.locator('share-text button').count()).toBe(0)
    }))
})

describe.each([
  { how: 'with scripts', scripts: true },
  { how: 'without scripts', scripts: false },
])('a dispute $how', ({ scripts }) => {
  it('keeps what was typed until it is taken', () =>
    withContext({ javaScriptEnabled: scripts }, async (page) => {
      const game = await startGame(worker.origin, SHORT)
      const verdict = await answerQuestion(worker.origin, game)
      await page.goto(worker.origin + verdict)
      await openDispute(page)
      await page.getByLabel(/note for the editor/).fill('It was in June.')
      if (scripts) await page.getByText('15 of 500 characters').waitFor()
      await page.getByRole('button', { name: 'Send' }).click()
      await page.locator('.notice:focus', { hasText: 'Choose what is wrong.' }).waitFor()
      expect(await page.getByLabel(/note for the editor/).inputValue()).toBe('It was in June.')
      await page.getByRole('radio', { name: 'The answer is wrong' }).check()
      await page.getByRole('button', { name: 'Send' }).click()
      await page.locator('.notice:focus', { hasText: 'Thank you.' }).waitFor()
      await page.getByRole('link', { name: 'Next question' }).click()
      await page.getByText('Question 2 of 2').waitFor()
      expect(page.url()).toBe(worker.origin + game)
    }))
})

it('a vague answer is kept in its field, which has the focus and says what is missing', () =>
  withContext({}, async (page) => {
    const { game, question, year } = await startVague(worker.origin)
    await page.goto(worker.origin + game)
    await page.locator('#answer:focus').waitFor()
    await page.keyboard.type(year)
    await page.keyboard.press('Enter')
    await page.locator('#answer:focus[aria-describedby=complaint]').waitFor()
    await page.locator('#complaint.neutral').waitFor()
    expect(await page.locator('#answer').inputValue()).toBe(year)
    expect(await page.locator('#complaint').innerText()).toMatch(/^That is right as far as it goes/)
    const path = `/api/v1/questions/${question}?include=answer`
    const { answer } = v.parse(KeyedQuestion, await (await fetch(worker.origin + path)).json())
    await page.locator('#answer').fill(answer.text)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Correct' }).waitFor()
  }))
