/** What a quiz and the page around it tell one another, and that neither takes anything from others. */
import type { Frame, Page } from 'playwright-core'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  answerNext,
  expectFitted,
  hostPage,
  openStage,
  playGame,
  snippet,
  startQuiz,
  type Stage,
} from './embed-stage.ts'

type Heard = { type: string; detail: Record<string, unknown> }

const Finish = v.object({
  score: v.object({
    correct: v.number(),
    answered: v.number(),
    length: v.number(),
    points: v.number(),
  }),
})

let stage: Stage

/** Notes every event of the quiz where a publisher would listen for it. */
const LISTENER = `<script>
  window.heard = []
  for (const name of ['ready', 'start', 'answer', 'finish']) {
    document.addEventListener('footnote-' + name, ({ type, detail }) => heard.push({ type, detail }))
  }
</script>`

beforeAll(async () => {
  stage = await openStage((origin) => ({
    '/element': hostPage(LISTENER + snippet(origin)),
    '/timed': hostPage(LISTENER + snippet(origin, 'quiz="all" length="1" mode="timed"')),
    '/daily': hostPage(LISTENER + snippet(origin, 'quiz="daily"')),
    '/nope': hostPage(LISTENER + snippet(origin, 'quiz="nope" theme="dark"')),
    '/twice': hostPage(`${snippet(origin)}<footnote-quiz quiz="all"></footnote-quiz>`),
    '/siblings': hostPage(`${LISTENER}${snippet(origin)}
      <iframe name="ours" title="Another quiz" src="${origin}/embed/all"></iframe>
      <iframe name="theirs" title="Theirs" src="/stranger"></iframe>`),
    '/stranger': '<!doctype html><title>Stranger</title>Nobody you know',
    '/frames': ['/', '/play/all', '/leaderboards/all', '/documents', '/problems', '/embed/all']
      .map((path) => `<iframe name="${path}" src="${origin}${path}"></iframe>`)
      .join(''),
  }))
})

afterAll(() => stage.stop())

async function openHost(path: string, origin = stage.host.origin): Promise<Page> {
  const page = await stage.browser.newPage()
  await page.goto(origin + path)
  await page.frameLocator('footnote-quiz iframe').getByRole('heading', { level: 1 }).waitFor()
  await expect.poll(() => heardOn(page)).toHaveLength(1)
  return page
}

const heardOn = (page: Page) => page.evaluate<Heard[]>('heard')

async function quizFrame(page: Page): Promise<Frame> {
  const frame = await (await page.$('footnote-quiz iframe'))?.contentFrame()
  if (!frame) throw new Error('the quiz has no frame')
  return frame
}

const frameHeight = (page: Page) =>
  page.evaluate<string>(`document.querySelector('footnote-quiz iframe').style.height`)

const themeIn = (frame: Frame) =>
  frame.evaluate<string | null>(`document.documentElement.getAttribute('data-theme')`)

describe('the events of a game', () => {
  it('come once each, with the score and nothing of the player', async () => {
    const page = await openHost('/element')
    const quiz = page.frameLocator('footnote-quiz iframe')
    await playGame(quiz, () => expectFitted(page, quiz))
    await expect.poll(() => heardOn(page)).toHaveLength(8)
    const heard = await heardOn(page)
    expect(heard.map(({ type }) => type)).toEqual([
      'footnote-ready',
      'footnote-start',
      ...Array.from({ length: 5 }, () => 'footnote-answer'),
      'footnote-finish',
    ])
    expect(heard[0]?.detail).toEqual({})
    expect(heard[1]?.detail).toEqual({ length: 5 })
    let correct = 0
    for (const [index, { detail }] of heard.slice(2, 7).entries()) {
      const number = index + 1
      if (detail['verdict'] === 'correct') correct += 1
      const score = { correct, answered: number, length: 5 }
      expect(detail).toEqual({ number, verdict: expect.stringMatching(/^(in)?correct$/), score })
    }
    expect(heard[7]?.detail).toEqual({ score: { correct, answered: 5, length: 5 } })
    await page.close()
  })

  it('are not told again by a double click, an old answer or a reload of the frame', async () => {
    const page = await openHost('/element')
    const quiz = page.frameLocator('footnote-quiz iframe')
    await startQuiz(quiz)
    await answerNext(quiz, 1, () => expectFitted(page, quiz))
    await quiz.getByRole('radio').first().check()
    await quiz.getByRole('button', { name: 'Answer' }).dblclick()
    await quiz.locator('.verdict').waitFor()
    await expectFitted(page, quiz)
    await quiz.getByRole('link', { name: 'Previous answer' }).click()
    await quiz.getByText('Question 1 of 5').waitFor()
    const told = await heardOn(page)
    expect(told.filter(({ type }) => type === 'footnote-answer')).toHaveLength(2)

    const frame = await quizFrame(page)
    await frame.evaluate('void setTimeout(() => location.reload())')
    await frame.waitForNavigation()
    await quiz.getByText('Question 1 of 5').waitFor()
    await quiz.getByRole('link', { name: 'Back to the open question' }).click()
    await answerNext(quiz, 3, () => expectFitted(page, quiz))
    await expect.poll(() => heardOn(page)).toHaveLength(told.length + 1)
    expect((await heardOn(page)).at(-1)?.detail).toMatchObject({ number: 3 })
    await page.close()
  })
})

