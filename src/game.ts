import { DurableObject } from 'cloudflare:workers'
import { drawGame, getQuestion, getQuiz } from './bank/bank.ts'
import { boardsOf, findBoard } from './board.ts'
import { dailyAt } from './daily.ts'
import { findPlayer } from './player.ts'
import {
  answerQuestion,
  extendTime,
  type GameSetup,
  type GameState,
  isFinished,
  nameGame,
  newGame,
  openNext,
  playedOf,
  resultOf,
  viewGame,
} from './quiz/game.ts'
import { accept, type Outcome, refuse } from './quiz/outcome.ts'
import { seededRandom } from './quiz/random.ts'
import type {
  AnswerReply,
  AnswerRequest,
  GameRequest,
  GameView,
  PlayerId,
  Streak,
  TimeRequest,
} from './schemas.ts'
import { writeResult } from './scores.ts'

/** A game that nobody goes on with is deleted, and so is a finished one that was never named. */
const IDLE_MS = 24 * 60 * 60 * 1000
const RETRY_MIN_MS = 1000
const RETRY_MAX_MS = 5 * 60 * 1000

/**
 * That a finished game is still to be delivered: to its player's history and, where it is named, to
 * KV and the boards. It stays until all have taken it. What is delivered cannot change any more, and
 * is made from the state.
 */
type Outbox = { isNamed: boolean; attempts: number }

/**
 * A running game. Storage is read and written without awaiting anything else in between, so that
 * requests at the same time cannot undo each other.
 */
export class Game extends DurableObject<Env> {
  private delivering: Promise<void> | undefined

  /**
   * Begins the game; one that has begun already stays as it is. The options are shuffled by
   * `optionSeed`, the same for everybody, or else by chance.
   */
  async start(
    setup: GameSetup,
    optionSeed: string | null,
  ): Promise<{ view: GameView; isNew: boolean }> {
    const begun = this.load()
    if (begun !== undefined) return { view: viewGame(begun), isNew: false }
    const random = optionSeed === null ? Math.random : seededRandom(optionSeed)
    const state = newGame(setup, random, Date.now())
    this.save(state)
    await this.ctx.storage.setAlarm(Date.now() + IDLE_MS)
    return { view: viewGame(state), isNew: true }
  }

  async view(): Promise<Outcome<GameView>> {
    const state = this.load()
    return state === undefined ? refuse('unknown_game') : accept(await this.withStanding(state))
  }

  async answer(request: AnswerRequest): Promise<Outcome<AnswerReply>> {
    const state = this.load()
    if (state === undefined) return refuse('unknown_game')
    const outcome = answerQuestion(state, request, Date.now())
    if (!outcome.ok) return outcome
    const { state: answered, reply } = outcome.value
    if (answered !== state) {
      this.save(answered)
      if (isFinished(answered) && answered.player !== null) {
        this.putOutbox({ isNamed: false, attempts: 0 })
        await this.ctx.storage.setAlarm(Date.now() + RETRY_MIN_MS)
        // A player's history need not be waited for.
        this.ctx.waitUntil(this.deliver())
      }
    }
    return accept(reply)
  }

  /** Opens the next question of a timed game, and so starts its clock. */
  next(): Outcome<GameView> {
    return this.change((state) => openNext(state, Date.now()))
  }

  /** Extends the time of the open question of a timed game. */
  extend(request: TimeRequest): Outcome<GameView> {
    return this.change((state) => extendTime(state, request))
  }

  /** Names a finished game and puts it on its leaderboards: at once, or by alarm until it is done. */
  async setName(name: string): Promise<Outcome<GameView>> {
    const state = this.load()
    if (state === undefined) return refuse('unknown_game')
    const outcome = nameGame(state, name)
    if (!outcome.ok) return outcome
    if (state.name === null) {
      this.save(outcome.value)
      this.putOutbox({ isNamed: true, attempts: 0 })
      await this.ctx.storage.setAlarm(Date.now() + RETRY_MIN_MS)
    }
    await this.deliver()
    // Its player may have been erased meanwhile, and the game with it.
    return this.view()
  }

  /** Whose game it is; null where nobody said so. */
  player(): PlayerId | null {
    return this.load()?.player ?? null
  }

  /** The daily streak of its player, with this game in it; null where there is none to tell. */
  async streak(): Promise<Streak | null> {
    const player = this.player()
    if (player === null) return null
    try {
      await this.delivering
      const outcome = await findPlayer(this.env, player).streak()
      return outcome.ok ? outcome.value : null
    } catch (error) {
      // The result is worth showing without it.
      console.error('streak not known', error)
      return null
    }
  }

  /** Deletes the game and all that it would still deliver. What is under way has ended after it. */
  async erase(): Promise<void> {
    await this.ctx.storage.deleteAll()
    await this.delivering
    // A delivery that failed meanwhile must not have left an outbox or an alarm.
    await this.ctx.storage.deleteAll()
  }

