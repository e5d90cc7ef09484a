/**
 * Sends the forms and follows the links of a game without leaving the page: the answer's main part
 * takes the place of the one shown. The address is replaced, never added, so that Back leaves the
 * game at once, also for the history of a page that holds it in a frame.
 */
export function swapInPlace(document: Document): void {
  let isBusy = false
  // Pages come from this server alone (connect-src 'self'), and a parsed one runs no scripts.
  const policy = window.trustedTypes?.createPolicy('footnote', { createHTML: (html) => html })

  async function go(request: Request): Promise<void> {
    if (isBusy) return
    isBusy = true
    const main = gameIn(document)
    main?.setAttribute('aria-busy', 'true')
    try {
      const response = await fetch(request)
      // The server's own trouble is told where the answer still stands.
      if (response.status >= 500) throw new Error(`status ${response.status}`)
      show(await response.text(), response.url)
    } catch {
      complain()
    } finally {
      main?.removeAttribute('aria-busy')
      isBusy = false
    }
  }

  function show(html: string, address: string): void {
    const next = new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html')
    const main = gameIn(next)
    const shown = gameIn(document)
    if (main === null || shown === null) return location.replace(address)
    document.title = next.title
    history.replaceState(null, '', address)
    const focused = main.querySelector<HTMLElement>('[autofocus]') ?? main.querySelector('h1')
    // In another site's frame a browser refuses autofocus, and says so on the host's console.
    focused?.removeAttribute('autofocus')
    shown.replaceWith(main)
    // In a frame the host's page scrolls, and only as far as it takes to show what has the focus.
    if (window.parent === window) window.scrollTo({ top: 0, behavior: 'instant' })
    focused?.focus()
  }

  function complain(): void {
    const main = gameIn(document)
    if (main === null) return
    main.querySelector('.offline')?.remove()
    const notice = document.createElement('p')
    notice.className = 'notice offline'
    notice.setAttribute('role', 'alert')
    notice.textContent =
      'That could not be sent. Nothing is lost: check your connection and try again.'
    main.prepend(notice)
    notice.scrollIntoView({ block: 'nearest' })
  }

  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || form.closest('main[data-swap]') === null) return
    event.preventDefault()
    const body = new URLSearchParams()
    const { submitter } = event
    for (const [name, value] of new FormData(form, submitter)) {
      if (typeof value === 'string') body.append(name, value)
    }
    const isElsewhere =
      submitter instanceof HTMLButtonElement && submitter.hasAttribute('formaction')
    const action = isElsewhere ? submitter.formAction : form.action
    void go(new Request(action, { method: 'POST', body }))
  })

  document.addEventListener('click', (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return
    }
    const link = event.target instanceof Element && event.target.closest('main[data-swap] a[href]')
    const within = gameIn(document)?.dataset['swap']
    if (!(link instanceof HTMLAnchorElement) || link.target !== '' || within === undefined) return
    if (link.origin !== location.origin || !link.pathname.startsWith(`${within}/`)) return
    event.preventDefault()
    void go(new Request(link.href))
  })
}

const gameIn = (document: Document) => document.querySelector<HTMLElement>('main[data-swap]')