it('a page without a quiz is not ready, though it takes the theme and has its height', async () => {
  const page = await stage.browser.newPage()
  await page.goto(`${stage.host.origin}/nope`)
  const quiz = page.frameLocator('footnote-quiz iframe')
  await quiz.getByText('There is no quiz of this name.').waitFor()
  await expect.poll(() => frameHeight(page)).toMatch(/px$/)
  expect(await quiz.locator('html').getAttribute('data-theme')).toBe('dark')
  expect(await heardOn(page)).toEqual([])
  await page.close()
})

/** Another origin, but the same site: there this Chromium lets a frame keep something. */
const sameSite = () => stage.host.origin.replace('localhost', '127.0.0.1')

it('a game goes on after a reload of its host where storage is free, and tells nothing again', async () => {
  const page = await openHost('/element', sameSite())
  const quiz = page.frameLocator('footnote-quiz iframe')
  await startQuiz(quiz)
  await answerNext(quiz, 1, () => expectFitted(page, quiz))
  await quiz.getByText('Question 2 of 5').waitFor()
  await page.reload()
  await quiz.getByText('Question 2 of 5').waitFor()
  await answerNext(quiz, 2, () => expectFitted(page, quiz))
  await expect.poll(() => heardOn(page)).toHaveLength(2)
  const [ready, second] = await heardOn(page)
  expect([ready?.type, second?.type]).toEqual(['footnote-ready', 'footnote-answer'])
  expect(second?.detail).toMatchObject({ number: 2, score: { answered: 2 } })
  await page.close()
})

const start = (page: Page) =>
  page.frameLocator('footnote-quiz iframe').getByRole('button', { name: 'Start the quiz' })

describe('after a reload of its host a quiz begins anew', () => {
  it('where the game was deleted, and does not look for it again', async () => {
    const page = await openHost('/element', sameSite())
    await startQuiz(page.frameLocator('footnote-quiz iframe'))
    const gone = `/embed/all/${'0'.repeat(64)}`
    const kept = () =>
      quizFrame(page).then((frame) => frame.evaluate('Object.values(sessionStorage)'))
    await (
      await quizFrame(page)
    ).evaluate(`{
      const key = Object.keys(sessionStorage).find((key) => key.startsWith('footnote:place:'))
      sessionStorage.setItem(key, '${gone}')
    }`)
    expect(await kept()).toContain(gone)
    await page.reload()
    await start(page).waitFor()
    await expect.poll(() => heardOn(page)).toHaveLength(1)
    expect(await start(page).count()).toBe(1)
    expect(await kept()).not.toContain(gone)
    await page.close()
  })

  it('where what was kept cannot be read', async () => {
    const page = await openHost('/element', sameSite())
    const quiz = page.frameLocator('footnote-quiz iframe')
    await startQuiz(quiz)
    await (
      await quizFrame(page)
    ).evaluate(`for (const key of Object.keys(sessionStorage)) sessionStorage.setItem(key, '{')`)
    await page.reload()
    await startQuiz(quiz)
    await expect.poll(() => heardOn(page)).toHaveLength(2)
    expect((await heardOn(page))[1]).toEqual({ type: 'footnote-start', detail: { length: 5 } })
    await page.close()
  })

  it('where the game is of the daily quiz of another day', async () => {
    const page = await openHost('/daily', sameSite())
    const quiz = page.frameLocator('footnote-quiz iframe')
    await startQuiz(quiz)
    await page.reload()
    await quiz.getByText('Question 1 of 5').waitFor()
    await page.clock.setFixedTime(Date.now() + 24 * 60 * 60 * 1000)
    await page.reload()
    await start(page).waitFor()
    await expect.poll(() => heardOn(page)).toHaveLength(1)
    expect(await start(page).count()).toBe(1)
    await page.close()
  })
})

