import type { AnalysedCorpus } from './model.ts'
import { explainDraft } from './gate/gate.ts'
import { nearest } from './nearest.ts'
import type { Outcome } from './pipeline.ts'
import type { Judged } from './steps/judge.ts'

const verdictLine = ({ reason, detail }: { reason: string; detail: string | null }) =>
  detail === null ? `  ok    ${reason}` : `  FAILS ${reason}: ${detail}`

function explainOne({ draft, rejection }: Judged, corpus: AnalysedCorpus): string {
  const { id, document, origin, prompt, answer, distractors, citations, dissents } = draft
  return [
    `${id}: ${rejection ? `rejected: ${rejection.reason}: ${rejection.detail}` : 'accepted'}`,
    `  ${origin}, of ${document}`,
    `  prompt: ${prompt}`,
    `  key: ${answer.text}${answer.value === null ? '' : ` (${JSON.stringify(answer.value)})`}`,
    `  distractors: ${distractors.length > 0 ? distractors.join(' | ') : 'none were chosen'}`,
    ...citations.map((one) => `  cites ${one.document} ${one.start}-${one.end}: ${one.exact}`),
    ...dissents.map((one) => `  dissent of ${one.document}, "${one.text}": ${one.exact}`),
    ...explainDraft(draft, corpus).map(verdictLine),
  ].join('\n')
}

/**
 * What became of a proposal and why, check by check, for an editor: also of those that were accepted,
 * and each time if several have this id.
 * @throws Error that names the nearest ids where nobody proposes this one
 */
export function explain({ judged, corpus }: Outcome, id: string): string {
  const found = judged.filter(({ draft }) => draft.id === id)
  if (found.length > 0) return found.map((one) => explainOne(one, corpus)).join('\n\n')
  const near = nearest(
    id,
    judged.map(({ draft }) => draft.id),
  )
  const hint = near.length > 0 ? ` The nearest are ${near.join(', ')}.` : ''
  throw new Error(`No question "${id}" is proposed.${hint}`)
}
