/**
 * Hands over what a player sends from a game, by a form or a link, instead of the browser's leaving
 * the page.
 *
 * A form is taken at the click on its button, which Enter in a field clicks too: in a frame that may
 * not send forms (`sandbox="allow-scripts"`, as WordPress has it) there is never a `submit` event
 * (https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#form-submission-algorithm).
 */
export function onSend(document: Document, send: (request: Request) => void): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.defaultPrevented) return
    const sender = event.target.closest('main[data-swap] :is(button, a[href])')
    const request =
      sender instanceof HTMLButtonElement
        ? requestOfButton(sender)
        : sender instanceof HTMLAnchorElement && isPlainClick(event)
          ? requestOfLink(sender)
          : null
    if (request === null) return
    event.preventDefault()
    send(request)
  })
}

function requestOfButton(button: HTMLButtonElement): Request | null {
  const { form } = button
  if (form === null || button.type !== 'submit' || form.method !== 'post') return null
  // An `aria-required` field is checked by the server, one with `required` by the browser.
  if (!form.noValidate && !form.reportValidity()) return null
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form, button)) {
    if (typeof value === 'string') body.append(name, value)
  }
  // `form.action` would be a field of that name.
  const action = button.getAttribute('formaction') ?? form.getAttribute('action') ?? location.href
  return new Request(action, { method: 'POST', body })
}

function requestOfLink(link: HTMLAnchorElement): Request | null {
  const within = link.closest<HTMLElement>('main')?.dataset['swap']
  if (within === undefined || link.target !== '' || link.hash !== '') return null
  const isOfGames = link.origin === location.origin && link.pathname.startsWith(`${within}/`)
  return isOfGames ? new Request(link.href) : null
}

const isPlainClick = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !(ctrlKey || metaKey || shiftKey || altKey)