it('each of two frames of a quiz finds its own game again', async () => {
  const page = await stage.browser.newPage()
  await page.goto(`${sameSite()}/twice`)
  const [one, two] = [1, 2].map((number) =>
    page.frameLocator(`footnote-quiz:nth-of-type(${number}) iframe`),
  )
  if (!one || !two) throw new Error('two frames')
  await startQuiz(one)
  await answerNext(one, 1)
  await one.getByText('Question 2 of 5').waitFor()
  await page.reload()
  await one.getByText('Question 2 of 5').waitFor()
  await two.getByRole('button', { name: 'Start the quiz' }).waitFor()
  await startQuiz(two)
  await page.reload()
  await one.getByText('Question 2 of 5').waitFor()
  await two.getByText('Question 1 of 5').waitFor()
  await page.close()
})

it('a game against time tells its points at the end', async () => {
  const page = await openHost('/timed')
  const quiz = page.frameLocator('footnote-quiz iframe')
  await quiz.getByRole('button', { name: 'Start the quiz' }).click()
  await quiz.getByRole('radio').first().check()
  await quiz.getByRole('button', { name: 'Answer' }).click()
  await quiz.locator('.verdict').waitFor()
  await expect.poll(() => heardOn(page)).toHaveLength(4)
  const { type, detail } = (await heardOn(page))[3] ?? {}
  expect(type).toBe('footnote-finish')
  const isCorrect = (await quiz.locator('.verdict.correct').count()) === 1
  const { score } = v.parse(Finish, detail)
  expect(score).toMatchObject({ correct: isCorrect ? 1 : 0, answered: 1, length: 1 })
  if (isCorrect) expect(score.points).toBeGreaterThan(500)
  else expect(score.points).toBe(0)
  await page.close()
})

const HOSTILE_TO_HOST = [
  `{ type: 'footnote:height', height: -1 }`,
  `{ type: 'footnote:height', height: NaN }`,
  `{ type: 'footnote:height', height: 1e9 }`,
  `{ type: 'footnote:height', height: 12.5 }`,
  `{ type: 'footnote:height', height: '50' }`,
  `{ type: 'footnote:height', height: { valueOf: null } }`,
  `{ type: 'footnote:height' }`,
  `{ type: 'footnote:finish' }`,
  `{ type: 'footnote:finish', score: { correct: 6, answered: 5, length: 5 } }`,
  `{ type: 'footnote:finish', score: { correct: 1, answered: 9, length: 5 } }`,
  `{ type: 'footnote:finish', score: { correct: 1, answered: 5, length: 5, points: 'many' } }`,
  `{ type: 'footnote:answer', number: 1, verdict: 'hacked', score: { correct: 1, answered: 1, length: 5 } }`,
  `{ type: 'footnote:answer', number: 7, verdict: 'correct', score: { correct: 1, answered: 1, length: 5 } }`,
  `{ type: 'footnote:other' }`,
  `JSON.parse('{ "type": "footnote:other", "__proto__": { "polluted": true } }')`,
  `JSON.parse('{ "__proto__": { "type": "footnote:start", "length": 5, "polluted": true } }')`,
  `'footnote:height'`,
  `'x'.repeat(5_000_000)`,
  `Array.from({ length: 100_000 }, () => ({ type: 'footnote:height', height: 7 }))`,
  `null`,
  `7`,
]

const GOOD_TO_HOST = [
  `{ type: 'footnote:height', height: 7 }`,
  `{ type: 'footnote:start', length: 5 }`,
  `{ type: 'footnote:finish', score: { correct: 5, answered: 5, length: 5 } }`,
]

