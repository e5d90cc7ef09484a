import type { GameView } from '../schemas.ts'
import { addressIn, type Place } from './place.ts'

/** Opens the next question of a timed game. A form, since it starts a clock. */
export const NextForm = ({
  game,
  place,
  label,
}: {
  game: GameView
  place: Place
  label: string
}) => (
  <form method="post" action={addressIn(place, game.quiz, game.id, 'next')}>
    <button type="submit">{label}</button>
  </form>
)
