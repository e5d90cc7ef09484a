/**
 * The player's token in this browser, in place of a cookie. Storage may be blocked, and then it throws
 * already where it is named: every function goes on without it.
 */
const KEY = 'footnote-player'

/** The token that was kept; null where there is none. */
export function readPlayerToken(): string | null {
  try {
    return window.localStorage.getItem(KEY)
  } catch {
    return null
  }
}

export function storePlayerToken(token: string): void {
  try {
    window.localStorage.setItem(KEY, token)
  } catch {
    // The game goes on with the token of its page; only a streak needs one that lasts.
  }
}

export function forgetPlayerToken(): void {
  try {
    window.localStorage.removeItem(KEY)
  } catch {
    // Nothing could be kept either.
  }
}
