/** What a script adds to the pages of a game. Without it every form and link works by itself. */
import { chooseByNumber } from './choose-by-number.ts'
import { defineElements } from './elements.ts'
import { resumeGame } from './resume-game.ts'
import { sitInHost } from './sit-in-host.ts'
import { swapInPlace } from './swap-in-place.ts'

swapInPlace(document)
chooseByNumber(document)
defineElements(customElements)
if (window.parent !== window) {
  void resumeGame(document).then((goes) => goes || sitInHost(document, window.parent))
}
