/**
 * How much room a quiz takes before it is there, by the width that it has: what the first page of
 * every quiz of the sample corpus needs, measured by a test, so that nothing below it moves when it
 * comes up. A site that knows better says so by a `min-height` of the element.
 */
export const RESERVED_HEIGHTS = [
  { fromWidth: 0, height: 860 },
  { fromWidth: 320, height: 690 },
  { fromWidth: 560, height: 580 },
]

/** By what a first page is lower at least that does not ask for the length, the mode, or both and more. */
const LOWER_BY = { length: 90, mode: 90, daily: 220 }

type Settled = {
  quiz: string
  length: number | string | null | undefined
  mode: string | null | undefined
}

export function reservedHeight(width: number, { quiz, length, mode }: Settled): number {
  const { height } = RESERVED_HEIGHTS.findLast(({ fromWidth }) => width >= fromWidth) ?? {
    height: 0,
  }
  const lowerByQuiz = quiz === 'daily' ? LOWER_BY.daily : length ? LOWER_BY.length : 0
  // A first page of a timed game says so instead of asking.
  const lowerByMode = mode === 'choice' || mode === 'typed' ? LOWER_BY.mode : 0
  return height - lowerByQuiz - lowerByMode
}
