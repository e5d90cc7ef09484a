import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  answerQuestion,
  extendTime,
  type GameState,
  nameGame,
  newGame,
  openNext,
  playedOf,
  resultOf,
  viewGame,
} from '../../src/quiz/game.ts'
import { refuse } from '../../src/quiz/outcome.ts'
import { seededRandom } from '../../src/quiz/random.ts'
import type { Mode } from '../../src/schemas.ts'
import { makeQuestion } from '../cases/game.ts'

const START = Date.UTC(2026, 0, 1)
const QUESTIONS = ['one', 'two', 'three'].map((id) =>
  makeQuestion({
    id,
    answer: { kind: 'date', text: '4 July 1999', value: '1999-07-04', aliases: [`alias of ${id}`] },
  }),
)

const start = (mode: Mode = 'choice') =>
  newGame(
    { id: 'g', quiz: 'all', mode, difficulty: null, player: null, day: null, questions: QUESTIONS },
    seededRandom('game'),
    START,
  )

function play(state: GameState, answers: { question: string; answer: string }[]): GameState {
  let now = START
  for (const request of answers) {
    now += 1000
    const outcome = answerQuestion(state, request, now)
    if (outcome.ok) state = outcome.value.state
  }
  return state
}

const right = { answer: '4 July 1999' }
const wrong = { answer: '5 July 1999' }
const ALL_ANSWERED = [
  { question: 'one', ...right },
  { question: 'two', ...wrong },
  { question: 'three', ...right },
]

describe('answering', () => {
  test('moves on, and counts what was right and how long it took', () => {
    const outcome = answerQuestion(start(), { question: 'one', ...right }, START + 2500)
    expect(outcome.ok && outcome.value.reply).toMatchObject({
      verdict: 'correct',
      score: { correct: 1, answered: 1, length: 3, durationMs: 2500 },
      status: 'playing',
      next: { id: 'two', number: 2 },
    })
  })

  test('the same answer again gets the same reply, even when the game has gone on', () => {
    const first = answerQuestion(start(), { question: 'one', ...right }, START + 1000)
    const later = play(start(), ALL_ANSWERED)
    const again = answerQuestion(
      later,
      { question: 'one', answer: ' 4 July 1999 ' },
      START + 99_000,
    )
    expect(again.ok && first.ok && again.value.reply).toEqual(first.ok && first.value.reply)
    expect(again.ok && again.value.state).toBe(later)
  })

  const REFUSED = [
    { why: 'another answer', played: 1, question: 'one', ...wrong, reason: 'already_answered' },
    {
      why: 'a later question',
      played: 1,
      question: 'three',
      ...right,
      reason: 'question_not_open',
    },
    {
      why: 'a strange question',
      played: 1,
      question: 'four',
      ...right,
      reason: 'unknown_question',
    },
    { why: 'no option', played: 1, question: 'two', answer: 'July', reason: 'not_an_option' },
    { why: 'the end', played: 3, question: 'three', ...wrong, reason: 'already_answered' },
  ]
  test.each(REFUSED)('refused: $why', ({ played, question, answer, reason }) => {
    const state = play(start(), ALL_ANSWERED.slice(0, played))
    expect(answerQuestion(state, { question, answer }, START)).toEqual({ ok: false, reason })
  })

  test('a vague answer asks for more, once', () => {
    const first = answerQuestion(start('typed'), { question: 'one', answer: 'July 1999' }, START)
    if (!first.ok) throw new Error(first.reason)
    const { state, reply } = first.value
    expect(reply).toMatchObject({ verdict: 'prompt', answer: null, next: { id: 'one' } })
    expect(viewGame(state).question?.vague).toEqual({
      submitted: 'July 1999',
      explanation: reply.explanation,
    })
    expect(viewGame(state).score.answered).toBe(0)

    const doubled = answerQuestion(state, { question: 'one', answer: 'July 1999' }, START)
    expect(doubled.ok && doubled.value.reply).toEqual(reply)

    const precise = answerQuestion(state, { question: 'one', ...right }, START)
    expect(precise.ok && precise.value.reply.verdict).toBe('correct')

    const afterwards = precise.ok && precise.value.state
    const late = answerQuestion(
      afterwards || state,
      { question: 'one', answer: 'July 1999' },
      START,
    )
    expect(late.ok && late.value.reply).toEqual(reply)

    const vagueAgain = answerQuestion(state, { question: 'one', answer: '1999' }, START)
    expect(vagueAgain.ok && vagueAgain.value.reply).toMatchObject({
      verdict: 'incorrect',
      reason: 'less_precise',
      answer: { text: '4 July 1999' },
      next: { id: 'two' },
    })
  })
})

