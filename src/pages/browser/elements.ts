/** The elements of the pages of a game. They come to life wherever a page is put in place. */
import { CountCharacters } from './count-characters.ts'
import { KnownPlayer } from './known-player.ts'
import { ShareText } from './share-text.ts'
import { TimeLeft } from './time-left.ts'

/** Tells the browser of them. */
export function defineElements(registry: CustomElementRegistry): void {
  registry.define('count-characters', CountCharacters)
  registry.define('known-player', KnownPlayer)
  registry.define('share-text', ShareText)
  registry.define('time-left', TimeLeft)
}
