import { eachPage, gameIn } from './each-page.ts'
import { hostLibraries } from './host-libraries.ts'
import { linkToHost } from './link-to-host.ts'
import type { Theme } from './messages.ts'
import { tellProgress } from './tell-progress.ts'

/**
 * What a quiz does in another site's frame: it tells its height and how the game goes, and takes the
 * host's theme. The host is our element, a library for resizing frames, or nobody who listens.
 */
export function sitInHost(document: Document, host: Window): void {
  const heightNow = () => Math.ceil(document.body.getBoundingClientRect().height)
  const tell = linkToHost(host, ({ theme }) => {
    setTheme(document.documentElement, theme)
    tellHeight()
    tellReady()
    tellGame()
  })
  // A browser tells a frame that is hidden, as WordPress has it at first, of no change of size.
  const tellLibraries = hostLibraries(host, () => tellLibraries(heightNow()))
  const tellHeight = () => tell({ type: 'footnote:height', height: heightNow() })
  const tellReady = () => isOfQuiz(gameIn(document)) && tell({ type: 'footnote:ready' })
  const tellGame = tellProgress(tell)

  new ResizeObserver(() => {
    tellHeight()
    tellLibraries(heightNow())
  }).observe(document.body)
  eachPage(document, () => {
    tellReady()
    tellGame()
  })
}

/** An error has a page, too. */
const isOfQuiz = (main: HTMLElement | null) =>
  main?.matches('[data-game], :has(form.start)') === true

function setTheme(root: HTMLElement, theme: Theme): void {
  if (theme === 'auto') delete root.dataset['theme']
  else root.dataset['theme'] = theme
}
