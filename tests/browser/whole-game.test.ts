/** Whole games by keyboard, with scripts and without, and what is left of them after a restart. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openChromium } from './chromium.ts'
import { startVague } from './game-over-forms.ts'
import { startWorker, type WorkerServer } from './server.ts'
import { tabTo } from './tab-to.ts'

const PLAYERS = [
  { name: 'Scripted Sam', scripts: true, how: 'with scripts' },
  { name: 'Plain Paula', scripts: false, how: 'without scripts' },
]

let storage: string
let worker: WorkerServer
let browser: Browser
let corpus: string[]

beforeAll(async () => {
  storage = await mkdtemp(join(tmpdir(), 'footnote-game-'))
  const names = (await readdir('corpus')).filter((name) => name.endsWith('.txt'))
  corpus = await Promise.all(names.map((name) => readFile(join('corpus', name), 'utf8')))
  ;[worker, browser] = await Promise.all([startWorker(storage), openChromium()])
})

afterAll(async () => {
  await browser.close()
  await worker.stop()
  await rm(storage, { recursive: true, force: true })
})

/** The quoted passages as they stand in the sources, without the dots for what is left out. */
const quotedPassages = (page: Page) =>
  page.evaluate<string[]>(`[...document.querySelectorAll('blockquote')].map((quote) => {
    const copy = quote.cloneNode(true)
    for (const gap of copy.querySelectorAll('.gap')) gap.remove()
    return copy.textContent
  })`)

async function answerByKeyboard(page: Page, number: number): Promise<void> {
  await page.getByText(`Question ${number} of 5`).waitFor()
  expect(await page.locator('blockquote, mark').count()).toBe(0)
  expect(await page.locator('input[name=answer]:checked').count()).toBe(0)
  await tabTo(page, 'input[name=answer]')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')

  await page.locator('.verdict').waitFor()
  const heading = page.getByRole('heading', { level: 1 })
  expect(await heading.innerText()).toMatch(/^(Correct|Incorrect)$/)
  await page.locator('h1:focus').waitFor()
  const passages = await quotedPassages(page)
  expect(passages.length).toBeGreaterThan(0)
  for (const passage of passages) {
    expect(
      corpus.some((text) => text.includes(passage)),
      passage,
    ).toBe(true)
  }
  expect(await page.locator('blockquote mark').count()).toBeGreaterThan(0)
  await tabTo(page, 'nav .button')
  await page.keyboard.press('Enter')
}

async function findOnLeaderboard(page: Page, name: string): Promise<void> {
  const row = page.getByRole('rowheader', { name })
  await expect
    .poll(
      async () => {
        await page.goto(`${worker.origin}/leaderboards/all`)
        return row.count()
      },
      { timeout: 20_000, interval: 500 },
    )
    .toBe(1)
}

describe.each(PLAYERS)('a game $how', ({ name, scripts }) => {
  it('is played by keyboard and reaches the leaderboard', async () => {
    const context = await browser.newContext({ javaScriptEnabled: scripts })
    const page = await context.newPage()
    await page.goto(`${worker.origin}/play/all`)
    await tabTo(page, 'input[name=length]')
    await page.keyboard.press('ArrowLeft')
    expect(await page.locator('input[name=length]:checked').inputValue()).toBe('5')
    await tabTo(page, 'form button')
    await page.keyboard.press('Enter')

    for (const number of [1, 2, 3, 4, 5]) await answerByKeyboard(page, number)

    await page.getByRole('heading', { name: /of 5 correct/ }).waitFor()
    await tabTo(page, '#name')
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
    await page.getByText(/Rank \d+ of \d+/).waitFor()
    await findOnLeaderboard(page, name)
    await context.close()
  })
})

describe('a game under way', () => {
  it('shows again what was answered, and takes nothing twice', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.goto(`${worker.origin}/play/all`)
    await page.getByRole('button', { name: 'Start the quiz' }).click()
    const question = page.url()
    await page.getByRole('radio').first().check()
    await page.getByRole('button', { name: 'Answer' }).click()
    await page.locator('.verdict').waitFor()
    await page.reload()
    await page.goBack()
    await page.getByText('Question 2 of 10').waitFor()
    await page.goto(`${question}/1`)
    expect(await page.getByText('of 1 correct').count()).toBe(1)
    await page.goto(`${question}/7`)
    expect(page.url()).toBe(question)
    await page.close()
  })

  it('asks again for an answer that is missing or not precise enough', async () => {
    const { game, year } = await startVague(worker.origin)
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.goto(worker.origin + game)
    await page.getByRole('button', { name: 'Answer' }).click()
    await page.getByText('Type an answer first.').waitFor()
    await page.getByRole('textbox').fill(year)
    await page.keyboard.press('Enter')
    await page.locator('#complaint').waitFor()
    expect(await page.getByRole('textbox').inputValue()).toBe(year)
    expect(await page.locator('blockquote, mark').count()).toBe(0)
    await page.close()
  })

  it('counts a double click once, and keeps the answer while the network is away', async () => {
    const page = await browser.newPage()
    await page.goto(`${worker.origin}/play/all`)
    await page.getByRole('button', { name: 'Start the quiz' }).click()
    await page.getByText('Question 1 of 10').waitFor()
    await page.locator('h1:focus').waitFor()
    await page.keyboard.press('2')
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Answer' }).click()
    await page.getByText('Nothing is lost').waitFor()
    expect(await page.getByRole('radio').nth(1).isChecked()).toBe(true)
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Answer' }).dblclick()
    await page.getByText('Question 1 of 10').waitFor()
    await page.getByText('of 1 correct').waitFor()
    await page.close()
  })
})

it('keeps the leaderboard over a restart', async () => {
  await worker.stop()
  worker = await startWorker(storage)
  const page = await browser.newPage()
  for (const { name } of PLAYERS) await findOnLeaderboard(page, name)
  await page.close()
})
