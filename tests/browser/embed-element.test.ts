/** The element on pages of every kind: its attributes, its place in a page, and the room it takes. */
import type { FrameLocator, Page } from 'playwright-core'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Quiz } from '../../src/schemas.ts'
import { elementSnippet } from '../../src/pages/snippets.ts'
import { reservedHeight } from '../../src/pages/browser/reserved-height.ts'
import {
  answerNext,
  expectFitted,
  historyLength,
  hostPage,
  openStage,
  snippet,
  startQuiz,
  type Stage,
} from './embed-stage.ts'

/** What the page of the embed code offers for a quiz, nothing being chosen. */
const OFFERED = {
  quiz: { id: 'all', title: 'All questions', kind: 'all', questions: 1, longest: 1 },
  options: {},
  title: 'Quiz',
} as const

let stage: Stage

beforeAll(async () => {
  stage = await openStage((origin) => ({
    '/empty': hostPage('<div id="one"></div><div id="two"></div>'),
    '/element': hostPage(snippet(origin)),
    '/named': hostPage(
      snippet(
        origin,
        'quiz="daily" theme="light" accent="#8f1d1d" frame-title="Das Quiz" lang="de"',
      ),
    ),
    '/ready-made': hostPage(
      `<script src="${origin}/embed.js"></script><footnote-quiz quiz="daily"></footnote-quiz>`,
    ),
    '/offered': hostPage(elementSnippet({ ...OFFERED, origin }).replace(/<script.*<\/script>/, '')),
    '/reserved': hostPage(
      `<style>footnote-quiz { display: block; min-height: 1000px }</style>${snippet(origin)}`,
    ),
  }))
})

afterAll(() => stage.stop())

/** A shift is reported after the frame in which it happened. */
const reported = (page: Page) =>
  page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))')

async function openHost(path: string, width = 1280): Promise<{ page: Page; quiz: FrameLocator }> {
  const page = await stage.browser.newPage({ viewport: { width, height: 1800 } })
  await page.addInitScript(`
    window.shifts = []
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value)))
      .observe({ type: 'layout-shift', buffered: true })`)
  await page.goto(stage.host.origin + path)
  return { page, quiz: page.frameLocator('footnote-quiz iframe') }
}

/** The narrowest that a height is reserved for, and frames on the pages of hosts. */
const FRAME_WIDTHS = [280, 304, 320, 480, 560, 752, 1264]

const heading = (quiz: FrameLocator) => quiz.getByRole('heading', { level: 1 })

/** Puts an element into the page by script, as a site does that loads its articles piecemeal. */
const addQuiz = (page: Page, parent: string, attributes: Record<string, string>) =>
  page.evaluate(`{
    const quiz = document.createElement('footnote-quiz')
    for (const [name, value] of Object.entries(${JSON.stringify(attributes)})) {
      quiz.setAttribute(name, value)
    }
    document.querySelector('${parent}').append(quiz)
  }`)

const addScript = (page: Page) => page.addScriptTag({ url: `${stage.worker.origin}/embed.js` })

const setAttribute = (page: Page, name: string, value: string) =>
  page.evaluate(`document.querySelector('footnote-quiz').setAttribute('${name}', '${value}')`)

const addressOf = (page: Page) =>
  page.evaluate<string>(`document.querySelector('footnote-quiz iframe').src`)

const themeOf = (quiz: FrameLocator) => quiz.locator('html').getAttribute('data-theme')

describe('the attributes', () => {
  it('go into the address and onto the frame', async () => {
    const { page, quiz } = await openHost('/named')
    await heading(quiz).waitFor()
    expect(await addressOf(page)).toBe(
      `${stage.worker.origin}/embed/daily?theme=light&accent=8f1d1d`,
    )
    const frame = page.locator('footnote-quiz iframe')
    expect(await frame.getAttribute('title')).toBe('Das Quiz')
    expect(await frame.getAttribute('loading')).toBe('lazy')
    expect(await frame.getAttribute('allow')).toBe('web-share; clipboard-write')
    await page.evaluate(`document.querySelector('footnote-quiz').removeAttribute('frame-title')`)
    expect(await frame.getAttribute('title')).toBe('Quiz')
    await setAttribute(page, 'lang', 'ja-JP')
    expect(await frame.getAttribute('title')).toBe('クイズ')
    // Most hosts name their language once, at the top.
    await page.evaluate(`{
      document.documentElement.lang = 'ko'
      document.querySelector('footnote-quiz').removeAttribute('lang')
    }`)
    expect(await frame.getAttribute('title')).toBe('퀴즈')
    await page.close()
  })

  it('change the colours of a running game, and spoil no game that has begun', async () => {
    const { page, quiz } = await openHost('/element')
    await heading(quiz).waitFor()
    const before = await historyLength(page)
    await setAttribute(page, 'accent', '1d4f8f')
    expect(await addressOf(page)).toContain('accent=1d4f8f')
    await startQuiz(quiz)
    await setAttribute(page, 'theme', 'dark')
    await expect.poll(() => themeOf(quiz)).toBe('dark')
    await setAttribute(page, 'accent', '8f1d1d')
    await answerNext(quiz, 1, () => expectFitted(page, quiz))
    await quiz.getByText('Question 2 of 5').waitFor()
    expect(await themeOf(quiz)).toBe('dark')
    await setAttribute(page, 'theme', 'auto')
    await expect.poll(() => themeOf(quiz)).toBe(null)

    await setAttribute(page, 'quiz', 'dates')
    await quiz.getByRole('button', { name: 'Start the quiz' }).waitFor()
    expect(await addressOf(page)).toContain('/embed/dates?')
    expect(await historyLength(page)).toBe(before)
    await page.close()
  })
})

