/** Why a game refuses something. A closed list; `problems.ts` turns each into an HTTP status. */
export type Refusal =
  | 'unknown_quiz'
  | 'no_questions'
  | 'unknown_game'
  | 'unknown_question'
  | 'question_not_open'
  | 'already_answered'
  | 'not_an_option'
  | 'game_not_finished'
  | 'already_named'

/** What a game's rules answer: a value, or a refusal that changed nothing. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; reason: Refusal }

export const accept = <T>(value: T): Outcome<T> => ({ ok: true, value })
export const refuse = (reason: Refusal): Outcome<never> => ({ ok: false, reason })
