import type { GameView } from '../schemas.ts'

/**
 * What a page carries of its game for browser/tell-progress.ts: how it went so far, whichever page of it
 * is shown. `data-points` stands in timed games only.
 */
export const gameMarks = ({ id, score, answers }: GameView) => ({
  'data-game': id,
  'data-length': score.length,
  'data-verdicts': answers.map(({ verdict }) => verdict).join(' '),
  'data-points': score.points ?? undefined,
})
