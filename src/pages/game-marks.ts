import { dayOf } from '../quiz/daily.ts'
import type { GameView } from '../schemas.ts'

/**
 * What a page carries of its game for browser/tell-progress.ts and browser/resume-game.ts: how it went so
 * far, whichever page of it is shown. `data-points` stands in timed games only, `data-day` in those of
 * the daily quiz.
 */
export const gameMarks = ({ id, quiz, startedAt, score, answers }: GameView) => ({
  'data-game': id,
  'data-length': score.length,
  'data-verdicts': answers.map(({ verdict }) => verdict).join(' '),
  'data-day': quiz === 'daily' ? dayOf(Date.parse(startedAt)) : undefined,
  'data-points': score.points ?? undefined,
})
