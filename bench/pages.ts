/**
 * Lighthouse's performance score of the pages that most people meet, the median of five runs each on
 * the phone that it emulates, and what they weigh: `npm run bench:pages`. The server is `wrangler dev`
 * on this machine; run it while the machine does nothing else.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { auditPage, openAudited } from '../tests/browser/audit.ts'
import { startGame } from '../tests/browser/game-over-forms.ts'
import { startWorker } from '../tests/browser/server.ts'
import { sumOf, weighPage } from '../tests/browser/weight.ts'

const RUNS = 5

const storage = await mkdtemp(join(tmpdir(), 'footnote-bench-'))
const worker = await startWorker(storage)
const { browser, port } = await openAudited()
try {
  const question = await startGame(worker.origin, { quiz: 'all', length: 10, mode: 'choice' })
  const pages = { home: '/', play: '/play/all', question, embed: '/embed/all' }
  console.log('page       performance (median of the runs)     bytes, gzip, with everything')
  for (const [name, path] of Object.entries(pages)) {
    const scores: number[] = []
    for (let run = 0; run < RUNS; run += 1) {
      const audits = await auditPage(port, worker.origin + path, ['performance'])
      scores.push(audits['performance']?.score ?? 0)
    }
    const median = scores.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0
    const bytes = sumOf(await weighPage(browser, worker.origin + path))
    const shown = `${median} (${scores.join(', ')})`
    console.log(`${name.padEnd(10)} ${shown.padEnd(36)} ${bytes.toLocaleString('en')}`)
  }
  const script = gzipSync(await readFile('build/assets/embed.js')).length
  console.log(`embed.js   ${''.padEnd(36)} ${script.toLocaleString('en')}`)
} finally {
  await browser.close()
  await worker.stop()
  await rm(storage, { recursive: true, force: true })
}
