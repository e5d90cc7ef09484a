/** Whole games on the pages of another site, by every way to embed a quiz. */
import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  expectFitted,
  historyLength,
  hostPage,
  openStage,
  playGame,
  snippet,
  type Stage,
} from './embed-stage.ts'

let stage: Stage

const frameStyle = 'style="width:100%;height:300px;border:0"'

/** How each host page embeds the quiz, and whether its frame is sized to what it shows. */
const HOSTS = {
  element: { isSized: true },
  'strict-element': { isSized: true },
  plain: { isSized: false },
  pym: { isSized: true },
  resizer: { isSized: true },
} as const

beforeAll(async () => {
  stage = await openStage((origin) => ({
    '/element': hostPage(snippet(origin)),
    // The README's two directives, and nothing else.
    '/strict-element': {
      body: hostPage(snippet(origin)),
      headers: {
        'Content-Security-Policy': `default-src 'none'; script-src ${origin}; frame-src ${origin}`,
      },
    },
    '/plain': hostPage(`<iframe title="Quiz" src="${origin}/embed/all" ${frameStyle}></iframe>`),
    '/pym': hostPage(`<div id="quiz-1"></div><script src="/pym.js"></script>
      <script>new pym.Parent('quiz-1', '${origin}/embed/all', { title: 'Quiz' })</script>`),
    '/resizer': hostPage(`<iframe title="Quiz" src="${origin}/embed/all" ${frameStyle}></iframe>
      <script type="module">
        import { initialize } from '/resizer.js'
        initialize({}, 'iframe')
      </script>`),
  }))
})

afterAll(() => stage.stop())

async function playOn(context: BrowserContext, name: keyof typeof HOSTS): Promise<void> {
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(`${stage.host.origin}/before`)
  await page.goto(`${stage.host.origin}/${name}`)
  const quiz = page.frameLocator('iframe')
  await quiz.getByRole('heading', { level: 1 }).waitFor()
  const before = await historyLength(page)
  const { isSized } = HOSTS[name]
  await playGame(quiz, isSized ? () => expectFitted(page, quiz) : undefined)

  expect(await historyLength(page)).toBe(before)
  await page.goBack()
  expect(page.url()).toBe(`${stage.host.origin}/before`)
  expect(complaints).toEqual([])
}

// One after the other: clicks miss what moves in pages that Chromium holds in the background.
describe.each(['element', 'plain', 'pym', 'resizer'] as const)('a quiz by %s', (name) => {
  it('is played to its end, fits its frame, and is left at once by Back', async () => {
    const context = await stage.browser.newContext()
    await playOn(context, name)
    await context.close()
  })
})

describe.each(['strict-element', 'plain', 'pym', 'resizer'] as const)('a quiz by %s', (name) => {
  it('is the same where storage is blocked', async () => {
    const context = await stage.browser.newContext()
    await context.addInitScript(`
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(window, name, {
          get() { throw new DOMException('blocked', 'SecurityError') },
        })
      }`)
    await playOn(context, name)
    await context.close()
  })
})
