import type { AnalysedCorpus, Draft } from '../model.ts'
import type { Progress } from '../progress.ts'

/** Something that proposes questions about a corpus. The gate judges all of them alike. */
export interface Proposer {
  name: string
  propose: (corpus: AnalysedCorpus, onProgress: Progress) => Promise<Draft[]>
}
