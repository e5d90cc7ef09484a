import { eachPage } from './each-page.ts'
import { hostLibraries } from './host-libraries.ts'
import { linkToHost } from './link-to-host.ts'
import type { Theme } from './messages.ts'
import { tellProgress } from './tell-progress.ts'

/**
 * What a quiz does in another site's frame: it tells its height and how the game goes, and takes the
 * host's theme. The host is our element, a library for resizing frames, or nobody who listens.
 */
export function sitInHost(document: Document, host: Window): void {
  let height = 0
  const tell = linkToHost(host, ({ theme }) => {
    setTheme(document.documentElement, theme)
    tellHeight()
    tellGame()
  })
  const tellLibraries = hostLibraries(host, () => tellLibraries(height))
  const tellHeight = () => height > 0 && tell({ type: 'footnote:height', height })
  const tellGame = tellProgress(tell)

  new ResizeObserver(() => {
    height = Math.ceil(document.body.getBoundingClientRect().height)
    tellHeight()
    tellLibraries(height)
  }).observe(document.body)
  eachPage(document, tellGame)
}

function setTheme(root: HTMLElement, theme: Theme): void {
  if (theme === 'auto') delete root.dataset['theme']
  else root.dataset['theme'] = theme
}
