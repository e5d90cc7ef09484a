import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  answerQuestion,
  type GameState,
  nameGame,
  newGame,
  resultOf,
  viewGame,
} from '../../src/quiz/game.ts'
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

test('whatever is sent, the score stays in bounds, never falls, and depends on first answers only', () => {
  const event = fc.record({
    question: fc.constantFrom('one', 'two', 'three', 'four'),
    answer: fc.constantFrom('4 July 1999', '5 July 1999', 'July 1999', '1999', 'x'),
    at: fc.integer({ min: START - 10_000, max: START + 10_000 }),
  })
  fc.assert(
    fc.property(
      fc.array(event, { maxLength: 30 }),
      fc.constantFrom<Mode>('choice', 'typed'),
      (events, mode) => {
        let state = start(mode)
        let before = 0
        const firsts = new Map<string, string>()
        for (const { question, answer, at } of events) {
          const outcome = answerQuestion(state, { question, answer }, at)
          if (!outcome.ok) continue
          const { reply } = outcome.value
          if (reply.verdict !== 'prompt' && !firsts.has(question))
            firsts.set(question, reply.verdict)
          state = outcome.value.state
          const { correct, durationMs } = viewGame(state).score
          expect(correct).toBeGreaterThanOrEqual(before)
          expect(correct).toBe([...firsts.values()].filter((v) => v === 'correct').length)
          expect(durationMs).toBeGreaterThanOrEqual(0)
          before = correct
        }
      },
    ),
  )
})
