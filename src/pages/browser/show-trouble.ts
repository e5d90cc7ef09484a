/** Why nothing came back. */
type Trouble = 'network' | 'server'

const TEXTS: Record<Trouble, string> = {
  network: 'There is no connection. Nothing is lost: try again when it is back.',
  server: 'The server cannot take that just now. Nothing is lost: try again in a moment.',
}

/** Tells a player that something could not be sent, on the page that still holds it. */
export function showTrouble(main: HTMLElement | null, trouble: Trouble): void {
  if (main === null) return
  main.querySelector('.trouble')?.remove()
  const notice = document.createElement('p')
  notice.className = 'notice trouble'
  notice.setAttribute('role', 'alert')
  notice.textContent = TEXTS[trouble]
  main.prepend(notice)
  notice.scrollIntoView({ block: 'nearest' })
}
