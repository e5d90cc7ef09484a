import { fold } from '../fold.ts'
import type { Rule } from '../rule.ts'

export const sameText: Rule = ({ question, submission }) =>
  fold(submission) === fold(question.answer.text)
    ? { verdict: 'correct', reason: 'same_text' }
    : null
