import type { Question, QuestionFile } from '../schemas.ts'
import { reject } from './gate/gate.ts'
import type { AnalysedCorpus, CorpusDocument, Draft, Rejection } from './model.ts'
import type { Proposer } from './proposers/proposer.ts'
import { analyse } from './steps/analyse.ts'
import { distract } from './steps/distract.ts'
import { recordDissents } from './steps/record-dissents.ts'
import { rank } from './steps/rank.ts'
import { removeDuplicates } from './steps/remove-duplicates.ts'

export interface Outcome {
  files: QuestionFile[]
  proposed: Draft[]
  rejected: Rejection[]
}

const byPosition = (a: Question, b: Question) =>
  (a.citations[0]?.start ?? 0) - (b.citations[0]?.start ?? 0) || (a.id < b.id ? -1 : 1)

function judge(
  draft: Draft,
  corpus: AnalysedCorpus,
): { question: Draft } | { rejection: Rejection } {
  const whole = recordDissents(draft, corpus)
  const rejection = reject(whole, corpus)
  if (rejection) return { rejection }
  const question = distract(whole, corpus)
  if (question) return { question }
  const { id, document, origin } = draft
  return {
    rejection: { id, document, origin, reason: 'distractors', detail: 'fewer than are wanted' },
  }
}

/**
 * The way of a question from the documents to the bank. The order matters:
 * - all documents are analysed before anything is proposed, as a name or a date may be told by
 *   another document;
 * - dissents are recorded before the gate, which lets no contradicted key pass without them, and
 *   before distractors are chosen, as what another document says is no wrong answer;
 * - duplicates go last, so that a question that fails does not take another one with it. The
 *   proposers' order says which of two is kept.
 */
export async function generate(
  documents: CorpusDocument[],
  proposers: Proposer[],
  onProgress: (done: number, of: number) => void = () => {},
): Promise<Outcome> {
  const corpus = analyse(documents)
  const proposed: Draft[] = []
  for (const proposer of proposers) proposed.push(...(await proposer.propose(corpus)))

  const passed: Draft[] = []
  const rejected: Rejection[] = []
  for (const [at, draft] of proposed.entries()) {
    const judged = judge(draft, corpus)
    if ('question' in judged) passed.push(judged.question)
    else rejected.push(judged.rejection)
    onProgress(at + 1, proposed.length)
  }
  const unique = removeDuplicates(passed, corpus)
  const files = documents.map(({ id }) => ({
    document: id,
    questions: unique.kept
      .filter((draft) => draft.document === id)
      .map((draft) => rank(draft, corpus))
      .toSorted(byPosition),
  }))
  return { files, proposed, rejected: [...rejected, ...unique.rejected] }
}
