/** A quiz on another site's pages: what the tests of the widget share. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, FrameLocator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { openChromium } from './chromium.ts'
import { type HostSite, startHostSite } from './host-site.ts'
import { startWorker, type WorkerServer } from './server.ts'

export type Stage = {
  worker: WorkerServer
  host: HostSite
  browser: Browser
  stop: () => Promise<void>
}

/** The Worker, a browser, and a site with `pages` around quizzes of `origin`. */
export async function openStage(
  pages: (origin: string) => Parameters<typeof startHostSite>[0],
): Promise<Stage> {
  const storage = await mkdtemp(join(tmpdir(), 'footnote-embed-'))
  const [worker, browser] = await Promise.all([startWorker(storage), openChromium()])
  const host = await startHostSite({
    '/before': hostPage('The page before'),
    ...pages(worker.origin),
  })
  const stop = async () => {
    await browser.close()
    await host.stop()
    await worker.stop()
    await rm(storage, { recursive: true, force: true })
  }
  return { worker, host, browser, stop }
}

export const hostPage = (content: string) =>
  `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
  <title>Host</title><h1>Host</h1>${content}<p id="below">Below the quiz.</p></html>`

/** The element alone: without the room and the link that the offered code has for the time before. */
export const snippet = (origin: string, attributes = 'quiz="all"') =>
  `<script async src="${origin}/embed.js"></script><footnote-quiz ${attributes}></footnote-quiz>`

type Step = () => Promise<void>

export async function startQuiz(quiz: FrameLocator): Promise<void> {
  const start = quiz.getByRole('button', { name: 'Start the quiz' })
  await start.waitFor()
  const five = quiz.locator('input[name=length][value="5"]')
  if ((await five.count()) > 0) await five.check()
  await start.click()
  await quiz.getByText('Question 1 of 5').waitFor()
}

/**
 * Answers the open question by its first option, and shows the next page. `eachStep` waits for the
 * frame to have its new height: a click on what is still moving in a frame misses it.
 */
export async function answerNext(
  quiz: FrameLocator,
  number: number,
  eachStep?: Step,
): Promise<void> {
  await quiz.getByText(`Question ${number} of 5`).waitFor()
  await eachStep?.()
  await quiz.getByRole('radio').first().check()
  await quiz.getByRole('button', { name: 'Answer' }).click()
  await quiz.locator('.verdict').waitFor()
  await eachStep?.()
  await quiz.getByRole('link', { name: /Next question|See your result/ }).click()
}

/** Plays five questions from the start page to the result. */
export async function playGame(quiz: FrameLocator, eachStep?: Step): Promise<void> {
  await eachStep?.()
  await startQuiz(quiz)
  for (const number of [1, 2, 3, 4, 5]) await answerNext(quiz, number, eachStep)
  await quiz.getByRole('heading', { name: /of 5 correct/ }).waitFor()
  await eachStep?.()
}

/** The frame is as high as the page in it, or as what is reserved for it. */
export async function expectFitted(page: Page, quiz: FrameLocator): Promise<void> {
  const difference = async () => {
    const { outer, least } = await page.evaluate<{ outer: number; least: number }>(`{
      const frame = document.querySelector('iframe')
      const outer = frame.getBoundingClientRect().height
      ;({ outer, least: parseFloat(frame.style.minHeight) || 0 })
    }`)
    const inner = (await quiz.locator('body').boundingBox())?.height ?? -1
    return Math.abs(outer - Math.max(inner, least))
  }
  await expect.poll(difference, { timeout: 10_000 }).toBeLessThan(2)
}

export const historyLength = (page: Page) => page.evaluate<number>('history.length')
