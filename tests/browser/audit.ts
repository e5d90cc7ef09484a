import lighthouse, { type Flags } from 'lighthouse'
import type { Browser } from 'playwright-core'
import { openChromium } from './chromium.ts'
import { freePort } from './server.ts'

/** A score from 0 to 100, and what was found wrong. */
export type Audit = { score: number; failed: string[] }

type Category = 'accessibility' | 'best-practices' | 'performance'

/** Chromium that Lighthouse can drive. */
export async function openAudited(): Promise<{ browser: Browser; port: number }> {
  const port = await freePort()
  return { port, browser: await openChromium([`--remote-debugging-port=${port}`]) }
}

/** What Lighthouse says of a page, on the phone that it emulates. */
export async function auditPage(
  port: number,
  address: string,
  categories: Category[],
): Promise<Record<string, Audit>> {
  const flags: Flags = { port, onlyCategories: categories, logLevel: 'error' }
  const run = await lighthouse(address, flags)
  if (run === undefined) throw new Error(`Lighthouse did not look at ${address}`)
  const { lhr } = run
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`)
  return Object.fromEntries(
    categories.map((name) => {
      const category = lhr.categories[name]
      const failed = (category?.auditRefs ?? [])
        .map(({ id }) => lhr.audits[id])
        .filter((audit) => audit?.score !== null && audit !== undefined && audit.score < 1)
        .map((audit) => `${audit?.id}: ${audit?.title}`)
      return [name, { score: Math.round((category?.score ?? 0) * 100), failed }]
    }),
  )
}
