import { fold } from '../fold.ts'
import type { Rule } from '../rule.ts'

export const acceptedAlias: Rule = ({ question, submission }) => {
  const folded = fold(submission)
  return question.answer.aliases.some((alias) => fold(alias) === folded)
    ? { verdict: 'correct', reason: 'accepted_alias' }
    : null
}
