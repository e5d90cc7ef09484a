import type { AnswerKind, Reason, VerdictName } from '../schemas.ts'
import type { Given } from './given.ts'
import type { Key } from './key.ts'

/** What a rule looks at: what is right, and what was given, trimmed. */
export type Case = {
  key: Key
  submission: string
  given: Given
}

export type Kind = AnswerKind

export type Ruling = { verdict: VerdictName; reason: Reason }

/** Decides a case, or leaves it to the next rule (null). */
export type Rule = (c: Case) => Ruling | null

export const correct = (reason: Reason): Ruling => ({ verdict: 'correct', reason })
export const incorrect = (reason: Reason): Ruling => ({ verdict: 'incorrect', reason })
export const ask = (reason: Reason): Ruling => ({ verdict: 'prompt', reason })
