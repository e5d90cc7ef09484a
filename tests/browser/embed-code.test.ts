/** The page of the embed code in a browser: its form, its preview, and the code on another site. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accentsOf } from '../../src/pages/accent.ts'
import { openChromium } from './chromium.ts'
import { type HostSite, startHostSite } from './host-site.ts'
import { startWorker, type WorkerServer } from './server.ts'

let storage: string
let worker: WorkerServer
let host: HostSite
let browser: Browser
const pages: Record<string, string> = {}

beforeAll(async () => {
  storage = await mkdtemp(join(tmpdir(), 'footnote-embed-code-'))
  ;[worker, browser, host] = await Promise.all([
    startWorker(storage),
    openChromium(),
    startHostSite(pages),
  ])
})

afterAll(async () => {
  await browser.close()
  await Promise.all([host.stop(), worker.stop()])
  await rm(storage, { recursive: true, force: true })
})

const preview = (page: Page) => page.frameLocator('iframe.preview')
const codeOf = (page: Page, id: string) => page.locator(`#${id}`).inputValue()
const rgb = (hex: string) =>
  `rgb(${[0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`

describe.each([true, false])('the form, with scripts: %s', (scripts) => {
  it('leads from the quiz to its code, and the preview shows what was chosen', async () => {
    const context = await browser.newContext({ javaScriptEnabled: scripts, colorScheme: 'light' })
    const page = await context.newPage()
    await page.goto(`${worker.origin}/play/all`)
    await page.getByRole('link', { name: 'Embed this quiz' }).click()
    await page.getByLabel('Colours').selectOption('dark')
    await page.getByLabel('Number of questions').fill('5')
    await page.getByLabel('Accent colour').fill('#8f1d1d')
    await page.getByLabel('Answers').selectOption('typed')
    if (!scripts) await page.getByRole('button', { name: 'Update the code' }).click()

    await page.getByText('would be hard to read').waitFor()
    await expect.poll(() => codeOf(page, 'element-code')).toContain('mode="typed"')
    expect(await codeOf(page, 'element-code')).toContain('theme="dark"')
    const quiz = preview(page)
    await quiz.locator('html[data-theme=dark]').waitFor()
    expect(await quiz.getByRole('radio').count()).toBe(0)
    const colours = await quiz.locator('body').evaluate(`(() => {
      const { backgroundColor, color } = getComputedStyle(document.querySelector('button'))
      return [backgroundColor, color]
    })()`)
    const { accent, onAccent } = accentsOf('8f1d1d').dark
    expect(accent).not.toBe('8f1d1d')
    expect(colours).toEqual([rgb(accent), rgb(onAccent)])
    expect(page.url()).toContain('theme=dark')
    await context.close()
  })
})

it('a mistake that was sent has the focus on the page that tells of it', async () => {
  const page = await browser.newPage()
  await page.goto(`${worker.origin}/embed-code/all?theme=dark&accent=red`)
  await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('accent')
  await page.close()
})

describe('with scripts', () => {
  it('the page stays while the code changes, and a mistake is told at its field', async () => {
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    await page.goto(`${worker.origin}/embed-code/all`)
    const before = await page.evaluate<number>('window.stays = history.length')
    const accent = page.getByLabel('Accent colour')
    await accent.fill('red')
    await page.keyboard.press('Tab')
    await page.getByText('Use a colour like 8f1d1d.').waitFor()
    expect(await accent.getAttribute('aria-invalid')).toBe('true')
    expect(await page.title()).toMatch(/^Error: /)
    await accent.fill('1d4f8f')
    await page.keyboard.press('Tab')
    await expect.poll(() => codeOf(page, 'frame-code')).toContain('accent=1d4f8f')
    expect(await accent.getAttribute('aria-invalid')).toBeNull()
    // Tab led to the next field, which is still the one in use.
    expect(await page.evaluate('document.activeElement.id')).toBe('length')
    expect(await page.evaluate('[window.stays, history.length]')).toEqual([before, before])
    expect(complaints).toEqual([])
    await page.close()
  })

  it('the code is copied as it stands', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
    const page = await context.newPage()
    await page.goto(`${worker.origin}/embed-code/all?title=${encodeURIComponent('"A" & <B>')}`)
    await page.getByRole('button', { name: 'Copy' }).first().click()
    await page.getByRole('status').getByText('Copied').waitFor()
    const copied = await page.evaluate<string>('navigator.clipboard.readText()')
    expect(copied).toBe(await codeOf(page, 'element-code'))
    // The button can be used again, and says so.
    const unused = page.getByRole('button', { name: 'Copy', exact: true })
    await expect.poll(() => unused.count(), { timeout: 10_000 }).toBe(2)
    await context.close()
  })
})

it('both codes show the quiz on another site, under the name that was given', async () => {
  const page = await browser.newPage()
  const title = `<script>document.title = 'broken'</script> "quoted" & more`
  const query = new URLSearchParams({ theme: 'dark', length: '3', title }).toString()
  await page.goto(`${worker.origin}/embed-code/all?${query}`)
  for (const id of ['element-code', 'frame-code']) pages[`/${id}`] = await codeOf(page, id)
  for (const id of ['element-code', 'frame-code']) {
    await page.goto(`${host.origin}/${id}`)
    const quiz = page.frameLocator('iframe')
    await quiz.locator('html[data-theme=dark]').getByRole('heading', { level: 1 }).waitFor()
    expect(await page.locator('iframe').getAttribute('title')).toBe(title)
    expect(await page.title()).not.toBe('broken')
  }
  await page.close()
})

it('where the script does not run, a link to the quiz stands in its place', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${host.origin}/element-code`)
  await page.getByRole('link').click()
  expect(page.url()).toBe(`${worker.origin}/play/all`)
  await context.close()
})

it('a browser takes the XML of oEmbed for well-formed, and its frame shows the quiz', async () => {
  const page = await browser.newPage()
  const ask = new URLSearchParams({ url: `${worker.origin}/play/why-they-met`, format: 'xml' })
  const reply = await fetch(`${worker.origin}/oembed?${ask.toString()}`)
  pages['/blank'] = '<title>Host</title>'
  await page.goto(`${host.origin}/blank`)
  const { root, html } = await page.evaluate<{ root: string; html: string }>(`(() => {
    const xml = new DOMParser().parseFromString(${JSON.stringify(await reply.text())}, 'text/xml')
    return { root: xml.documentElement.tagName, html: xml.querySelector('html').textContent }
  })()`)
  expect(root).toBe('oembed')
  pages['/oembed'] = html
  await page.goto(`${host.origin}/oembed`)
  await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor()
  await page.close()
})
