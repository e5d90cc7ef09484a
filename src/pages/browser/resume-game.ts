import { eachPage, gameIn } from './each-page.ts'
import { keepInTab, keptInTab } from './kept-in-tab.ts'

const PLACE = 'place'

/**
 * Keeps the place in a game, and goes there from the first page of its quiz: that is what a frame
 * shows again when its host is reloaded or moves it. Says whether it goes.
 */
export function resumeGame(document: Document): boolean {
  const place = keptInTab(PLACE)
  const isFirstPage = gameIn(document)?.querySelector('form.start') != null
  if (isFirstPage && place?.startsWith(`${location.pathname}/`) === true) {
    // A game that is gone is not looked for again.
    keepInTab(PLACE, '')
    location.replace(place)
    return true
  }
  eachPage(document, (main) => {
    const isOfGame = main.dataset['game'] !== undefined
    keepInTab(PLACE, isOfGame ? location.pathname + location.search : '')
  })
  return false
}
