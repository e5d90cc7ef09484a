/** Every page and state: accessible, in both colour schemes, at home on a narrow screen, alone. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openChromium } from './chromium.ts'
import { startWorker, type WorkerServer } from './server.ts'
import { reachStates, type State } from './states.ts'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let storage: string
let worker: WorkerServer
let browser: Browser
let axe: string
let states: Record<string, State>

beforeAll(async () => {
  storage = await mkdtemp(join(tmpdir(), 'footnote-pages-'))
  axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8')
  ;[worker, browser] = await Promise.all([startWorker(storage), openChromium()])
  states = await reachStates(worker.origin)
})

afterAll(async () => {
  await browser.close()
  await worker.stop()
  await rm(storage, { recursive: true, force: true })
})

async function forEachState(page: Page, check: (name: string) => Promise<void>): Promise<void> {
  for (const [name, { path, arrive }] of Object.entries(states)) {
    await page.goto(worker.origin + path)
    await arrive?.(page)
    await check(name)
  }
}

type Violation = { id: string; nodes: { html: string }[] }

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it('axe finds nothing on any page', async () => {
    const page = await browser.newPage({ colorScheme })
    const found: string[] = []
    await forEachState(page, async (name) => {
      await page.evaluate(axe)
      const { violations } = await page.evaluate<{ violations: Violation[] }>(
        `axe.run(document, { runOnly: ${JSON.stringify(WCAG)} })`,
      )
      found.push(...violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html}`))
    })
    expect(found).toEqual([])
    await page.close()
  })
})

it.each([
  { how: 'at 320 pixels', viewport: { width: 320, height: 640 }, deviceScaleFactor: 1 },
  // What is left of a window of 1280 by 1024 (https://www.w3.org/TR/WCAG22/#reflow).
  { how: 'at a zoom of 400%', viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
])('no page scrolls sideways or hides a button $how', async ({ viewport, deviceScaleFactor }) => {
  const page = await browser.newPage({ viewport, deviceScaleFactor })
  const faults: string[] = []
  await forEachState(page, async (name) => {
    const width = await page.evaluate<number>('document.documentElement.scrollWidth')
    if (width > viewport.width) faults.push(`${name}: ${width} wide`)
    for (const control of await page.locator('main :is(button, .button):visible').all()) {
      const box = await control.boundingBox()
      const isInside = box !== null && box.x >= 0 && box.x + box.width <= viewport.width
      if (!isInside) faults.push(`${name}: ${await control.innerText()}`)
    }
  })
  expect(faults).toEqual([])
  await page.close()
})

it('nothing moves for who asked for less motion', async () => {
  const page = await browser.newPage({ reducedMotion: 'reduce' })
  const moving: string[] = []
  await forEachState(page, async (name) => {
    const animations = await page.evaluate<number>('document.getAnimations().length')
    const scrolling = await page.evaluate<string>(
      'getComputedStyle(document.documentElement).scrollBehavior',
    )
    if (animations > 0 || scrolling !== 'auto') moving.push(name)
  })
  expect(moving).toEqual([])
  await page.close()
})

it('in forced colours the choice, the focus and the progress can still be seen', async () => {
  const page = await browser.newPage({ forcedColors: 'active' })
  await page.goto(worker.origin + states['question']?.path)
  const styleOf = (selector: string, property: string) =>
    page.evaluate<string>(
      `getComputedStyle(document.querySelector(${JSON.stringify(selector)})).${property}`,
    )
  await page.getByRole('radio').first().focus()
  await page.keyboard.press('Space')
  expect(await styleOf('.choice:has(:checked)', 'outlineStyle')).toBe('solid')
  expect(await styleOf('progress', 'borderTopStyle')).toBe('solid')
  await page.keyboard.press('Tab')
  expect(await page.locator('button:focus').count()).toBe(1)
  expect(await styleOf('button:focus', 'outlineStyle')).toBe('solid')
  await page.close()
})

it('no page sets a cookie, asks another site or breaks its own policy', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const strangers: string[] = []
  const errors: string[] = []
  page.on('request', (request) => {
    const address = request.url()
    if (!address.startsWith(worker.origin)) strangers.push(address)
  })
  page.on('console', (message) => {
    const isExpected = /status of (401|404|422)/.test(message.text())
    if (message.type() === 'error' && !isExpected) errors.push(message.text())
  })
  await forEachState(page, async () => {})
  expect(strangers).toEqual([])
  expect(errors).toEqual([])
  expect(await context.cookies()).toEqual([])
  await context.close()
})

it('text becomes markup on a page by its one policy only', async () => {
  const page = await browser.newPage()
  await page.goto(`${worker.origin}/play/all`)
  const attempts = [
    "document.body.innerHTML = '<p>x</p>'",
    "new DOMParser().parseFromString('<p>x</p>', 'text/html')",
    "trustedTypes.createPolicy('other', { createHTML: (html) => html })",
    "trustedTypes.createPolicy('footnote', { createHTML: (html) => html })",
  ]
  for (const attempt of attempts) {
    await expect(page.evaluate(attempt), attempt).rejects.toThrow('TypeError')
  }
  await page.close()
})

it('a passage leads to its place in the source, marked', async () => {
  const page = await browser.newPage({ viewport: { width: 800, height: 500 } })
  await page.goto(worker.origin + states['right answer']?.path)
  const passage = page.locator('figure.source').first()
  const quoted = await passage.locator('blockquote').innerText()
  await passage.getByRole('link').first().click()
  const target = page.locator('mark:target')
  await target.waitFor()
  expect(quoted).toContain(await target.innerText())
  await expect.poll(async () => (await target.boundingBox())?.y ?? -1).toBeGreaterThan(0)
  await expect.poll(async () => (await target.boundingBox())?.y ?? 999).toBeLessThan(500)
  await page.close()
})
