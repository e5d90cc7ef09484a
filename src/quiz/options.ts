import type { OpenQuestion, Question } from '../schemas.ts'

/** The key and its distractors. */
export const optionsOf = ({ answer, distractors }: Question): string[] => [
  answer.text,
  ...distractors,
]

/**
 * A question as anybody may see it, without key, aliases and citations. The options are sorted: an
 * order drawn from a seed that the caller knows would tell which of them came first.
 */
export function openQuestion(question: Question): OpenQuestion {
  const { id, prompt, answer, difficulty, category } = question
  const options = optionsOf(question).toSorted()
  return { id, prompt, kind: answer.kind, options, difficulty, category }
}
