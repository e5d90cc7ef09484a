import { incorrect, type Rule } from '../rule.ts'

/** Longer than any key: an answer, not an essay that holds one. It also bounds the work below. */
export const MAX_CHARACTERS = 200

export const tooLong: Rule = ({ submission }) =>
  submission.length > MAX_CHARACTERS ? incorrect('too_long') : null
