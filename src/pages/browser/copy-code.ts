/** As long as it takes to read what the button says. */
const SHOWN_MS = 4000

/** Has the buttons `data-copy` copy the text area that they name. */
export function copyCode(document: Document): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-copy]')
    if (button) void copy(document, button)
  })
}

async function copy(document: Document, button: HTMLElement): Promise<void> {
  const code = document.getElementById(button.dataset['copy'] ?? '')
  const status = document.getElementById('copied')
  if (!(code instanceof HTMLTextAreaElement) || status === null) return
  // Marked, so that it can be copied by hand where a browser refuses.
  code.select()
  status.textContent = ''
  try {
    await navigator.clipboard.writeText(code.value)
    status.textContent = button.textContent = 'Copied'
  } catch {
    status.textContent = button.textContent = 'Copy the marked text'
  }
  setTimeout(() => {
    button.textContent = 'Copy'
  }, SHOWN_MS)
}
