import { findDissents, isRecorded } from '../analysis/dissents.ts'
import type { AnalysedCorpus, Draft } from '../model.ts'

/** Records what other documents say otherwise, after what an editor recorded. */
export function recordDissents(draft: Draft, corpus: AnalysedCorpus): Draft {
  const found = findDissents(draft, corpus).filter((one) => !isRecorded(draft, one))
  return found.length > 0 ? { ...draft, dissents: [...draft.dissents, ...found] } : draft
}
