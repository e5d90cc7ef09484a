/**
 * Hands over what a player sends from a game, by a form or a link, instead of the browser's leaving
 * the page.
 */
export function onSend(document: Document, send: (request: Request) => void): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.defaultPrevented) return
    const sender = event.target.closest('main[data-swap] :is(button, a[href])')
    if (sender instanceof HTMLButtonElement) submitByClick(sender, event)
    if (!(sender instanceof HTMLAnchorElement) || !isPlainClick(event) || !isOfGame(sender)) return
    event.preventDefault()
    if (!isRepeated(event)) send(new Request(sender.href))
  })

  document.addEventListener('submit', (event) => {
    const { target: form, submitter } = event
    if (!(form instanceof HTMLFormElement) || form.closest('main[data-swap]') === null) return
    event.preventDefault()
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(form, submitter)) {
      if (typeof value === 'string') body.append(name, value)
    }
    // `form.action` would be a field of that name.
    const action = submitter?.getAttribute('formaction') ?? form.getAttribute('action')
    send(new Request(action ?? location.href, { method: 'POST', body }))
  })
}

/**
 * Submits at the click on the button, which Enter in a field clicks too. In a frame that may not send
 * forms (`sandbox="allow-scripts"`, as WordPress has it) a browser gives up before any `submit` event
 * (https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#form-submission-algorithm).
 */
function submitByClick(button: HTMLButtonElement, click: MouseEvent): void {
  const { form } = button
  if (form === null || button.type !== 'submit') return
  click.preventDefault()
  if (isRepeated(click)) return
  if (!form.noValidate && !form.reportValidity()) return
  const event = new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: button })
  form.dispatchEvent(event)
}

function isOfGame(link: HTMLAnchorElement): boolean {
  const within = link.closest<HTMLElement>('main')?.dataset['swap']
  if (within === undefined || link.target !== '' || link.hash !== '') return false
  return link.origin === location.origin && link.pathname.startsWith(`${within}/`)
}

/** The second of a double click, which would hit what the first has put in its place. */
const isRepeated = ({ detail }: MouseEvent) => detail > 1

const isPlainClick = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !(ctrlKey || metaKey || shiftKey || altKey)
