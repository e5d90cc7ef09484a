import type { AnalysedCorpus, Draft } from '../model.ts'

/** Something that proposes questions about a corpus. The gate judges all of them alike. */
export interface Proposer {
  name: string
  propose: (corpus: AnalysedCorpus) => Promise<Draft[]>
}
