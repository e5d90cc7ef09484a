import { fold } from '../fold.ts'
import type { Rule } from '../rule.ts'

/** "?", "-" and "the" say nothing. */
export const noAnswer: Rule = ({ submission }) =>
  ['', 'the', 'a', 'an'].includes(fold(submission))
    ? { verdict: 'incorrect', reason: 'no_answer' }
    : null
