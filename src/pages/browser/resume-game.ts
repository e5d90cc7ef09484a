import { dayOf } from '../../quiz/daily.ts'
import { eachPage, gameIn } from './each-page.ts'
import { keepInTab, keptInTab } from './kept-in-tab.ts'

const PLACE = 'place'
/** Of a game of the daily quiz: tomorrow it is the quiz of yesterday. */
const DAY = 'day'

/** Longer, and a player has begun to read what is shown instead. */
const TIMEOUT_MS = 4000

/**
 * Keeps the place in a game, and goes there from the first page of its quiz: that is what a frame
 * shows again when its host is reloaded or moves it. Says whether it goes.
 */
export async function resumeGame(document: Document): Promise<boolean> {
  const place = keptInTab(PLACE)
  const isOfToday = ['', dayOf(Date.now())].includes(keptInTab(DAY) ?? '')
  const isOfQuiz = place?.startsWith(`${location.pathname}/`) === true
  if (isOfQuiz && isOfToday && isFirstPage(document) && (await isThere(place))) {
    // Meanwhile the player may have begun another game.
    if (isFirstPage(document)) {
      location.replace(place)
      return true
    }
  }
  eachPage(document, (main) => {
    const { game, day = '' } = main.dataset
    keepInTab(PLACE, game === undefined ? '' : location.pathname + location.search)
    keepInTab(DAY, day)
  })
  return false
}

const isFirstPage = (document: Document) => gameIn(document)?.querySelector('form.start') != null

/** A game that nobody goes on with is deleted: an error is no page to go to. */
async function isThere(place: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS)
    return (await fetch(place, { method: 'HEAD', signal })).ok
  } catch {
    return false
  }
}
