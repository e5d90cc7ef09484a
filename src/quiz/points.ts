/** How long a question of a timed game earns points by the time left. */
export const QUESTION_SECONDS = 30
export const QUESTION_MS = QUESTION_SECONDS * 1000

/** What a right answer earns at least while its time has not run out, and what speed adds at most. */
const BASE = 500
const SPEED = 500

/** The clock of a question: when it was opened, and how often its time was extended. */
export type Clock = { openedAt: number; extensions: number }

/**
 * The points of a right answer at `at`: 1,000 at once, falling to 500 when the first 30 seconds end;
 * 500 within what the time was extended by (https://www.w3.org/TR/WCAG22/#timing-adjustable: who
 * needs more time still scores); none after that.
 */
export function pointsAt({ openedAt, extensions }: Clock, at: number): number {
  const left = QUESTION_MS - Math.max(0, at - openedAt)
  if (left >= 0) return BASE + Math.ceil((SPEED * left) / QUESTION_MS)
  return -left <= extensions * QUESTION_MS ? BASE : 0
}
