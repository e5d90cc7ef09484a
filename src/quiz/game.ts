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
  Question,
  Result,
  Score,
  Slug,
  Verdict,
} from '../schemas.ts'
import { openQuestion, optionsOf } from './options.ts'
import { accept, type Outcome, refuse } from './outcome.ts'
import { type Random, shuffle } from './random.ts'

/** A question as this game asks it. It is a copy: a new bank does not change a running game. */
type Item = { question: Question; options: string[] }

/** What was typed and found right as far as it goes. */
type Vague = { submitted: string; verdict: Verdict }

/** A final answer, and the vague one before it. `at` is in milliseconds since 1970. */
type Given = { submitted: string; verdict: Verdict; at: number; vague: Vague | null }

/** Everything that is kept of a game. Times are in milliseconds since 1970. */
export type GameState = {
  id: string
  quiz: Slug
  mode: Mode
  difficulty: Difficulty | null
  items: Item[]
  given: Given[]
  /** For the open question. */
  vague: Vague | null
  startedAt: number
  name: string | null
}

export type GameSetup = Pick<GameState, 'id' | 'quiz' | 'mode' | 'difficulty'> & {
  questions: Question[]
}

export function newGame(setup: GameSetup, random: Random, now: number): GameState {
  const { questions, ...kept } = setup
  return {
    ...kept,
    items: questions.map((question) => ({
      question,
      options: shuffle(optionsOf(question), random),
    })),
    given: [],
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
    return accept({ state, reply: reply(state, before.verdict, index + 1) })
  }
  if (before?.vague?.submitted === submitted) {
    return accept({ state, reply: reply(state, before.vague.verdict, index, before.vague) })
  }
  if (before !== undefined) return refuse('already_answered')
  if (index > state.given.length) return refuse('question_not_open')
  if (state.mode === 'choice' && !item.options.includes(submitted)) return refuse('not_an_option')
  if (state.vague?.submitted === submitted) {
    return accept({ state, reply: reply(state, state.vague.verdict, index, state.vague) })
  }

  const verdict = judgeAnswer(item.question, submitted, { mode: state.mode })
  if (verdict.verdict === 'prompt' && state.vague === null) {
    const vague = { submitted, verdict }
    return accept({ state: { ...state, vague }, reply: reply(state, verdict, index, vague) })
  }
  const { vague } = state
  const given = { submitted, verdict: settled(verdict, item.question), at: now, vague }
  const answered = { ...state, given: [...state.given, given], vague: null }
  return accept({ state: answered, reply: reply(answered, given.verdict, index + 1) })
}

/** Puts a name on a finished game. It cannot be changed: its result is written once. */
export function nameGame(state: GameState, name: string): Outcome<GameState> {
  if (!isFinished(state)) return refuse('game_not_finished')
  if (state.name !== null && state.name !== name) return refuse('already_named')
  return accept({ ...state, name })
}

/** What a leaderboard keeps of a finished, named game; null before that. */
export function resultOf(state: GameState): Result | null {
  const last = state.given.at(-1)
  if (!isFinished(state) || last === undefined || state.name === null) return null
  const { correct, length, durationMs } = scoreAfter(state, state.given.length)
  return {
    game: state.id,
    quiz: state.quiz,
    name: state.name,
    mode: state.mode,
    correct,
    length,
    durationMs,
    finishedAt: time(last.at),
  }
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
    question: questionAt(state, state.given.length, state.vague),
    answers: state.given.flatMap((given, index) => answeredAt(state, given, index) ?? []),
    name: state.name,
    standing: null,
  }
}

const time = (ms: number) => new Date(ms).toISOString()
const isFinished = (state: GameState) => state.given.length === state.items.length

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
    durationMs: Math.max(0, (given.at(-1)?.at ?? state.startedAt) - state.startedAt),
  }
}

function answeredAt(state: GameState, given: Given, index: number): AnsweredQuestion | null {
  const asked = questionAt(state, index, null)
  if (asked === null) return null
  const { vague: _vague, ...question } = asked
  return { ...question, submitted: given.submitted, ...given.verdict }
}

function questionAt(state: GameState, index: number, vague: Vague | null): GameQuestion | null {
  const item = state.items[index]
  if (item === undefined) return null
  return {
    ...openQuestion(item.question),
    number: index + 1,
    options: state.mode === 'choice' ? item.options : null,
    vague: vague && { submitted: vague.submitted, explanation: vague.verdict.explanation },
  }
}

/** The reply to the answer after which `answered` questions were answered. */
function reply(
  state: GameState,
  verdict: Verdict,
  answered: number,
  vague: Vague | null = null,
): AnswerReply {
  return {
    ...verdict,
    score: scoreAfter(state, answered),
    status: answered === state.items.length ? 'finished' : 'playing',
    next: questionAt(state, answered, vague),
  }
}
