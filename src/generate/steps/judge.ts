import { reject } from '../gate/gate.ts'
import type { AnalysedCorpus, Draft, Rejection } from '../model.ts'
import { type EditedDraft, REJECTED_BY_EDITOR } from './apply-edits.ts'
import { distract } from './distract.ts'
import { recordDissents } from './record-dissents.ts'

/** A proposal as the gate saw it; with its distractors if it passed. */
export interface Judged {
  draft: Draft
  rejection: Rejection | null
}

/**
 * Records what speaks against a proposal, asks the gate, and gives it its wrong options. Of documents
 * other than those that the outcome cites, all this is told by look-ups alone.
 */
export function judge({ draft, refused }: EditedDraft, corpus: AnalysedCorpus): Judged {
  const { id, document, origin } = draft
  const because = (reason: string, detail: string) => ({ id, document, origin, reason, detail })
  if (refused !== null) return { draft, rejection: because(REJECTED_BY_EDITOR, refused) }
  const whole = recordDissents(draft, corpus)
  const rejection = reject(whole, corpus)
  if (rejection) return { draft: whole, rejection }
  const question = distract(whole, corpus)
  if (question) {
    // Options that were added may tell the key as well as those that a proposal brings.
    const isFilled = question.distractors.length > whole.distractors.length
    return { draft: question, rejection: isFilled ? reject(question, corpus) : null }
  }
  return { draft: whole, rejection: because('distractors', 'fewer than are wanted') }
}
