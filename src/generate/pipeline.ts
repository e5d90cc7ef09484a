import type { Question, QuestionFile } from '../schemas.ts'
import { reject } from './gate/gate.ts'
import type { AnalysedCorpus, AnalysedDocument, CorpusDocument, Draft, Rejection } from './model.ts'
import { noProgress, type Progress } from './progress.ts'
import type { Proposer } from './proposers/proposer.ts'
import { analyse, analyseDocument } from './steps/analyse.ts'
import { applyEdits, type EditedDraft, REJECTED_BY_EDITOR } from './steps/apply-edits.ts'
import { distract } from './steps/distract.ts'
import type { PlacedEdit } from './steps/read-edits.ts'
import { recordDissents } from './steps/record-dissents.ts'
import { rank } from './steps/rank.ts'
import { removeDuplicates } from './steps/remove-duplicates.ts'

/** A proposal as the gate saw it; with its distractors if it passed. */
export interface Judged {
  draft: Draft
  rejection: Rejection | null
}

export interface Outcome {
  corpus: AnalysedCorpus
  files: QuestionFile[]
  /** As the proposers made them, before any edit. */
  proposed: Draft[]
  /** All that was proposed, in the order in which it was judged. */
  judged: Judged[]
  rejected: Rejection[]
}

export interface Options {
  edits?: PlacedEdit[]
  /** Analyses a document, or knows the result already. */
  analyseOne?: (document: CorpusDocument) => AnalysedDocument
  onProgress?: Progress
}

const byPosition = (a: Question, b: Question) =>
  (a.citations[0]?.start ?? 0) - (b.citations[0]?.start ?? 0) || (a.id < b.id ? -1 : 1)

function judge({ draft, refused }: EditedDraft, corpus: AnalysedCorpus): Judged {
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

/**
 * The way of a question from the documents to the bank. The order matters:
 * - all documents are analysed before anything is proposed, as a name or a date may be told by
 *   another document;
 * - edits come before all that is judged, as the gate has the last word on them too;
 * - dissents are recorded before the gate, which lets no contradicted key pass without them, and
 *   before distractors are chosen, as what another document says is no wrong answer;
 * - duplicates go last, so that a question that fails does not take another one with it. The
 *   proposers' order says which of two is kept, but what an editor pinned comes before it.
 */
export async function generate(
  documents: CorpusDocument[],
  proposers: Proposer[],
  { edits = [], analyseOne = analyseDocument, onProgress = noProgress }: Options = {},
): Promise<Outcome> {
  let analysed = 0
  const corpus = analyse(documents, (document) => {
    const result = analyseOne(document)
    onProgress('analysis', (analysed += 1), documents.length)
    return result
  })
  const proposed: Draft[] = []
  for (const proposer of proposers) proposed.push(...(await proposer.propose(corpus, onProgress)))

  const judged = applyEdits(proposed, edits).map((edited, at) => {
    const one = judge(edited, corpus)
    onProgress('gate', at + 1, proposed.length)
    return one
  })
  const passed = judged.filter(({ rejection }) => rejection === null).map(({ draft }) => draft)
  const unique = removeDuplicates(passed, corpus)
  const kept = new Set(unique.kept)
  const faults = Map.groupBy(unique.rejected, ({ id }) => id)
  const isRepeated = ({ draft, rejection }: Judged) => rejection === null && !kept.has(draft)
  const byDocument = Map.groupBy(unique.kept, ({ document }) => document)
  const files = documents.map(({ id }) => ({
    document: id,
    questions: (byDocument.get(id) ?? []).map((draft) => rank(draft, corpus)).toSorted(byPosition),
  }))
  return {
    corpus,
    files,
    proposed,
    judged: judged.map((one) =>
      isRepeated(one) ? { ...one, rejection: faults.get(one.draft.id)?.shift() ?? null } : one,
    ),
    rejected: [...judged.flatMap(({ rejection }) => rejection ?? []), ...unique.rejected],
  }
}
