/** What readers and hosts have to load. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openChromium } from './chromium.ts'
import { answerQuestion, finishGame, startGame } from './game-over-forms.ts'
import { startWorker, type WorkerServer } from './server.ts'
import { sumOf, weighPage } from './weight.ts'

const PAGE_BYTES = 30_000
const EMBED_SCRIPT_BYTES = 3000

let storage: string
let worker: WorkerServer
let browser: Browser

beforeAll(async () => {
  storage = await mkdtemp(join(tmpdir(), 'footnote-weight-'))
  ;[worker, browser] = await Promise.all([startWorker(storage), openChromium()])
})

afterAll(async () => {
  await browser.close()
  await worker.stop()
  await rm(storage, { recursive: true, force: true })
})

it('every page of a game is at most 30 kB, gzip, with all that it loads', async () => {
  const setup = { quiz: 'all', length: 20, mode: 'choice' } as const
  const open = await startGame(worker.origin, setup)
  const verdict = await answerQuestion(worker.origin, open)
  const finished = await finishGame(worker.origin, setup)
  for (const path of ['/play/all', open, verdict, finished, '/embed/all']) {
    const weights = await weighPage(browser, worker.origin + path)
    expect([...weights.keys()]).toContain('/play.js')
    expect([...weights.keys()]).toContain('/style.css')
    expect(sumOf(weights), path).toBeLessThanOrEqual(PAGE_BYTES)
  }
})

it('embed.js is at most 3 kB, gzip', async () => {
  const script = await readFile('build/assets/embed.js')
  expect(script.length).toBeGreaterThan(500)
  expect(gzipSync(script).length).toBeLessThanOrEqual(EMBED_SCRIPT_BYTES)
})
