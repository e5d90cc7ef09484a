/** Adds a button that hands the text on: to whatever a device shares with, or to the clipboard. */
export class ShareText extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('textarea')
    if (field === null || this.querySelector('button') !== null) return
    const data = { text: field.value }
    // False also in a frame whose host does not allow it.
    const canShare = navigator.canShare?.(data) ?? false
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'plain'
    button.textContent = canShare ? 'Share' : 'Copy'
    const status = document.createElement('p')
    status.className = 'quiet'
    status.setAttribute('role', 'status')
    const actions = document.createElement('div')
    actions.className = 'actions'
    actions.append(button, status)
    this.append(actions)
    const handOn = async () => {
      status.textContent = await (canShare ? share(data) : copy(field))
    }
    button.addEventListener('click', () => void handOn())
  }
}

async function share(data: ShareData): Promise<string> {
  try {
    await navigator.share(data)
    return 'Shared.'
  } catch (error) {
    // Who closes the dialog needs not be told.
    const isClosed = error instanceof DOMException && error.name === 'AbortError'
    return isClosed ? '' : 'That could not be shared. Copy the text instead.'
  }
}

async function copy(field: HTMLTextAreaElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(field.value)
    return 'Copied.'
  } catch {
    // No clipboard here, or not in this frame.
    field.select()
    return 'The text is selected: copy it with your keyboard or by its menu.'
  }
}
