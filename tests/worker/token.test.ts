import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import { requireSecrets } from '../../src/secrets.ts'
import { issueToken, LIFETIME_MS, parseTokenKeys, readToken } from '../../src/token.ts'

const NOW = Date.UTC(2026, 4, 30)
const [NEW_KEY, OLD_KEY] = env.TOKEN_KEYS.split(',') as [string, string]
const withKeys = (...keys: string[]): Env => ({ ...env, TOKEN_KEYS: keys.join(',') })

describe('a token', () => {
  test('says whose it is until it expires', async () => {
    const { id, token, expiresAt } = await issueToken(env, NOW)
    expect(id).toMatch(/^[0-9a-f]{32}$/)
    expect(Date.parse(expiresAt)).toBe(NOW + LIFETIME_MS)
    expect(await readToken(env, token, NOW)).toBe(id)
    expect(await readToken(env, token, NOW + LIFETIME_MS - 1)).toBe(id)
    expect(await readToken(env, token, NOW + LIFETIME_MS)).toBeNull()
  })

  test('altered at any place is refused', async () => {
    const { token } = await issueToken(env, NOW)
    for (let at = 0; at < token.length; at++) {
      for (const other of ['0', 'A', 'a', '_', '.', 'é']) {
        if (token[at] === other) continue
        const altered = token.slice(0, at) + other + token.slice(at + 1)
        expect(await readToken(env, altered, NOW), `${at}: ${other}`).toBeNull()
      }
    }
    for (const altered of ['', `${token} `, `${token}x`, token.slice(0, -1), `${token}.${token}`]) {
      expect(await readToken(env, altered, NOW)).toBeNull()
    }
  })

  test('the last character of its signature can be written in one way only', async () => {
    const { token } = await issueToken(env, NOW)
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const taken = await Promise.all(
      [...alphabet].map((char) => readToken(env, token.slice(0, -1) + char, NOW)),
    )
    expect(taken.filter((player) => player !== null)).toHaveLength(1)
  })

  test('of another key is refused, though the key has the same id', async () => {
    const other = `k2:${btoa('x'.repeat(32))}`
    const { token } = await issueToken(withKeys(other), NOW)
    expect(await readToken(env, token, NOW)).toBeNull()
  })

  test('goes on while its key is kept, and ends when it is taken out', async () => {
    const { id, token } = await issueToken(withKeys(OLD_KEY), NOW)
    expect(token).toMatch(/^k1\./)
    expect(await readToken(withKeys(NEW_KEY, OLD_KEY), token, NOW)).toBe(id)
    expect((await issueToken(withKeys(NEW_KEY, OLD_KEY), NOW)).token).toMatch(/^k2\./)
    expect(await readToken(withKeys(NEW_KEY), token, NOW)).toBeNull()
  })
})

describe('secrets', () => {
  test('that are missing are named', () => {
    const given = { TOKEN_KEYS: env.TOKEN_KEYS, DAILY_SEED: '' }
    expect(() => requireSecrets(given)).toThrow(/Missing: DAILY_SEED, ADMIN_KEY/)
    expect(() => requireSecrets(given)).toThrow(/wrangler secret put ADMIN_KEY/)
    expect(() => requireSecrets()).not.toThrow()
  })

  test.each(['', 'k1', 'k1:', `k1:${btoa('short')}`, `K1:${btoa('x'.repeat(32))}`, `${NEW_KEY},`])(
    'token keys that sign nothing: %s',
    (list) => {
      expect(() => parseTokenKeys(list)).toThrow(/TOKEN_KEYS must list keys/)
    },
  )
})
