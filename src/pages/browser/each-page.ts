const SHOWN = 'footnote:shown'

/** The part of a game's page that changes from page to page. */
export const gameIn = (document: Document) => document.querySelector<HTMLElement>('main[data-swap]')

/** Does something with the page of a game that is shown, and with each that takes its place. */
export function eachPage(document: Document, act: (main: HTMLElement) => void): void {
  const actOnShown = () => {
    const main = gameIn(document)
    if (main !== null) act(main)
  }
  document.addEventListener(SHOWN, actOnShown)
  actOnShown()
}

/** Says that another page has taken the place of the one shown. */
export function announcePage(document: Document): void {
  document.dispatchEvent(new Event(SHOWN))
}
