/**
 * How high a quiz is before it is there, by the width that it has: as high as the first page of most
 * quizzes, so that nothing below it moves when it comes up. A test measures them.
 */
export const RESERVED_HEIGHTS = [
  { fromWidth: 0, height: 720 },
  { fromWidth: 480, height: 560 },
]

export const reservedHeight = (width: number): number =>
  RESERVED_HEIGHTS.findLast(({ fromWidth }) => width >= fromWidth)?.height ?? 0
