import type { Question, QuestionFile } from '../schemas.ts'
import type { AnalysedCorpus, AnalysedDocument, CorpusDocument, Draft, Rejection } from './model.ts'
import { noProgress, type Progress } from './progress.ts'
import type { Proposer } from './proposers/proposer.ts'
import { analyse, analyseDocument } from './steps/analyse.ts'
import { applyEdits } from './steps/apply-edits.ts'
import { judge, type Judged } from './steps/judge.ts'
import type { PlacedEdit } from './steps/read-edits.ts'
import { rank } from './steps/rank.ts'
import { removeDuplicates } from './steps/remove-duplicates.ts'

export interface Outcome {
  corpus: AnalysedCorpus
  files: QuestionFile[]
  /** As the proposers made them, before any edit. */
  proposed: Draft[]
  /** All that was proposed, in the order in which it was judged. */
  judged: Judged[]
  rejected: Rejection[]
  /** Accepted questions of which an editor should know that another one asks the same. */
  doubtful: Rejection[]
}

export interface Options {
  edits?: PlacedEdit[]
  /** Analyses a document, or knows the result already. */
  analyseOne?: (document: CorpusDocument) => AnalysedDocument
  /** Judges a proposal, or knows the result already. */
  judgeOne?: typeof judge
  onProgress?: Progress
}

// Of two that ask the same, a person's question is kept before a model's, and a rule's goes first.
const RANKS: Record<Draft['origin'], number> = { recorded: 0, model: 1, rules: 2 }
const byOrigin = (a: Draft, b: Draft) => RANKS[a.origin] - RANKS[b.origin]

const byPosition = (a: Question, b: Question) =>
  (a.citations[0]?.start ?? 0) - (b.citations[0]?.start ?? 0) || (a.id < b.id ? -1 : 1)

/**
 * The way of a question from the documents to the bank. The order matters:
 * - all documents are analysed before anything is proposed, as a name or a date may be told by
 *   another document;
 * - edits come before all that is judged, as the gate has the last word on them too;
 * - dissents are recorded before the gate, which lets no contradicted key pass without them, and
 *   before distractors are chosen, as what another document says is no wrong answer;
 * - duplicates go last, so that a question that fails does not take another one with it. Who wrote
 *   it says which of two is kept, but what an editor pinned comes before it.
 */
export async function generate(
  documents: CorpusDocument[],
  proposers: Proposer[],
  {
    edits = [],
    analyseOne = analyseDocument,
    judgeOne = judge,
    onProgress = noProgress,
  }: Options = {},
): Promise<Outcome> {
  let analysed = 0
  const corpus = analyse(documents, (document) => {
    const result = analyseOne(document)
    onProgress('analysis', (analysed += 1), documents.length)
    return result
  })
  const proposed: Draft[] = []
  for (const proposer of proposers) proposed.push(...(await proposer.propose(corpus, onProgress)))

  const judged = applyEdits(proposed.toSorted(byOrigin), edits).map((edited, at) => {
    const one = judgeOne(edited, corpus)
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
    doubtful: unique.doubtful,
  }
}
