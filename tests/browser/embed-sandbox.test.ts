/**
 * The frame that WordPress makes of a quiz: `sandbox="allow-scripts"`, so without an origin, forms,
 * popups and storage; hidden until its first message names the secret of its address.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { historyLength, hostPage, openStage, playGame, type Stage } from './embed-stage.ts'

const SECRET = 'aB3dE5fG7h'
const MIN_HEIGHT_PX = 200
const MAX_HEIGHT_PX = 1000

let stage: Stage

/** What wp-includes/js/wp-embed.js does with a message, and that it says `ready` once it is there. */
const wordpress = `<script>
  addEventListener('message', ({ data, source }) => {
    if (!data || !(data.secret || data.message || data.value)) return
    if (/[^a-zA-Z0-9]/.test(data.secret)) return
    for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
      if (source !== frame.contentWindow) continue
      frame.removeAttribute('style')
      const isOurs = data.message === 'link' && new URL(data.value).host === new URL(frame.src).host
      if (isOurs && document.activeElement === frame) top.location.href = data.value
      if (data.message === 'height') {
        frame.height = Math.min(Math.max(parseInt(data.value, 10), ${MIN_HEIGHT_PX}), ${MAX_HEIGHT_PX})
      }
    }
  })
  addEventListener('load', () => {
    document.querySelector('iframe').contentWindow.postMessage({ message: 'ready', secret: '${SECRET}' }, '*')
  })
</script>`

beforeAll(async () => {
  stage = await openStage((origin) => ({
    '/wordpress': hostPage(`${wordpress}
      <iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"
        style="position: absolute; visibility: hidden" title="Quiz" data-secret="${SECRET}"
        src="${origin}/embed/all#?secret=${SECRET}" width="600" height="338"></iframe>`),
  }))
})

afterAll(() => stage.stop())

async function expectWordpressHeight(page: Page, body: () => Promise<number>): Promise<void> {
  await expect
    .poll(async () => {
      const inner = Math.min(Math.max(await body(), MIN_HEIGHT_PX), MAX_HEIGHT_PX)
      const height = await page.evaluate<string>(`document.querySelector('iframe').height`)
      return Math.abs(Number(height) - inner)
    })
    .toBeLessThan(2)
}

it('plays a whole game without an origin, forms, storage or a host that helps', async () => {
  const page = await stage.browser.newPage()
  await page.goto(`${stage.host.origin}/before`)
  await page.goto(`${stage.host.origin}/wordpress`)
  const quiz = page.frameLocator('iframe')
  await page.locator('iframe').waitFor({ state: 'visible' })
  const before = await historyLength(page)
  const inner = async () => (await quiz.locator('body').boundingBox())?.height ?? 0
  await playGame(quiz, () => expectWordpressHeight(page, inner))
  await quiz.getByLabel('Your name').fill('Sandboxed Sue')
  await quiz.getByLabel('Your name').press('Enter')
  await quiz.getByText(/Rank \d+ of \d+|on its way/).waitFor()
  expect(await historyLength(page)).toBe(before)
  await page.goBack()
  expect(page.url()).toBe(`${stage.host.origin}/before`)

  await page.goForward()
  await quiz.getByRole('link', { name: 'See the leaderboard' }).click()
  await page.waitForURL(`${stage.worker.origin}/leaderboards/all*`)
  await page.close()
})
