/**
 * Takes a picture of every page and state, at three widths, light and dark, into
 * `build/screenshots/`, to be looked at. Arguments name states to take alone.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openChromium } from '../tests/browser/chromium.ts'
import { startWorker } from '../tests/browser/server.ts'
import { reachStates } from '../tests/browser/states.ts'

const FOLDER = 'build/screenshots'
const WIDTHS_PX = [320, 768, 1280]
const SCHEMES = ['light', 'dark'] as const

const wanted = process.argv.slice(2)
const storage = await mkdtemp(join(tmpdir(), 'footnote-screenshots-'))
const [worker, browser] = await Promise.all([startWorker(storage), openChromium()])
try {
  const states = await reachStates(worker.origin)
  const unknown = wanted.filter((name) => !Object.hasOwn(states, name))
  if (unknown.length > 0) {
    throw new Error(
      `no such state: ${unknown.join(', ')}. There are: ${Object.keys(states).join(', ')}`,
    )
  }
  await rm(FOLDER, { recursive: true, force: true })
  await mkdir(FOLDER, { recursive: true })
  for (const [name, { path, arrive }] of Object.entries(states)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    for (const width of WIDTHS_PX) {
      for (const colorScheme of SCHEMES) {
        const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } })
        await page.goto(worker.origin + path)
        await arrive?.(page)
        const file = `${name.replaceAll(/[^a-z0-9]+/g, '-')}-${width}-${colorScheme}.png`
        await page.screenshot({ path: join(FOLDER, file), fullPage: true })
        await page.close()
      }
    }
    console.log(name)
  }
} finally {
  await browser.close()
  await worker.stop()
  await rm(storage, { recursive: true, force: true })
}
