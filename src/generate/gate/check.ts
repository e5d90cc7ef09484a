import type { AnalysedCorpus, Draft } from '../model.ts'

/** Says what is wrong with a question, in a few words for an editor; null if nothing is. */
export type Check = (draft: Draft, corpus: AnalysedCorpus) => string | null

/** A prompt without what it quotes: words in quotation marks are somebody else's. */
export const withoutQuotations = (prompt: string): string =>
  prompt.replace(/["“][^"”]*["”]/g, '"…"')