describe('an element', () => {
  it('stands beside others, is added after load, and does with two scripts', async () => {
    const { page } = await openHost('/empty')
    await addQuiz(page, '#one', { quiz: 'all' })
    await addScript(page)
    await addScript(page)
    await addQuiz(page, '#two', { quiz: 'dates', theme: 'dark' })
    const [one, two] = [
      page.frameLocator('#one footnote-quiz iframe'),
      page.frameLocator('#two footnote-quiz iframe'),
    ]
    await Promise.all([heading(one).waitFor(), heading(two).waitFor()])
    expect(await page.locator('iframe').count()).toBe(2)
    await startQuiz(one)
    await answerNext(one, 1)
    await one.getByText('Question 2 of 5').waitFor()
    expect(await two.getByRole('button', { name: 'Start the quiz' }).count()).toBe(1)
    expect(await themeOf(one)).toBe(null)
    expect(await themeOf(two)).toBe('dark')
    await page.close()
  })

  it('is at home where it is moved, and plays on where it is moved with its state', async () => {
    const { page, quiz } = await openHost('/empty')
    await addScript(page)
    await addQuiz(page, '#one', { quiz: 'all' })
    await startQuiz(quiz)
    await page.evaluate(`two.moveBefore(document.querySelector('footnote-quiz'), null)`)
    await answerNext(quiz, 1, () => expectFitted(page, quiz))
    await page.evaluate(`one.append(document.querySelector('footnote-quiz'))`)
    await heading(quiz).waitFor()
    await expectFitted(page, quiz)
    await page.close()
  })
})

describe('nothing of the host moves while a quiz loads', () => {
  it.each([
    { path: '/ready-made', width: 320 },
    { path: '/ready-made', width: 768 },
    { path: '/ready-made', width: 1280 },
    { path: '/reserved', width: 320 },
  ])('on $path at $width pixels', async ({ path, width }) => {
    const { page, quiz } = await openHost(path, width)
    await heading(quiz).waitFor()
    await expectFitted(page, quiz)
    await reported(page)
    expect(await page.evaluate('shifts')).toEqual([])
    await page.close()
  })

  it.each([320, 1280])('by the code that the quiz offers, at %i pixels', async (width) => {
    const { page, quiz } = await openHost('/offered', width)
    // As on a slow line: the page has been painted when the script comes.
    await page.waitForFunction(`performance.getEntriesByName('first-paint').length > 0`)
    await addScript(page)
    await heading(quiz).waitFor()
    await reported(page)
    expect(await page.evaluate('shifts')).toEqual([])
    await page.close()
  })
})

it.each(['/element', '/reserved', '/offered'])(
  'the room that was reserved on %s is given back when the game begins',
  async (path) => {
    const { page, quiz } = await openHost(path)
    if (path === '/offered') await addScript(page)
    await startQuiz(quiz)
    const spare = async () => {
      const element = await page.locator('footnote-quiz').boundingBox()
      const body = await quiz.locator('body').boundingBox()
      return Math.abs((element?.height ?? 0) - (body?.height ?? 0))
    }
    await expect.poll(spare).toBeLessThan(2)
    await page.close()
  },
)

it('the first page of every quiz fits the height that is reserved for it', async () => {
  const response = await fetch(`${stage.worker.origin}/api/v1/quizzes`)
  const { quizzes } = v.parse(v.object({ quizzes: v.array(Quiz) }), await response.json())
  const longest = quizzes.toSorted((a, b) => b.title.length - a.title.length)[0]?.id ?? ''
  const asked = { length: null, mode: null }
  const first = [
    ...quizzes.map(({ id }) => ({ ...asked, quiz: id })),
    ...['daily', longest].flatMap((quiz) =>
      ['choice', 'timed'].flatMap((mode) => [
        { ...asked, quiz, mode },
        { quiz, mode, length: '5' },
      ]),
    ),
  ]
  const page = await stage.browser.newPage()
  const tooHigh: string[] = []
  for (const { quiz, ...options } of first) {
    const query = Object.entries(options).map(([name, value]) => `${name}=${value ?? ''}`)
    await page.goto(`${stage.worker.origin}/embed/${quiz}?${query.join('&')}`)
    for (const width of FRAME_WIDTHS) {
      await page.setViewportSize({ width, height: 600 })
      const height = await page.evaluate<number>('document.body.getBoundingClientRect().height')
      const isHigher = height > reservedHeight(width, { quiz, ...options })
      if (isHigher) tooHigh.push(`${page.url()} at ${width}: ${height}`)
    }
  }
  expect(tooHigh).toEqual([])
  await page.close()
})
