import { parsePage } from './parse-page.ts'

/**
 * Keeps code and preview up to date while the form of the embed code is filled in: what the page that
 * the form leads to says anew takes the place of what is shown. Without it the form is sent.
 */
export function updateCode(document: Document): void {
  /** What was asked for last: a later change may be answered sooner. */
  let latest = ''

  async function update(form: HTMLFormElement): Promise<void> {
    const address = new URL(form.action)
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
      if (field.value !== '') address.searchParams.set(field.name, field.value)
    }
    latest = address.href
    const response = await fetch(address)
    const html = await response.text()
    if (latest !== address.href) return
    if (!response.ok) return location.assign(address)
    show(document, parsePage(html))
    history.replaceState(null, '', address)
  }

  const shown = document.querySelector<HTMLFormElement>('.embed-form')
  shown?.addEventListener('change', () => {
    // Without a connection the form can still be sent, and the browser says what is wrong.
    update(shown).catch(() => shown.submit())
  })
}

function show(document: Document, next: Document): void {
  document.title = next.title
  for (const part of document.querySelectorAll('[data-live]')) {
    part.replaceChildren(...(next.getElementById(part.id)?.childNodes ?? []))
  }
  for (const field of document.querySelectorAll('.embed-form [name]')) {
    const isInvalid = next.getElementById(field.id)?.hasAttribute('aria-invalid')
    if (isInvalid === true) field.setAttribute('aria-invalid', 'true')
    else field.removeAttribute('aria-invalid')
  }
}
