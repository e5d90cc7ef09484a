/** Takes the three pictures of the README, into `docs/`. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openChromium } from '../tests/browser/chromium.ts'
import { startHostSite } from '../tests/browser/host-site.ts'
import { startWorker } from '../tests/browser/server.ts'
import { reachStates } from '../tests/browser/states.ts'

const FOLDER = 'docs'

/** A page of another site, in its own type, with today's quiz in it. */
const hostPage = (origin: string) => `<!doctype html>
  <html lang="en">
    <meta name="viewport" content="width=device-width" />
    <title>A page of another site</title>
    <style>
      body { max-width: 36rem; margin: 1.5rem auto; padding: 0 1rem; font: 1rem/1.5 sans-serif }
      footnote-quiz { border: 1px solid #ccc }
    </style>
    <h1>Did you follow the news?</h1>
    <p>A page of another site, with a quiz of Footnote in it, dark and green as it asked for.</p>
    <script async src="${origin}/embed.js"></script>
    <footnote-quiz quiz="all" theme="dark" accent="2fae66" length="5" mode="choice"></footnote-quiz>
    <p>And here the page goes on.</p>
  </html>`

const storage = await mkdtemp(join(tmpdir(), 'footnote-pictures-'))
const [worker, browser] = await Promise.all([startWorker(storage), openChromium()])
const host = await startHostSite({ '/': hostPage(worker.origin) })
try {
  const states = await reachStates(worker.origin)
  await mkdir(FOLDER, { recursive: true })

  const take = async (
    file: string,
    { width, height }: { width: number; height: number },
    open: (page: Page) => Promise<unknown>,
  ) => {
    const page = await browser.newPage({ viewport: { width, height } })
    await open(page)
    await page.screenshot({ path: join(FOLDER, file) })
    await page.close()
  }

  await take('question.png', { width: 400, height: 600 }, async (page) => {
    await page.goto(worker.origin + states['question']?.path)
    await page.getByRole('radio').nth(1).check()
  })
  await take('sources-disagree.png', { width: 1000, height: 760 }, (page) =>
    page.goto(worker.origin + states['sources disagree']?.path),
  )
  await take('embedded.png', { width: 560, height: 600 }, async (page) => {
    await page.goto(host.origin)
    const quiz = page.frameLocator('footnote-quiz iframe')
    await quiz.getByRole('button', { name: 'Start the quiz' }).click()
    await quiz.getByText('Question 1 of').waitFor()
  })
} finally {
  await browser.close()
  await host.stop()
  await worker.stop()
  await rm(storage, { recursive: true, force: true })
}
