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
  | 'game_finished'
  | 'not_timed'
  | 'already_named'
  | 'player_required'
  | 'player_erased'
  | 'daily_already_played'

/** A refusal changed nothing. `game` is the one that stands in the way, where that is why. */
export type Refused = { ok: false; reason: Refusal; game?: string }

/** What a game's rules answer. */
export type Outcome<T> = { ok: true; value: T } | Refused

export const accept = <T>(value: T): Outcome<T> => ({ ok: true, value })
export const refuse = (reason: Refusal, game?: string): Refused =>
  game === undefined ? { ok: false, reason } : { ok: false, reason, game }
