import type { Mode, Question, Reason, VerdictName } from '../schemas.ts'

/** What a rule looks at: a question with its key, and what a player gave, trimmed. */
export type Case = {
  question: Pick<Question, 'prompt' | 'answer' | 'distractors' | 'dissents'>
  submission: string
  mode: Mode
}

export type Ruling = { verdict: VerdictName; reason: Reason }

/** Decides a case, or leaves it to the next rule (null). */
export type Rule = (c: Case) => Ruling | null
