/** As many questions as a game may have. It stands alone, so that browsers need not load the schemas. */
export const LONGEST_GAME = 50
