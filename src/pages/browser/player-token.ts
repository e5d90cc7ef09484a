/**
 * The token that makes a reader the same player again, kept by this browser alone. Where storage is
 * blocked, asking for it throws, and every page is a new player.
 */
const KEY = 'footnote:player'

export function readToken(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

export function storeToken(token: string): void {
  try {
    localStorage.setItem(KEY, token)
  } catch {
    // The game goes on without it: only streak and history are lost.
  }
}

export function forgetToken(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // There is nothing to forget.
  }
}
