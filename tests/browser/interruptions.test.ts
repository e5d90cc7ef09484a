/** What goes wrong in the middle of a game: the score stays right, the player is told, nothing is lost. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page, Route } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openChromium } from './chromium.ts'
import { finishGame, startGame, viewGame } from './game-over-forms.ts'
import { startWorker, type WorkerServer } from './server.ts'
import { openDispute } from './states.ts'

const SETUP = { quiz: 'all', length: 5, mode: 'choice' } as const

let storage: string
let worker: WorkerServer
let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  storage = await mkdtemp(join(tmpdir(), 'footnote-interruptions-'))
  ;[worker, browser] = await Promise.all([startWorker(storage), openChromium()])
})

afterAll(async () => {
  await browser.close()
  await worker.stop()
  await rm(storage, { recursive: true, force: true })
})

beforeEach(async () => {
  context = await browser.newContext()
  page = await context.newPage()
})

afterEach(() => context.close())

async function openGame(setup: Parameters<typeof startGame>[1] = SETUP): Promise<string> {
  const game = await startGame(worker.origin, setup)
  await page.goto(worker.origin + game)
  return game
}

const answer = (tab: Page) => tab.getByRole('button', { name: 'Answer' }).click()
const trouble = (text: string) => page.getByRole('alert').filter({ hasText: text }).waitFor()
const answered = async (game: string) => (await viewGame(worker.origin, game)).score.answered

describe('a lost network', () => {
  it('keeps what was typed, and the game goes on when it is back', async () => {
    const game = await openGame({ ...SETUP, mode: 'typed' })
    await page.getByRole('textbox').fill('nobody at all')
    await context.setOffline(true)
    await page.keyboard.press('Enter')
    await trouble('There is no connection. Nothing is lost')
    expect(await page.getByRole('textbox').inputValue()).toBe('nobody at all')
    await context.setOffline(false)
    await page.getByRole('textbox').press('Enter')
    await page.locator('.verdict').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    await context.setOffline(true)
    await page.getByRole('link', { name: 'Next question' }).click()
    await trouble('Nothing is lost')
    await context.setOffline(false)
    await page.getByRole('link', { name: 'Next question' }).click()
    await page.getByText('Question 2 of 5').waitFor()
    expect(await answered(game)).toBe(1)
  })

  it('after an answer was taken, before its reply came, costs neither answer nor score', async () => {
    const game = await openGame()
    await page.route(worker.origin + game, async (route) => {
      await route.fetch()
      await route.abort()
    })
    await page.getByRole('radio').nth(1).check()
    await answer(page)
    await trouble('There is no connection')
    expect(await page.getByRole('radio').nth(1).isChecked()).toBe(true)
    await page.unroute(worker.origin + game)
    await answer(page)
    await page.locator('.verdict').waitFor()
    expect(await page.locator('#late').count()).toBe(0)
    await page.getByText('of 1 correct').waitFor()
    expect(await answered(game)).toBe(1)
  })
})

describe('a server in trouble', () => {
  const replies: { what: string; reply: (route: Route) => Promise<void> }[] = [
    { what: 'cannot answer', reply: (route) => route.fulfill({ status: 503, body: 'later' }) },
    { what: 'has had too much', reply: (route) => route.fulfill({ status: 429, body: 'slower' }) },
    {
      what: 'takes an answer, but fails to show what became of it',
      reply: async (route) => {
        await route.fetch({ maxRedirects: 0 })
        await route.fulfill({ status: 500, body: 'oh' })
      },
    },
    {
      what: 'is not the one that answers',
      reply: (route) =>
        route.fulfill({ contentType: 'text/html', body: '<h1>Log in to the network</h1>' }),
    },
  ]

  it.each(replies)('that $what loses nothing', async ({ reply }) => {
    const game = await openGame()
    await page.route(worker.origin + game, reply)
    await page.getByRole('radio').nth(1).check()
    await answer(page)
    await trouble('The server cannot take that just now. Nothing is lost')
    expect(await page.getByRole('radio').nth(1).isChecked()).toBe(true)
    await page.unroute(worker.origin + game)
    await answer(page)
    await page.getByText('of 1 correct').waitFor()
    expect(await answered(game)).toBe(1)
  })
})

it('what is sent too often stays where it was typed, with when to try again', async () => {
  const game = await openGame()
  await page.getByRole('radio').first().check()
  await answer(page)
  await page.locator('.verdict').waitFor()
  const report = `${worker.origin}${game}/1/report`
  let status = 0
  for (let sent = 0; status !== 429 && sent < 30; sent += 1) {
    const reply = await context.request.post(report, { form: { reason: 'other' }, maxRedirects: 0 })
    status = reply.status()
  }
  await openDispute(page)
  await page.getByRole('radio').first().check()
  await page.locator('textarea').fill('Once more.')
  await page.getByRole('button', { name: 'Send' }).click()
  await page.locator('#dispute-error:focus').waitFor()
  expect(await page.locator('#dispute-error').innerText()).toMatch(/try again in a minute/)
  expect(await page.locator('textarea').inputValue()).toBe('Once more.')
  expect(await page.getByRole('alert').count()).toBe(0)
})

describe('two tabs', () => {
  it('of one game count its questions once, and say which answer counts', async () => {
    const game = await openGame()
    const other = await context.newPage()
    await other.goto(worker.origin + game)
    await page.getByRole('radio').nth(0).check()
    await answer(page)
    await page.locator('.verdict').waitFor()
    const { submitted } = (await viewGame(worker.origin, game)).answers[0] ?? {}

    await other.getByRole('radio').nth(1).check()
    await answer(other)
    await other.getByText('That answer counts, not the one just sent').waitFor()
    expect(await other.locator('.answers dd').first().innerText()).toBe(submitted)
    expect(await other.locator('h1:focus').count()).toBe(1)
    await other.getByRole('link', { name: 'Next question' }).click()
    await other.getByRole('radio').first().check()
    await answer(other)
    await other.getByText(/of 2 correct/).waitFor()

    await page.getByRole('link', { name: /Next question/ }).click()
    await page.getByText('Question 3 of 5').waitFor()
    expect(await answered(game)).toBe(2)
  })

  it('tell the same without scripts', async () => {
    const game = await startGame(worker.origin, SETUP)
    const plain = await browser.newContext({ javaScriptEnabled: false })
    const [one, other] = [await plain.newPage(), await plain.newPage()]
    for (const tab of [one, other]) await tab.goto(worker.origin + game)
    for (const [index, tab] of [one, other].entries()) {
      await tab.getByRole('radio').nth(index).check()
      await answer(tab)
    }
    await other.getByText('That answer counts, not the one just sent').waitFor()
    expect(await answered(game)).toBe(1)
    await plain.close()
  })
})

describe('the history', () => {
  it('holds a game as one entry: Back leaves it, Forward and a reload show where it stands', async () => {
    await page.goto(`${worker.origin}/documents`)
    const game = await openGame()
    for (const number of [1, 2]) {
      await page.getByText(`Question ${number} of 5`).waitFor()
      await page.getByRole('radio').first().check()
      await answer(page)
      await page.locator('.verdict').waitFor()
      await page.reload()
      await page.getByText(`Question ${number} of 5`).waitFor()
      await page.getByRole('link', { name: 'Next question' }).click()
    }
    await page.getByText('Question 3 of 5').waitFor()
    await page.goBack()
    expect(page.url()).toBe(`${worker.origin}/documents`)
    await page.goForward()
    await page.getByText('Question 3 of 5').waitFor()
    await page.getByRole('radio').first().check()
    await answer(page)
    await page.getByText('of 3 correct').waitFor()
    expect(await answered(game)).toBe(3)
  })

  it('shows the result again after Back and Forward', async () => {
    const game = await finishGame(worker.origin, SETUP)
    await page.goto(`${worker.origin}/documents`)
    await page.goto(worker.origin + game)
    await page.getByRole('heading', { name: /of 5 correct/ }).waitFor()
    await page.goBack()
    await page.goForward()
    await page.getByRole('heading', { name: /of 5 correct/ }).waitFor()
  })

  it('may hold an old page of the game, which counts nothing twice', async () => {
    const game = await openGame()
    await page.getByRole('radio').first().check()
    await page.goto(`${worker.origin}/documents`)
    const other = await context.newPage()
    await other.goto(worker.origin + game)
    await other.getByRole('radio').first().check()
    await answer(other)
    await other.locator('.verdict').waitFor()
    await page.goBack()
    // Kept by the browser as it was, or asked for anew: both are right.
    await page.getByText(/Question [12] of 5/).waitFor()
    await page.getByRole('radio').nth(1).check()
    await answer(page)
    await page.locator('.verdict').waitFor()
    const { score } = await viewGame(worker.origin, game)
    expect(score.answered).toBe((await page.locator('#late').count()) > 0 ? 1 : 2)
  })
})
