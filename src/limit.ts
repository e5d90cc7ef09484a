/**
 * Rate limits: by player where a token was sent, else by address. Many people may share an address, so
 * a school class can start and play at once. wrangler.toml sets the limits; a test compares the two.
 */
import type { Context, Next } from 'hono'
import { problem } from './problems.ts'
import type { PlayerId } from './schemas.ts'

/** What is limited, and to how many requests in how many seconds. */
export const LIMITS = {
  start: { binding: 'START_LIMIT', requests: 120, seconds: 60 },
  answer: { binding: 'ANSWER_LIMIT', requests: 600, seconds: 60 },
  check: { binding: 'CHECK_LIMIT', requests: 120, seconds: 60 },
  report: { binding: 'REPORT_LIMIT', requests: 10, seconds: 60 },
} as const satisfies Record<string, { binding: keyof Env; requests: number; seconds: 10 | 60 }>
export type LimitName = keyof typeof LIMITS

/**
 * Counts this request, and tells whether it is one too many; then the reply's headers say when to come
 * again. Cloudflare names the address of whoever comes from outside; without one the caller is another
 * Worker of the same account, which is trusted.
 */
export async function isOverLimit<E extends { Bindings: Env }>(
  c: Context<E>,
  name: LimitName,
  player: PlayerId | null,
): Promise<boolean> {
  const { binding, requests, seconds } = LIMITS[name]
  const address = c.req.header('CF-Connecting-IP')
  if (player === null && address === undefined) return false
  const { success } = await c.env[binding].limit({ key: player ?? networkOf(address ?? '') })
  if (success) return false
  // The binding does not tell what is left of its window: after a whole one there is room again.
  c.header('Retry-After', String(seconds))
  c.header('RateLimit-Policy', `"${name}";q=${requests};w=${seconds}`)
  return true
}

/** Refuses what is over this limit. It stands behind `playerOf`, where a route reads the player. */
export const withinLimit =
  (name: LimitName) =>
  async <P extends string>(
    c: Context<{ Bindings: Env; Variables: { player: PlayerId | null } }, P>,
    next: Next,
  ): Promise<Response | undefined> => {
    if (await isOverLimit(c, name, c.var.player)) return problem(c, 'rate_limited')
    await next()
    return undefined
  }

/** The first 64 bits of an IPv6 address: the rest is for its user to choose. */
function networkOf(address: string): string {
  if (!address.includes(':')) return address
  const [head = [], tail = []] = address.split('::').map((part) => part.split(':').filter(Boolean))
  const zeros = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0')
  return [...head, ...zeros, ...tail].slice(0, 4).join(':')
}
