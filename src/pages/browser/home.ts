/** What the home page tells a player who comes again. */
import { showPlayer } from './show-player.ts'

const note = document.querySelector<HTMLElement>('.player-note')
if (note !== null) void showPlayer(note)