describe('what a player sees', () => {
  test.each(['choice', 'typed'] as const)('nothing of an open key (%s)', (mode) => {
    const view = viewGame(play(start(mode), ALL_ANSWERED.slice(0, 1)))
    const open = JSON.stringify(view.question)
    expect(view.question?.id).toBe('two')
    expect(open).not.toContain('alias')
    expect(open).not.toContain('mayor')
    expect(open.includes('4 July 1999')).toBe(mode === 'choice')
  })

  test('options keep their order, and hold the key among the distractors', () => {
    const state = start()
    const options = viewGame(state).question?.options
    expect(options?.toSorted()).toEqual(
      ['4 June 1999', '4 July 1989', '4 July 1999', '5 July 1999'].toSorted(),
    )
    expect(viewGame(state).question?.options).toEqual(options)
  })
})

describe('naming', () => {
  test('waits for the end, and is once for all', () => {
    expect(nameGame(start(), 'Ann')).toEqual({ ok: false, reason: 'game_not_finished' })
    const named = nameGame(play(start(), ALL_ANSWERED), 'Ann')
    if (!named.ok) throw new Error(named.reason)
    expect(nameGame(named.value, 'Ann').ok).toBe(true)
    expect(nameGame(named.value, 'Bob')).toEqual({ ok: false, reason: 'already_named' })
    expect(resultOf(named.value)).toMatchObject({
      name: 'Ann',
      correct: 2,
      length: 3,
      durationMs: 3000,
    })
  })

  test('there is no result without a name', () => {
    expect(resultOf(play(start(), ALL_ANSWERED))).toBeNull()
  })
})

/** What comes of an answer that must be taken. */
function mustAnswer(state: GameState, question: string, text: string, at: number) {
  const outcome = answerQuestion(state, { question, answer: text }, at)
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.value
}

describe('a timed game', () => {
  test('waits to open the next question, and starts its clock then', () => {
    const first = mustAnswer(start('timed'), 'one', right.answer, START + 15_000)
    expect(first.reply).toMatchObject({ points: 750, next: null, status: 'playing' })
    expect(viewGame(first.state)).toMatchObject({ question: null, status: 'playing' })
    expect(answerQuestion(first.state, { question: 'two', ...right }, START + 16_000)).toEqual({
      ok: false,
      reason: 'question_not_open',
    })
    const opened = openNext(first.state, START + 60_000)
    if (!opened.ok) throw new Error(opened.reason)
    expect(openNext(opened.value, START + 70_000)).toEqual({ ok: true, value: opened.value })
    expect(viewGame(opened.value).question?.timer).toEqual({
      limitMs: 30_000,
      openedAt: new Date(START + 60_000).toISOString(),
      extensions: 0,
    })
    const second = mustAnswer(opened.value, 'two', right.answer, START + 61_000)
    expect(second.reply.score).toMatchObject({ correct: 2, points: 1734, durationMs: 16_000 })
    const again = mustAnswer(second.state, 'one', right.answer, START + 99_000)
    expect(again.reply).toEqual(first.reply)
  })

  test('can be given more time, which is never taken back', () => {
    const extended = extendTime(start('timed'), { question: 'one', extensions: 2 })
    if (!extended.ok) throw new Error(extended.reason)
    const fewer = extendTime(extended.value, { question: 'one', extensions: 1 })
    expect(fewer).toEqual(extended)
    expect(mustAnswer(extended.value, 'one', right.answer, START + 90_000).reply.points).toBe(500)
    expect(mustAnswer(extended.value, 'one', right.answer, START + 90_001).reply).toMatchObject({
      verdict: 'correct',
      points: 0,
    })
  })

  test('refuses by name what does not go', () => {
    const state = start('timed')
    expect(extendTime(start(), { question: 'one', extensions: 1 })).toEqual(refuse('not_timed'))
    expect(extendTime(state, { question: 'two', extensions: 1 })).toEqual(
      refuse('question_not_open'),
    )
    expect(extendTime(state, { question: 'four', extensions: 1 })).toEqual(
      refuse('unknown_question'),
    )
    expect(openNext(play(start(), ALL_ANSWERED), START)).toEqual(refuse('game_finished'))
  })
})