/** Sends from `sender` to `target`, and waits until what was sent has been received. */
async function post(sender: Page | Frame, target: string, messages: string[]): Promise<void> {
  for (const message of messages) await sender.evaluate(`${target}.postMessage(${message}, '*')`)
  await new Promise((resolve) => setTimeout(resolve, 300))
}

describe('a host', () => {
  it('takes nothing malformed from its frame, and keeps what it is made of', async () => {
    const page = await openHost('/element')
    const before = await frameHeight(page)
    await post(await quizFrame(page), 'parent', HOSTILE_TO_HOST)
    expect(await frameHeight(page)).toBe(before)
    expect(await heardOn(page)).toHaveLength(1)
    expect(await page.evaluate(`'polluted' in {}`)).toBe(false)
    await page.close()
  })

  it('takes nothing from itself, another frame of ours, or another page in the frame', async () => {
    const page = await openHost('/siblings')
    const before = await frameHeight(page)
    await post(page, 'window', GOOD_TO_HOST)
    for (const name of ['ours', 'theirs']) {
      const frame = page.frame({ name })
      if (frame === null) throw new Error(`no frame ${name}`)
      await post(frame, 'parent', GOOD_TO_HOST)
    }
    await page.evaluate(
      `void document.querySelector('footnote-quiz iframe').contentWindow.location.replace('/stranger')`,
    )
    await page.frameLocator('footnote-quiz iframe').getByText('Nobody you know').waitFor()
    await post(await quizFrame(page), 'parent', GOOD_TO_HOST)
    expect(await frameHeight(page)).toBe(before)
    expect(await heardOn(page)).toHaveLength(1)
    await page.close()
  })
})

const HOSTILE_TO_FRAME = [
  `{ type: 'footnote:theme', theme: 'dark"><script>' }`,
  `{ type: 'footnote:theme', theme: { toString: 'dark' } }`,
  `{ type: 'footnote:theme' }`,
  `{ type: 'footnote:other', theme: 'dark' }`,
  `JSON.parse('{ "__proto__": { "type": "footnote:theme", "theme": "dark", "polluted": true } }')`,
  `{ type: 'iframe-child-init', bodyPadding: '300px', targetElementSelector: '<img onerror=x>' }`,
  `{ message: 'ready', secret: '"><script>' }`,
  `'pymxPYMxquizxPYMxwidthxPYMx7'`,
  `'x'.repeat(5_000_000)`,
  `null`,
]

describe('a frame', () => {
  it('takes nothing malformed from its host', async () => {
    const page = await openHost('/element')
    const frame = await quizFrame(page)
    const html = await frame.evaluate('document.documentElement.outerHTML')
    await post(
      page,
      `document.querySelector('footnote-quiz iframe').contentWindow`,
      HOSTILE_TO_FRAME,
    )
    expect(await frame.evaluate('document.documentElement.outerHTML')).toBe(html)
    expect(await frame.evaluate(`'polluted' in {}`)).toBe(false)
    await page.close()
  })

  it('takes nothing from a window that is not its host', async () => {
    const page = await openHost('/siblings')
    const dark = [`{ type: 'footnote:theme', theme: 'dark' }`]
    const [stranger, frame] = [page.frame({ name: 'theirs' }), await quizFrame(page)]
    if (stranger === null) throw new Error('no stranger')
    const index = page.mainFrame().childFrames().indexOf(frame)
    await post(stranger, `parent.frames[${index}]`, dark)
    await post(frame, 'window', dark)
    expect(await themeIn(frame)).toBe(null)
    await post(page, `frames[${index}]`, dark)
    expect(await themeIn(frame)).toBe('dark')
    await page.close()
  })

  it('is the only page of ours that another site can frame', async () => {
    const page = await stage.browser.newPage()
    await page.goto(`${stage.host.origin}/frames`)
    const framed = page
      .frames()
      .filter((frame) => frame.url().startsWith(stage.worker.origin))
      .map((frame) => frame.name())
    expect(framed).toEqual(['/embed/all'])
    await page.close()
  })

  it('opens every other page in a new tab', async () => {
    const page = await stage.browser.newPage()
    await page.goto(`${stage.worker.origin}/embed/all`)
    const links = await page.locator('a:not([href^="/embed/"])').all()
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) {
      expect(await link.getAttribute('target')).toBe('_blank')
      expect(await link.innerText()).toContain('opens in a new tab')
    }
    await page.close()
  })
})
