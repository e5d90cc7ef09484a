import type { AnalysedCorpus, Draft } from '../model.ts'

/** Says what is wrong with a question, in a few words for an editor; null if nothing is. */
export type Check = (draft: Draft, corpus: AnalysedCorpus) => string | null
