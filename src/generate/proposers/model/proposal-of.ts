import { createHash } from 'node:crypto'
import { normalise } from '../../../citation/normalise.ts'
import type { Proposal } from '../../../schemas.ts'
import { slugOf } from '../../slug.ts'
import type { Suggestion } from './reply.ts'

const ID_DIGITS = 12

/** The same for the same key from the same passage, however the prompt is worded. */
function idOf(document: string, { citations, answer }: Suggestion): string {
  const reading = [document, citations[0] ?? '', answer.text]
    .map((text) => normalise(text).text.toLowerCase())
    .join('\n')
  const hash = createHash('sha256').update(reading).digest('hex')
  return `${slugOf(document)}-${hash.slice(0, ID_DIGITS)}`
}

/** A model's question in the form of a recorded one. Its id and its origin are ours to say. */
export function proposalOf(
  document: string,
  suggestion: Suggestion,
  model: { name: string; date: string },
): Proposal {
  const { prompt, answer, distractors, citations } = suggestion
  return {
    id: idOf(document, suggestion),
    prompt,
    answer,
    // The other side of a statement is known without asking.
    ...(answer.kind === 'boolean' ? {} : { distractors: distractors.map(({ text }) => text) }),
    citations: citations.map((exact) => ({ exact })),
    dissents: [],
    origin: 'model',
    model,
  }
}
