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

export const reservedHeight = (width: number): number =>
  RESERVED_HEIGHTS.findLast(({ fromWidth }) => width >= fromWidth)?.height ?? 0
