import type { GameView, Quiz } from '../schemas.ts'
import { countOf, formatShortDay } from './format.ts'

// One is dark and one is light, so that nobody has to tell their colours apart.
const RIGHT = '🟩'
const WRONG = '⬜'

/** A result to show to others: nothing in it tells a question or an answer. */
export function shareText(quiz: Quiz, game: GameView, streak: number, address: string): string {
  const { correct, length, points } = game.score
  const day = quiz.kind === 'daily' ? `, ${formatShortDay(game.startedAt)}` : ''
  const score = `${correct} of ${length}${points === null ? '' : `, ${countOf(points, 'point')}`}`
  const squares = game.answers.map(({ verdict }) => (verdict === 'correct' ? RIGHT : WRONG))
  return [
    `Footnote – ${quiz.title}${day}`,
    `${squares.join('')} ${score}`,
    ...(streak > 1 ? [`${streak} days in a row`] : []),
    address,
  ].join('\n')
}
