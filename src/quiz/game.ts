/**
 * The rules of a game, without clock, storage or chance: each function takes the state, what
 * happened and when, and returns a new state or a refusal.
 */
import { judgeAnswer } from '../judge/judge.ts'
import type {
  AnsweredQuestion,
  AnswerReply,
  AnswerRequest,
  Difficulty,
  GameQuestion,
  GameView,
  Mode,
  PlayedGame,
  PlayerId,
  Question,
  Result,
  Score,
  Slug,
  TimeRequest,
  Verdict,
} from '../schemas.ts'
import { dayOf } from './daily.ts'
import { openQuestion, optionsOf } from './options.ts'
import { accept, type Outcome, refuse } from './outcome.ts'
import { type Clock, pointsAt, QUESTION_MS } from './points.ts'
import { type Random, shuffle } from './random.ts'

/** A question as this game asks it. It is a copy: a new bank does not change a running game. */
type Item = { question: Question; options: string[] }

/** What was typed and found right as far as it goes. */
type Vague = { submitted: string; verdict: Verdict }

/** A final answer, and the vague one before it. `points` is null unless the game is timed. */
type Given = {
  submitted: string
  verdict: Verdict
  at: number
  vague: Vague | null
  points: number | null
}

/** Everything that is kept of a game. Times are in milliseconds since 1970. */
export type GameState = {
  id: string
  quiz: Slug
  mode: Mode
  difficulty: Difficulty | null
  player: PlayerId | null
  /** The day of a daily quiz; null for every other. */
  day: string | null
  items: Item[]
  given: Given[]
  /** In a timed game: of each question that was opened, in order. */
  clocks: Clock[]
  /** For the open question. */
  vague: Vague | null
  startedAt: number
  name: string | null
}

export type GameSetup = Pick<
  GameState,
  'id' | 'quiz' | 'mode' | 'difficulty' | 'player' | 'day'
> & { questions: Question[] }

/** A game that has just begun; a timed one with its first question opened. */
export function newGame(setup: GameSetup, random: Random, now: number): GameState {
  const { questions, ...kept } = setup
  return {
    ...kept,
    items: questions.map((question) => ({
      question,
      options: shuffle(optionsOf(question), random),
    })),
    given: [],
    clocks: setup.mode === 'timed' ? [{ openedAt: now, extensions: 0 }] : [],
    vague: null,
    startedAt: now,
    name: null,
  }
}

/**
 * Judges an answer to the open question. A vague one (`prompt`) leaves the question open, once.
 * The same answer again gets the reply that it got; another one to an answered question is refused.
 */
export function answerQuestion(
  state: GameState,
  request: AnswerRequest,
  now: number,
): Outcome<{ state: GameState; reply: AnswerReply }> {
  const index = state.items.findIndex((item) => item.question.id === request.question)
  const item = state.items[index]
  if (item === undefined) return refuse('unknown_question')
  const submitted = request.answer.trim()

  const before = state.given[index]
  if (before?.submitted === submitted) {
    return accept({ state, reply: reply(state, before, index + 1) })
  }
  if (before?.vague?.submitted === submitted) {
    return accept({ state, reply: vagueReply(state, before.vague, index) })
  }
  if (before !== undefined) return refuse('already_answered')
  if (!isOpen(state, index)) return refuse('question_not_open')
  if (state.mode !== 'typed' && !item.options.includes(submitted)) return refuse('not_an_option')
  if (state.vague?.submitted === submitted) {
    return accept({ state, reply: vagueReply(state, state.vague, index) })
  }

  const mode = state.mode === 'typed' ? 'typed' : 'choice'
  const verdict = judgeAnswer(item.question, submitted, { mode })
  if (verdict.verdict === 'prompt' && state.vague === null) {
    const vague = { submitted, verdict }
    return accept({ state: { ...state, vague }, reply: vagueReply(state, vague, index) })
  }
  const clock = state.clocks[index]
  // A clock that was set back takes no time away.
  const at = Math.max(now, clock?.openedAt ?? 0, state.given.at(-1)?.at ?? state.startedAt)
  const given: Given = {
    submitted,
    verdict: settled(verdict, item.question),
    at,
    vague: state.vague,
    points: clock === undefined ? null : verdict.verdict === 'correct' ? pointsAt(clock, at) : 0,
  }
  const answered = { ...state, given: [...state.given, given], vague: null }
  return accept({ state: answered, reply: reply(answered, given, index + 1) })
}

/** Opens the next question of a timed game. One that is open stays as it is, in every mode. */
export function openNext(state: GameState, now: number): Outcome<GameState> {
  if (isFinished(state)) return refuse('game_finished')
  if (isOpen(state, state.given.length)) return accept(state)
  return accept({ ...state, clocks: [...state.clocks, { openedAt: now, extensions: 0 }] })
}

/** Gives the open question of a timed game so many extensions, where it has not more already. */
export function extendTime(state: GameState, request: TimeRequest): Outcome<GameState> {
  if (state.mode !== 'timed') return refuse('not_timed')
  const index = state.items.findIndex((item) => item.question.id === request.question)
  if (index < 0) return refuse('unknown_question')
  if (isFinished(state)) return refuse('game_finished')
  const clock = state.clocks[index]
  if (clock === undefined || !isOpen(state, index)) return refuse('question_not_open')
  if (clock.extensions >= request.extensions) return accept(state)
  return accept({
    ...state,
    clocks: state.clocks.with(index, { ...clock, extensions: request.extensions }),
  })
}

