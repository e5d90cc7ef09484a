/** A page of another origin that embeds a quiz by the README's snippet. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openChromium } from './chromium.ts'
import { type HostSite, startHostSite } from './host-site.ts'
import { startWorker, type WorkerServer } from './server.ts'

let storage: string
let worker: WorkerServer
let host: HostSite
let browser: Browser

beforeAll(async () => {
  storage = await mkdtemp(join(tmpdir(), 'footnote-embed-'))
  ;[worker, browser] = await Promise.all([startWorker(storage), openChromium()])
  const start = '<!doctype html><html lang="en"><title>Host</title><h1>Host</h1>'
  host = await startHostSite({
    '/before': `${start}<p>The page before.</p>`,
    '/snippet': `${start}
      <script async src="${worker.origin}/embed.js"></script>
      <footnote-quiz quiz="all"></footnote-quiz>`,
    '/frames': ['/', '/play/all', '/leaderboards/all', '/documents', '/problems', '/embed/all']
      .map((path) => `<iframe name="${path}" src="${worker.origin}${path}"></iframe>`)
      .join(''),
  })
})

afterAll(async () => {
  await browser.close()
  await host.stop()
  await worker.stop()
  await rm(storage, { recursive: true, force: true })
})

const historyLength = (page: Page) => page.evaluate<number>('history.length')

/** The frame is as high as the page in it, after the latest change of that page. */
async function expectFitted(page: Page, quiz: FrameLocator): Promise<void> {
  const frame = page.locator('footnote-quiz iframe')
  await expect
    .poll(async () => {
      const outer = (await frame.boundingBox())?.height ?? 0
      const inner = (await quiz.locator('body').boundingBox())?.height ?? -1
      return Math.abs(outer - inner)
    })
    .toBeLessThan(2)
}

describe('an embedded quiz', () => {
  it('is played to its end in the frame, which fits it and leaves the history alone', async () => {
    const page = await browser.newPage()
    await page.goto(`${host.origin}/before`)
    await page.goto(`${host.origin}/snippet`)
    const quiz = page.frameLocator('footnote-quiz iframe')
    await quiz.getByRole('heading', { level: 1 }).waitFor()
    const before = await historyLength(page)
    await expectFitted(page, quiz)

    await quiz.getByRole('radio', { name: '5', exact: true }).check()
    await quiz.getByRole('button', { name: 'Start the quiz' }).click()
    for (const number of [1, 2, 3, 4, 5]) {
      await quiz.getByText(`Question ${number} of 5`).waitFor()
      await expectFitted(page, quiz)
      await quiz.getByRole('radio').first().check()
      await quiz.getByRole('button', { name: 'Answer' }).click()
      await quiz.locator('blockquote mark').first().waitFor()
      await expectFitted(page, quiz)
      await quiz.locator('nav .button').click()
    }
    await quiz.getByRole('textbox').fill('Framed Fay')
    await quiz.getByRole('button', { name: 'Add my name' }).click()
    await quiz.getByText(/Rank \d+ of \d+/).waitFor()
    await expectFitted(page, quiz)

    expect(await historyLength(page)).toBe(before)
    await page.goBack()
    expect(page.url()).toBe(`${host.origin}/before`)
    await page.close()
  })

  it('opens everything else in a new tab', async () => {
    const page = await browser.newPage()
    await page.goto(`${worker.origin}/embed/all`)
    const links = await page.locator('a:not([href^="/embed/"])').all()
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) {
      expect(await link.getAttribute('target')).toBe('_blank')
      expect(await link.innerText()).toContain('opens in a new tab')
    }
    await page.close()
  })

  it('takes a height from its own frame only', async () => {
    const page = await browser.newPage()
    await page.goto(`${host.origin}/snippet`)
    const quiz = page.frameLocator('footnote-quiz iframe')
    await quiz.getByRole('heading', { level: 1 }).waitFor()
    await expectFitted(page, quiz)
    await page.evaluate(`window.postMessage({ type: 'footnote:height', height: 7 }, '*')`)
    for (const height of ['-1', 'NaN', '1e9', '"50"', 'null']) {
      await quiz
        .locator('body')
        .evaluate(`parent.postMessage({ type: 'footnote:height', height: ${height} }, '*')`)
    }
    await expectFitted(page, quiz)
    await page.close()
  })
})

it('lets other sites frame the quiz and nothing else', async () => {
  const page = await browser.newPage()
  await page.goto(`${host.origin}/frames`)
  const framed = page
    .frames()
    .filter((frame) => frame.url().startsWith(worker.origin))
    .map((frame) => frame.name())
  expect(framed).toEqual(['/embed/all'])
  await page.close()
})
