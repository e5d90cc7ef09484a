import type { Rule } from '../rule.ts'

/** In mode `choice` only the option counts, letter by letter. */
export const chosenOption: Rule = ({ question, submission, mode }) => {
  if (mode !== 'choice') return null
  return submission === question.answer.text
    ? { verdict: 'correct', reason: 'chosen_key' }
    : { verdict: 'incorrect', reason: 'chosen_distractor' }
}
