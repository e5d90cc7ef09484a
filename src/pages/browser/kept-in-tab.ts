/**
 * What this tab keeps of the quiz that a frame shows, until it is closed. Storage may be blocked, and
 * then throws already where it is named: a frame goes on without.
 */
export function keepInTab(name: string, value: string): void {
  try {
    sessionStorage.setItem(keyOf(name), value)
  } catch {
    // A reload of the host's page begins anew.
  }
}

export function keptInTab(name: string): string | null {
  try {
    return sessionStorage.getItem(keyOf(name))
  } catch {
    return null
  }
}

/**
 * Of the quiz with its options, whichever page of it is shown: `/embed/all/…?length=5`. Frames of the
 * same quiz on one page share the storage, and are told apart by the names that their host gave them.
 */
const keyOf = (name: string) =>
  `footnote:${name}:${window.name}:${location.pathname.split('/').slice(0, 3).join('/')}${location.search}`