  override async alarm(): Promise<void> {
    if (this.outbox() !== undefined) return this.deliver()
    // The alarm is not moved at every answer: it looks when it rings whether the game went on.
    const idleUntil = lastActivity(this.load()) + IDLE_MS
    if (idleUntil <= Date.now()) await this.ctx.storage.deleteAll()
    else await this.ctx.storage.setAlarm(idleUntil)
  }

  private load = () => this.ctx.storage.kv.get<GameState>('state')
  private save = (state: GameState) => this.ctx.storage.kv.put('state', state)
  private outbox = () => this.ctx.storage.kv.get<Outbox>('outbox')
  private putOutbox = (outbox: Outbox) => this.ctx.storage.kv.put('outbox', outbox)

  private change(rule: (state: GameState) => Outcome<GameState>): Outcome<GameView> {
    const state = this.load()
    if (state === undefined) return refuse('unknown_game')
    const outcome = rule(state)
    if (!outcome.ok) return outcome
    if (outcome.value !== state) this.save(outcome.value)
    return accept(viewGame(outcome.value))
  }

  /** One delivery at a time: two writes to one key within a second are one too many for KV. */
  private async deliver(): Promise<void> {
    this.delivering ??= this.deliverOutbox().finally(() => (this.delivering = undefined))
    await this.delivering
  }

  private async deliverOutbox(): Promise<void> {
    for (let outbox = this.outbox(); outbox !== undefined; outbox = this.outbox()) {
      try {
        await this.deliverState()
      } catch (error) {
        console.error('result not delivered, will try again', error)
        const latest = this.outbox()
        if (latest === undefined) return
        this.putOutbox({ ...latest, attempts: latest.attempts + 1 })
        const backoffMs = Math.min(RETRY_MAX_MS, RETRY_MIN_MS * 2 ** latest.attempts)
        await this.ctx.storage.setAlarm(Date.now() + backoffMs * (0.5 + Math.random() / 2))
        return
      }
      // A name that came meanwhile is delivered in the next round.
      if (this.outbox()?.isNamed !== outbox.isNamed) continue
      this.ctx.storage.kv.delete('outbox')
      await this.ctx.storage.setAlarm(Date.now() + IDLE_MS)
    }
  }

  /** Every step may be done twice: the key is the same each time, and all know the game. */
  private async deliverState(): Promise<void> {
    const state = this.load()
    const played = state && playedOf(state)
    if (!state || !played) return
    if (state.player !== null) {
      const recorded = await findPlayer(this.env, state.player).record(played)
      if (!recorded.ok) return this.ctx.storage.deleteAll()
    }
    const result = resultOf(state)
    // An erased game has no outbox any more.
    if (result === null || this.outbox() === undefined) return
    await writeResult(this.env, result)
    await Promise.all(
      boardsOf(result).map((board) => findBoard(this.env, board).add(board, result)),
    )
  }

  private async withStanding(state: GameState): Promise<GameView> {
    const view = viewGame(state)
    const result = resultOf(state)
    if (result === null) return view
    try {
      const allTime = findBoard(this.env, { ...result, period: 'all' })
      return { ...view, standing: await allTime.standing(state.id) }
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
 * questions that keep each other's secrets and today's of the daily quiz.
 */
export async function startGame(
  env: Env,
  request: GameRequest,
  player: PlayerId | null,
): Promise<Outcome<GameView>> {
  const { quiz, length, mode, difficulty } = request
  if (getQuiz(quiz) === null) return refuse('unknown_quiz')
  if (quiz === 'daily') return startDaily(env, mode, player)
  const daily = await dailyAt(env, Date.now())
  const without = new Set(daily.questions)
  const questions = drawGame({ quiz, difficulty, without }, length, Math.random)
  if (questions.length === 0) return refuse('no_questions')
  // Such an id cannot be guessed, and a namespace knows its own from forged ones.
  const id = env.GAMES.newUniqueId()
  const game = id.toString()
  if (player !== null) {
    const registered = await findPlayer(env, player).register(game)
    if (!registered.ok) return registered
  }
  const setup = { id: game, quiz, mode, difficulty: difficulty ?? null, player, day: null }
  const { view } = await env.GAMES.get(id).start({ ...setup, questions }, null)
  return accept(view)
}

/** A player's one game of today's daily quiz: its length and questions are those of everybody. */
async function startDaily(
  env: Env,
  mode: GameRequest['mode'],
  player: PlayerId | null,
): Promise<Outcome<GameView>> {
  if (player === null) return refuse('player_required')
  const { day, questions: ids, optionSeed } = await dailyAt(env, Date.now())
  const questions = ids.flatMap((id) => getQuestion(id) ?? [])
  const own = env.GAMES.newUniqueId().toString()
  const registry = findPlayer(env, player)
  const claimed = await registry.claimDaily(day, own)
  if (!claimed.ok) return claimed
  // Where an earlier request claimed the day and died, its game is started now.
  const game = claimed.value
  const registered = await registry.register(game)
  if (!registered.ok) return registered
  const setup = { id: game, quiz: 'daily', mode, difficulty: null, player, day, questions }
  const { view, isNew } = await env.GAMES.get(env.GAMES.idFromString(game)).start(setup, optionSeed)
  return isNew || game === own ? accept(view) : refuse('daily_already_played', game)
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
