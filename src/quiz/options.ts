import type { OpenQuestion, Question } from '../schemas.ts'
import { type Random, seededRandom, shuffle } from './random.ts'

/** The key and its distractors, in an order that does not tell which is which. */
export function shuffledOptions(question: Question, random: Random): string[] {
  return shuffle([question.answer.text, ...question.distractors], random)
}

/**
 * A question as anybody may see it, without key, aliases and citations. Without `random` the
 * options stand in an order of the question's own, the same each time.
 */
export function openQuestion(question: Question, random = seededRandom(question.id)): OpenQuestion {
  const { id, prompt, answer, difficulty, category } = question
  return {
    id,
    prompt,
    kind: answer.kind,
    options: shuffledOptions(question, random),
    difficulty,
    category,
  }
}
