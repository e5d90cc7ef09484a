/**
 * A player's token: `<key id>.<player id>.<expiry>.<signature>`. The expiry is in seconds since 1970,
 * base 36; the signature is HMAC-SHA-256 of what stands before it, base64url. The first of the keys
 * in TOKEN_KEYS (`k2:<base64>,k1:<base64>`) signs, all of them verify: a new key takes over while the
 * tokens of an old one go on, and end when it is taken out.
 */
import type { NewPlayer, PlayerId } from './schemas.ts'

/** 400 days: what browsers keep at most of a site that is not visited. */
export const LIFETIME_MS = 400 * 24 * 60 * 60 * 1000

const TOKEN = /^(([a-z0-9]{1,16})\.([0-9a-f]{32})\.([0-9a-z]{1,9}))\.([A-Za-z0-9_-]{43})$/
const HMAC = { name: 'HMAC', hash: 'SHA-256' }
const MIN_KEY_BYTES = 32

/** Imported keys, by what they were imported from. */
const imported = new Map<string, CryptoKey>()

/** A player whom nobody knew before, with the token that says who it is. */
export async function issueToken(env: Env, now: number): Promise<NewPlayer> {
  const id = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
  const expiresAt = Math.floor((now + LIFETIME_MS) / 1000)
  const [signer] = parseTokenKeys(env.TOKEN_KEYS)
  const signed = `${signer.id}.${id}.${expiresAt.toString(36)}`
  const signature = await crypto.subtle.sign('HMAC', await hmacKey(signer.base64), bytesOf(signed))
  const token = `${signed}.${toBase64Url(new Uint8Array(signature))}`
  return { id, token, expiresAt: new Date(expiresAt * 1000).toISOString() }
}

/** Whose token it is; null where it was altered, is of no key that is known, or has expired. */
export async function readToken(env: Env, token: string, now: number): Promise<PlayerId | null> {
  const [, signed, keyId, player, expiry, signature] = TOKEN.exec(token) ?? []
  if (!signed || !player || !expiry || !signature) return null
  const key = parseTokenKeys(env.TOKEN_KEYS).find(({ id }) => id === keyId)
  if (key === undefined) return null
  const given = fromBase64(signature.replaceAll('-', '+').replaceAll('_', '/'))
  // The last character has two bits to spare: only one way of writing is taken.
  if (toBase64Url(given) !== signature) return null
  const isGenuine = await crypto.subtle.verify(
    'HMAC',
    await hmacKey(key.base64),
    given,
    bytesOf(signed),
  )
  return isGenuine && Number.parseInt(expiry, 36) * 1000 > now ? player : null
}

type TokenKey = { id: string; base64: string }

/**
 * The keys that TOKEN_KEYS lists.
 * @throws Error where it is not a list of ids and keys of 32 bytes or more
 */
export function parseTokenKeys(list: string): [TokenKey, ...TokenKey[]] {
  const keys = list.split(',').map((entry) => {
    const [, id, base64] = /^([a-z0-9]{1,16}):([A-Za-z0-9+/]+={0,2})$/.exec(entry.trim()) ?? []
    if (!id || !base64 || fromBase64(base64).length < MIN_KEY_BYTES) {
      throw new Error('TOKEN_KEYS must list keys of 32 bytes or more: <id>:<base64>,<id>:<base64>')
    }
    return { id, base64 }
  })
  return keys as [TokenKey, ...TokenKey[]]
}

async function hmacKey(base64: string): Promise<CryptoKey> {
  const known = imported.get(base64)
  if (known !== undefined) return known
  const key = await crypto.subtle.importKey('raw', fromBase64(base64), HMAC, false, [
    'sign',
    'verify',
  ])
  imported.set(base64, key)
  return key
}

const bytesOf = (text: string) => new TextEncoder().encode(text)
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
const toBase64Url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
