import { DurableObject } from 'cloudflare:workers'
import { drawGame, getQuiz } from './bank/bank.ts'
import {
  answerQuestion,
  type GameSetup,
  type GameState,
  nameGame,
  newGame,
  resultOf,
  viewGame,
} from './quiz/game.ts'
import { accept, type Outcome, refuse } from './quiz/outcome.ts'
import type {
  AnswerReply,
  AnswerRequest,
  GameRequest,
  GameView,
  Period,
  Result,
} from './schemas.ts'
import { boardName, writeResult } from './scores.ts'

/** A game that nobody goes on with is deleted, and so is a finished one that was never named. */
const IDLE_MS = 24 * 60 * 60 * 1000
const RETRY_MIN_MS = 1000
const RETRY_MAX_MS = 5 * 60 * 1000
const PERIODS: readonly Period[] = ['day', 'week', 'all']

/** What is still to be delivered. It stays until KV and the boards have taken it. */
type Outbox = { result: Result; attempts: number }

/**
 * A running game. Storage is read and written without awaiting anything else in between, so that
 * requests at the same time cannot undo each other.
 */
export class Game extends DurableObject<Env> {
  private delivering: Promise<void> | undefined

  async start(setup: GameSetup): Promise<GameView> {
    const state = newGame(setup, Math.random, Date.now())
    this.save(state)
    await this.ctx.storage.setAlarm(Date.now() + IDLE_MS)
    return viewGame(state)
  }

  async view(): Promise<Outcome<GameView>> {
    const state = this.load()
    return state === undefined ? refuse('unknown_game') : accept(await this.withStanding(state))
  }

  answer(request: AnswerRequest): Outcome<AnswerReply> {
    const state = this.load()
    if (state === undefined) return refuse('unknown_game')
    const outcome = answerQuestion(state, request, Date.now())
    if (!outcome.ok) return outcome
    if (outcome.value.state !== state) this.save(outcome.value.state)
    return accept(outcome.value.reply)
  }

  /** Names a finished game and puts it on its leaderboards: at once, or by alarm until it is done. */
  async setName(name: string): Promise<Outcome<GameView>> {
    const state = this.load()
    if (state === undefined) return refuse('unknown_game')
    const outcome = nameGame(state, name)
    if (!outcome.ok) return outcome
    const named = outcome.value
    if (state.name === null) {
      const result = resultOf(named)
      if (result === null) return refuse('game_not_finished')
      this.save(named)
      this.ctx.storage.kv.put<Outbox>('outbox', { result, attempts: 0 })
      await this.ctx.storage.setAlarm(Date.now() + RETRY_MIN_MS)
    }
    await this.deliver()
    return accept(await this.withStanding(named))
  }

  override async alarm(): Promise<void> {
    if (this.ctx.storage.kv.get('outbox') !== undefined) return this.deliver()
    // The alarm is not moved at every answer: it looks when it rings whether the game went on.
    const idleUntil = lastActivity(this.load()) + IDLE_MS
    if (idleUntil <= Date.now()) await this.ctx.storage.deleteAll()
    else await this.ctx.storage.setAlarm(idleUntil)
  }

  private load = () => this.ctx.storage.kv.get<GameState>('state')
  private save = (state: GameState) => this.ctx.storage.kv.put('state', state)

  /** One delivery at a time: two writes to one key within a second are one too many for KV. */
  private async deliver(): Promise<void> {
    this.delivering ??= this.deliverOutbox().finally(() => (this.delivering = undefined))
    await this.delivering
  }

  /** Every step may be done twice: the key is the same each time, and boards know the game. */
  private async deliverOutbox(): Promise<void> {
    const outbox = this.ctx.storage.kv.get<Outbox>('outbox')
    if (outbox === undefined) return
    const { result, attempts } = outbox
    try {
      await writeResult(this.env, result)
      await Promise.all(PERIODS.map((period) => this.board(period, result).add(period, result)))
      this.ctx.storage.kv.delete('outbox')
      await this.ctx.storage.setAlarm(Date.now() + IDLE_MS)
    } catch (error) {
      console.error('result not delivered, will try again', error)
      this.ctx.storage.kv.put<Outbox>('outbox', { result, attempts: attempts + 1 })
      const backoffMs = Math.min(RETRY_MAX_MS, RETRY_MIN_MS * 2 ** attempts)
      await this.ctx.storage.setAlarm(Date.now() + backoffMs * (0.5 + Math.random() / 2))
    }
  }

  private board(period: Period, result: Pick<Result, 'quiz' | 'finishedAt'>) {
    return this.env.BOARDS.getByName(boardName(result.quiz, period, new Date(result.finishedAt)))
  }

  private async withStanding(state: GameState): Promise<GameView> {
    const view = viewGame(state)
    const result = resultOf(state)
    if (result === null) return view
    try {
      return { ...view, standing: await this.board('all', result).standing(state.id) }
    } catch (error) {
      // The game is safe without its rank, which is told at the next look.
      console.error('standing not known', error)
      return view
    }
  }
}

/** When a game was last played, in milliseconds since 1970; 0 where there is none. */
const lastActivity = (state: GameState | undefined): number =>
  state?.given.at(-1)?.at ?? state?.startedAt ?? 0

/**
 * Draws the questions and starts a game. It is shorter than `length` where the quiz has not so many
 * questions that keep each other's secrets.
 */
export async function startGame(env: Env, request: GameRequest): Promise<Outcome<GameView>> {
  const { quiz, length, mode, difficulty } = request
  if (getQuiz(quiz) === null) return refuse('unknown_quiz')
  const questions = drawGame({ quiz, difficulty }, length, Math.random)
  if (questions.length === 0) return refuse('no_questions')
  // Such an id cannot be guessed, and a namespace knows its own from forged ones.
  const id = env.GAMES.newUniqueId()
  const setup = { id: id.toString(), quiz, mode, difficulty: difficulty ?? null, questions }
  return accept(await env.GAMES.get(id).start(setup))
}

/** The object of a game, or null where `id` was never given out. */
export function findGame(env: Env, id: string): DurableObjectStub<Game> | null {
  try {
    return env.GAMES.get(env.GAMES.idFromString(id))
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
