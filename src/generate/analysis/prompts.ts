/** A prompt without what it quotes: words in quotation marks are somebody else's. */
export const withoutQuotations = (prompt: string): string =>
  prompt.replace(/["“][^"”]*["”]/g, '"…"')
