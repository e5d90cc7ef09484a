/** What Lighthouse finds on the pages that most people meet. Its timings are for `bench/pages.ts`. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { auditPage, openAudited } from './audit.ts'
import { startGame } from './game-over-forms.ts'
import { startWorker, type WorkerServer } from './server.ts'

let storage: string
let worker: WorkerServer
let browser: Browser
let port: number
let question: string

beforeAll(async () => {
  storage = await mkdtemp(join(tmpdir(), 'footnote-lighthouse-'))
  const opened = await Promise.all([startWorker(storage), openAudited()])
  worker = opened[0]
  ;({ browser, port } = opened[1])
  question = await startGame(worker.origin, { quiz: 'all', length: 5, mode: 'choice' })
})

afterAll(async () => {
  await browser.close()
  await worker.stop()
  await rm(storage, { recursive: true, force: true })
})

it.each([
  { page: 'home', path: () => '/' },
  { page: 'play', path: () => '/play/all' },
  { page: 'a question', path: () => question },
  { page: 'embed', path: () => '/embed/all' },
])('$page has 100 for accessibility and for best practices', async ({ path }) => {
  const address = worker.origin + path()
  const audits = await auditPage(port, address, ['accessibility', 'best-practices'])
  expect(audits).toEqual({
    accessibility: { score: 100, failed: [] },
    'best-practices': { score: 100, failed: [] },
  })
})