test('a daily game counts for its own day, though it ends after midnight', () => {
  const setup = { id: 'g', quiz: 'daily', mode: 'choice', difficulty: null, player: null } as const
  const begun = newGame(
    { ...setup, day: '2025-12-31', questions: QUESTIONS },
    seededRandom('game'),
    START - 1000,
  )
  expect(playedOf(play(begun, ALL_ANSWERED))).toMatchObject({ day: '2025-12-31', named: false })
  expect(playedOf(play(start(), ALL_ANSWERED))).toMatchObject({ day: '2026-01-01' })
})

type Event = { kind: 'answer' | 'open' | 'extend'; question: string; answer: string; at: number }

/** The state after an event; the same where it is refused. */
function after(state: GameState, { kind, question, answer, at }: Event): GameState {
  if (kind === 'answer') {
    const outcome = answerQuestion(state, { question, answer }, at)
    return outcome.ok ? outcome.value.state : state
  }
  const extensions = answer.length
  const outcome =
    kind === 'open' ? openNext(state, at) : extendTime(state, { question, extensions })
  return outcome.ok ? outcome.value : state
}

const events = fc.array(
  fc.record({
    kind: fc.constantFrom<Event['kind']>('answer', 'answer', 'open', 'extend'),
    question: fc.constantFrom('one', 'two', 'three', 'four'),
    answer: fc.constantFrom('4 July 1999', '5 July 1999', 'July 1999', '1999', 'x'),
    at: fc.integer({ min: START - 10_000, max: START + 100_000 }),
  }),
  { maxLength: 40 },
)
const modes = fc.constantFrom<Mode>('choice', 'typed', 'timed')

describe('whatever is sent, in whatever order', () => {
  test('the score stays between 0 and the maximum, and never falls', () => {
    fc.assert(
      fc.property(events, modes, (sent, mode) => {
        let state = start(mode)
        let before = viewGame(state).score
        for (const event of sent) {
          state = after(state, event)
          const { score } = viewGame(state)
          expect(score.correct).toBeGreaterThanOrEqual(before.correct)
          expect(score.correct).toBeLessThanOrEqual(score.answered)
          expect(score.answered).toBeLessThanOrEqual(score.length)
          expect(score.durationMs).toBeGreaterThanOrEqual(before.durationMs)
          if (mode === 'timed') {
            expect(score.points).toBeGreaterThanOrEqual(before.points ?? 0)
            expect(score.points).toBeLessThanOrEqual(1000 * score.correct)
          } else expect(score.points).toBeNull()
          before = score
        }
      }),
    )
  })

  test('it depends only on the first answers', () => {
    fc.assert(
      fc.property(events, modes, (sent, mode) => {
        let state = start(mode)
        const counted: Event[] = []
        for (const event of sent) {
          const next = after(state, event)
          if (next !== state) counted.push(event)
          state = next
        }
        // What changed nothing may as well not have been sent; what was answered stays answered.
        expect(counted.reduce(after, start(mode))).toEqual(state)
        const given = viewGame(state).answers
        const repeated = sent.reduce(after, state)
        expect(viewGame(repeated).answers.slice(0, given.length)).toEqual(given)
      }),
    )
  })

  test('two runs of the same events agree', () => {
    fc.assert(
      fc.property(events, modes, (sent, mode) => {
        expect(sent.reduce(after, start(mode))).toEqual(sent.reduce(after, start(mode)))
      }),
    )
  })
})
