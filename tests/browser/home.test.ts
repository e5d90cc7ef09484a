/** What the home page tells a player who comes again, and lets go of. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openChromium } from './chromium.ts'
import { startWorker, type WorkerServer } from './server.ts'

let storage: string
let worker: WorkerServer
let browser: Browser

beforeAll(async () => {
  storage = await mkdtemp(join(tmpdir(), 'footnote-home-'))
  ;[worker, browser] = await Promise.all([startWorker(storage), openChromium()])
})

afterAll(async () => {
  await browser.close()
  await worker.stop()
  await rm(storage, { recursive: true, force: true })
})

async function playDaily(page: Page): Promise<string> {
  await page.goto(worker.origin)
  await page.getByRole('link', { name: 'Play today’s quiz' }).click()
  await page.getByRole('button', { name: 'Start the quiz' }).click()
  for (const number of [1, 2, 3, 4, 5]) {
    await page.getByText(`Question ${number} of 5`).waitFor()
    await page.getByRole('radio').first().check()
    await page.getByRole('button', { name: 'Answer' }).click()
    await page.locator('.verdict').waitFor()
    await page.locator('nav .button').click()
  }
  return page.getByRole('heading', { name: /of 5 correct/ }).innerText()
}

it('tells a player of today’s result and the streak, and deletes all of it when asked', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const score = await playDaily(page)
  await page.goto(worker.origin)
  await page.getByText('A streak of 1 day.').waitFor()
  expect(await page.locator('.player-note').innerText()).toContain(score)
  await page.getByRole('link', { name: 'See your result' }).click()
  await page.getByRole('heading', { name: score }).waitFor()

  await page.goto(worker.origin)
  page.on('dialog', (dialog) => void dialog.accept())
  await page.getByText('What this site knows about you').click()
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByText('Everything has been deleted.').waitFor()
  await page.reload()
  await page.waitForLoadState('networkidle')
  expect(await page.locator('.player-note').isVisible()).toBe(false)
  expect(await page.evaluate('localStorage.length')).toBe(0)
  await context.close()
})

it('says nothing of a player whom it does not know, nor without storage', async () => {
  const context = await browser.newContext()
  await context.addInitScript(
    `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked') } })`,
  )
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(worker.origin, { waitUntil: 'networkidle' })
  expect(await page.locator('.player-note').isVisible()).toBe(false)
  expect(errors).toEqual([])
  await context.close()
})
