/** Who may frame what, where an operator has named the sites that may. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openChromium } from './chromium.ts'
import { startGame } from './game-over-forms.ts'
import { type HostSite, startHostSite } from './host-site.ts'
import { startWorker, type WorkerServer } from './server.ts'

let storage: string
let worker: WorkerServer
let friend: HostSite
let stranger: HostSite
let browser: Browser

beforeAll(async () => {
  storage = await mkdtemp(join(tmpdir(), 'footnote-allowed-'))
  // The pages of a host name the Worker, and the Worker has to know one of the hosts.
  const pages: Record<string, string> = {}
  ;[friend, stranger, browser] = await Promise.all([
    startHostSite(pages),
    startHostSite(pages),
    openChromium(),
  ])
  worker = await startWorker(storage, { EMBED_HOSTS: `https://news.example ${friend.origin}` })
  const game = await startGame(worker.origin, { quiz: 'all', length: 5, mode: 'choice' }, '/embed')
  pages['/'] = [
    '/embed/all',
    game,
    '/embed/nowhere',
    '/',
    '/play/all',
    '/leaderboards/all',
    '/documents',
    '/embed-code/all',
    '/problems',
  ]
    .map((path) => `<iframe name="${path}" src="${worker.origin}${path}"></iframe>`)
    .join('')
})

afterAll(async () => {
  await browser.close()
  await Promise.all([friend.stop(), stranger.stop(), worker.stop()])
  await rm(storage, { recursive: true, force: true })
})

/** The kinds of pages that a site shows in frames. What is refused is an error page of the browser's own. */
async function framedBy(host: HostSite, page: Page): Promise<string[]> {
  await page.goto(host.origin)
  return page
    .frames()
    .filter((frame) => frame.url().startsWith(worker.origin))
    .map((frame) => frame.name().replace(/[0-9a-f]{64}/, 'GAME'))
}

it('a site on the list frames the quiz, in every state, and no other page', async () => {
  const page = await browser.newPage()
  expect(await framedBy(friend, page)).toEqual(['/embed/all', '/embed/all/GAME', '/embed/nowhere'])
  await page.close()
})

it('the page of the embed code says which sites are', async () => {
  const page = await browser.newPage()
  await page.goto(`${worker.origin}/embed-code/all`)
  await page
    .getByText(`only these sites embed it: https://news.example, ${friend.origin}.`)
    .waitFor()
  await page.close()
})

it('a site that is not on the list frames no page at all', async () => {
  const page = await browser.newPage()
  expect(await framedBy(stranger, page)).toEqual([])
  await page.close()
})
