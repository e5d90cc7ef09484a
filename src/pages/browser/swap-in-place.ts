import { announcePage, gameIn } from './each-page.ts'
import { onSend } from './on-send.ts'
import { parsePage } from './parse-page.ts'
import { showTrouble } from './show-trouble.ts'

/** Longer than a slow network takes; a player who waits in vain is told so. */
const TIMEOUT_MS = 20_000

/**
 * Sends the forms and follows the links of a game without leaving the page: the answer's main part
 * takes the place of the one shown. The address is replaced, never added, so that Back leaves the
 * game at once, also for the history of a page that holds it in a frame.
 */
export function swapInPlace(document: Document): void {
  let isBusy = false

  onSend(document, (request) => void go(request))

  async function go(request: Request): Promise<void> {
    if (isBusy) return
    isBusy = true
    const main = gameIn(document)
    main?.setAttribute('aria-busy', 'true')
    try {
      const response = await fetch(request, { signal: AbortSignal.timeout(TIMEOUT_MS) })
      // The page shown stays where it is all that holds what was typed or chosen. Every other reply of
      // this server, "too often" among them, keeps that itself.
      if (response.status >= 500) return showTrouble(main, 'server')
      show(await response.text(), response.url)
    } catch {
      showTrouble(main, 'network')
    } finally {
      main?.removeAttribute('aria-busy')
      isBusy = false
    }
  }

  function show(html: string, address: string): void {
    const next = parsePage(html)
    const main = gameIn(next)
    const shown = gameIn(document)
    // Not from this server: something on the way answered in its place.
    if (main === null || shown === null) return showTrouble(shown, 'server')
    document.title = next.title
    replaceAddress(address)
    const focused = main.querySelector<HTMLElement>('[autofocus]') ?? main.querySelector('h1')
    // In another site's frame a browser refuses autofocus, and says so on the host's console.
    focused?.removeAttribute('autofocus')
    shown.replaceWith(main)
    announcePage(document)
    // In a frame the host's page scrolls, and only as far as it takes to show what has the focus.
    if (window.parent === window) window.scrollTo({ top: 0, behavior: 'instant' })
    focused?.focus()
  }
}

/** The hash stays: WordPress names its frame there (host-libraries.ts). */
function replaceAddress(address: string): void {
  const next = new URL(address)
  next.hash = location.hash
  try {
    history.replaceState(history.state, '', next)
  } catch {
    // A sandboxed frame of no origin keeps the address that it was opened with.
  }
}