/** Puts a name on a finished game. It cannot be changed: its result is written once. */
export function nameGame(state: GameState, name: string): Outcome<GameState> {
  if (!isFinished(state)) return refuse('game_not_finished')
  if (state.name !== null && state.name !== name) return refuse('already_named')
  return accept({ ...state, name })
}

/** What a player's history keeps of a finished game; null before that. */
export function playedOf(state: GameState): PlayedGame | null {
  const last = state.given.at(-1)
  if (!isFinished(state) || last === undefined) return null
  const { answered: _all, ...score } = scoreAfter(state, state.given.length)
  return {
    game: state.id,
    quiz: state.quiz,
    mode: state.mode,
    ...score,
    finishedAt: time(last.at),
    day: state.day ?? dayOf(last.at),
    named: state.name !== null,
  }
}

/** What a leaderboard keeps of a finished, named game; null before that. */
export function resultOf(state: GameState): Result | null {
  const played = playedOf(state)
  if (played === null || state.name === null) return null
  const { named: _named, ...score } = played
  return { ...score, player: state.player, name: state.name }
}

/** A game as its player may see it: nothing of the key of a question that is open. */
export function viewGame(state: GameState): GameView {
  const last = state.given.at(-1)
  return {
    id: state.id,
    quiz: state.quiz,
    mode: state.mode,
    difficulty: state.difficulty,
    status: isFinished(state) ? 'finished' : 'playing',
    startedAt: time(state.startedAt),
    finishedAt: isFinished(state) && last !== undefined ? time(last.at) : null,
    score: scoreAfter(state, state.given.length),
    question: isOpen(state, state.given.length)
      ? questionAt(state, state.given.length, state.vague)
      : null,
    answers: state.given.flatMap((given, index) => answeredAt(state, given, index) ?? []),
    name: state.name,
    standing: null,
  }
}

const time = (ms: number) => new Date(ms).toISOString()
export const isFinished = (state: GameState): boolean => state.given.length === state.items.length

/** Questions are answered in order; in a timed game each is also opened first. */
const isOpen = (state: GameState, index: number): boolean =>
  index === state.given.length && (state.mode !== 'timed' || state.clocks.length > index)

/** A second vague answer is final: it did not say enough. */
function settled(verdict: Verdict, question: Question): Verdict {
  if (verdict.verdict !== 'prompt') return verdict
  const { kind, text, value } = question.answer
  return {
    ...verdict,
    verdict: 'incorrect',
    explanation: `That is still not precise enough. The answer is ${text}.`,
    answer: { kind, text, value },
    citations: question.citations,
    dissents: question.dissents,
    ...(question.whyWrong && { whyWrong: question.whyWrong }),
  }
}

function scoreAfter(state: GameState, answered: number): Score {
  const given = state.given.slice(0, answered)
  return {
    correct: given.filter(({ verdict }) => verdict.verdict === 'correct').length,
    answered,
    length: state.items.length,
    durationMs:
      state.mode === 'timed'
        ? sum(given.map(({ at }, index) => at - (state.clocks[index]?.openedAt ?? at)))
        : (given.at(-1)?.at ?? state.startedAt) - state.startedAt,
    points: state.mode === 'timed' ? sum(given.map(({ points }) => points ?? 0)) : null,
  }
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)

function answeredAt(state: GameState, given: Given, index: number): AnsweredQuestion | null {
  const asked = questionAt(state, index, null)
  if (asked === null) return null
  const { vague: _vague, timer: _timer, ...question } = asked
  const { submitted, verdict, points } = given
  return { ...question, submitted, ...verdict, points }
}

function questionAt(state: GameState, index: number, vague: Vague | null): GameQuestion | null {
  const item = state.items[index]
  if (item === undefined) return null
  const clock = state.clocks[index]
  return {
    ...openQuestion(item.question),
    number: index + 1,
    options: state.mode === 'typed' ? null : item.options,
    vague: vague && { submitted: vague.submitted, explanation: vague.verdict.explanation },
    timer: clock
      ? {
          limitMs: QUESTION_MS,
          openedAt: time(clock.openedAt),
          extensions: clock.extensions,
        }
      : null,
  }
}

/** The reply to the answer after which `answered` questions were answered. */
function reply(state: GameState, given: Given, answered: number): AnswerReply {
  return {
    ...given.verdict,
    points: given.points,
    score: scoreAfter(state, answered),
    status: answered === state.items.length ? 'finished' : 'playing',
    next: state.mode === 'timed' ? null : questionAt(state, answered, null),
  }
}

/** The reply to an answer that leaves the question open. */
function vagueReply(state: GameState, vague: Vague, index: number): AnswerReply {
  return {
    ...vague.verdict,
    points: null,
    score: scoreAfter(state, index),
    status: 'playing',
    next: questionAt(state, index, vague),
  }
}
