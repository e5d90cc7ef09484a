import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'

/** Bytes of a page and all that it loads, each file as gzip sends it, by path. */
export async function weighPage(browser: Browser, address: string): Promise<Map<string, number>> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const weights = new Map<string, number>()
  const weighed: Promise<void>[] = []
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    weighed.push(
      response.body().then((body) => void weights.set(pathname, gzipSync(body).byteLength)),
    )
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  await Promise.all(weighed)
  await context.close()
  return weights
}

export const sumOf = (weights: Map<string, number>): number =>
  [...weights.values()].reduce((total, bytes) => total + bytes, 0)
