/**
 * A prompt without what it quotes: words in quotation marks are somebody else's. The dots stay as they
 * are when it is normalised, so that positions hold.
 */
export const withoutQuotations = (prompt: string): string =>
  prompt.replace(/["“][^"”]*["”]/g, '"..."')
