/**
 * The secrets that the Worker is given. Without one of them it does not start: a game would
 * otherwise run on keys that anybody knows. `npm start` writes them for a developer's machine.
 */
import { env } from 'cloudflare:workers'
import { parseTokenKeys } from './token.ts'

const REQUIRED = ['TOKEN_KEYS', 'DAILY_SEED', 'ADMIN_KEY'] as const

/**
 * Looks once, when the Worker starts, that every secret is there.
 * @throws Error naming those that are missing, or that no token can be signed with
 */
export function requireSecrets(given: Partial<Pick<Env, (typeof REQUIRED)[number]>> = env): void {
  const missing = REQUIRED.filter((name) => !given[name])
  if (missing.length === 0) {
    parseTokenKeys(given.TOKEN_KEYS ?? '')
    return
  }
  const commands = missing.map((name) => `npx wrangler secret put ${name}`).join('\n  ')
  throw new Error(
    `The Worker does not start without its secrets. Missing: ${missing.join(', ')}.\n  ${commands}\n` +
      'On a developer’s machine `npm start` writes them to .dev.vars.',
  )
}
