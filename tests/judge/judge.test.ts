import { describe, expect, test } from 'vitest'
import { judgeAnswer } from '../../src/judge/judge.ts'
import { makeQuestion } from '../cases/game.ts'

const date = makeQuestion()
const age = makeQuestion({
  prompt: 'How old is Ada Brown said to be?',
  answer: { kind: 'number', text: '63', value: { number: 63, unit: 'year' }, aliases: [] },
  dissents: [{ ...makeQuestion().dissents[0]!, text: '62', value: { number: 62, unit: 'year' } }],
})
const place = makeQuestion({
  answer: { kind: 'place', text: 'The Oval Office', value: null, aliases: ['White House office'] },
  dissents: [],
})
const words = makeQuestion({
  answer: {
    kind: 'number',
    text: 'twenty-one people',
    value: { number: 21, unit: 'person' },
    aliases: [],
  },
})

const adviser = makeQuestion({
  prompt: 'Which adviser set up the meeting?',
  answer: { kind: 'person', text: 'Jared Brown', value: null, aliases: ['Brown'] },
  dissents: [],
})
const followers = makeQuestion({
  prompt: 'With how many followers did she share it?',
  answer: {
    kind: 'number',
    text: '60 million',
    value: { number: 60_000_000, unit: 'follower' },
    aliases: ['60m'],
  },
  distractors: ['6 million'],
  dissents: [],
})

const CASES = [
  { on: date, given: '4 July 1999', verdict: 'correct', reason: 'same_text' },
  { on: date, given: '  4 JULY 1999. ', verdict: 'correct', reason: 'same_text' },
  { on: date, given: 'July 4, 1999', verdict: 'correct', reason: 'accepted_alias' },
  { on: date, given: '1999-07-04', verdict: 'correct', reason: 'same_date' },
  { on: date, given: 'on the fourth of July 1999', verdict: 'correct', reason: 'same_date' },
  { on: date, given: '7/4/99', verdict: 'correct', reason: 'same_date' },
  { on: date, given: '4.7.1999', verdict: 'correct', reason: 'same_date' },
  { on: date, given: 'July 1999', verdict: 'prompt', reason: 'less_precise' },
  { on: date, given: '1999', verdict: 'prompt', reason: 'less_precise' },
  { on: date, given: 'July 4th', verdict: 'prompt', reason: 'less_precise' },
  { on: date, given: '5 July 1999', verdict: 'incorrect', reason: 'other_candidate' },
  { on: date, given: '4 July 1998', verdict: 'incorrect', reason: 'different_date' },
  {
    on: date,
    given: '4 July 1999 or 5 July 1999',
    verdict: 'incorrect',
    reason: 'several_answers',
  },
  { on: date, given: 'not 4 July 1999', verdict: 'incorrect', reason: 'negated' },
  { on: date, given: 'tomorrow', verdict: 'incorrect', reason: 'different' },
  { on: date, given: 'August 1999', verdict: 'incorrect', reason: 'stated_by_dissenting_source' },
  { on: date, given: 'in Aug. 1999', verdict: 'incorrect', reason: 'stated_by_dissenting_source' },
  { on: date, given: '???', verdict: 'incorrect', reason: 'no_answer' },
  { on: date, given: 'the', verdict: 'incorrect', reason: 'no_answer' },
  { on: date, given: '4 July 1999'.padEnd(201, '!'), verdict: 'incorrect', reason: 'too_long' },
  { on: age, given: '63', verdict: 'correct', reason: 'same_text' },
  { on: age, given: 'sixty-three', verdict: 'correct', reason: 'same_number' },
  { on: age, given: '63 years', verdict: 'correct', reason: 'same_number' },
  { on: age, given: '63 miles', verdict: 'incorrect', reason: 'other_unit' },
  { on: age, given: '64', verdict: 'incorrect', reason: 'different_number' },
  { on: age, given: '62', verdict: 'incorrect', reason: 'stated_by_dissenting_source' },
  { on: words, given: '21', verdict: 'correct', reason: 'same_number' },
  { on: words, given: '21 people', verdict: 'correct', reason: 'same_number' },
  { on: words, given: '20 1', verdict: 'incorrect', reason: 'different' },
  { on: adviser, given: 'Mr. Brown', verdict: 'correct', reason: 'same_person' },
  { on: adviser, given: 'Charles Brown', verdict: 'incorrect', reason: 'other_person' },
  { on: adviser, given: 'Jared', verdict: 'prompt', reason: 'first_name_only' },
  { on: followers, given: 'sixty million', verdict: 'correct', reason: 'same_number' },
  { on: followers, given: '60 million dollars', verdict: 'incorrect', reason: 'other_unit' },
  { on: followers, given: '6 million', verdict: 'incorrect', reason: 'other_candidate' },
  { on: place, given: 'oval office', verdict: 'correct', reason: 'same_text' },
  { on: place, given: 'the Óval  Office!', verdict: 'correct', reason: 'same_text' },
  { on: place, given: 'white house office', verdict: 'correct', reason: 'accepted_alias' },
  { on: place, given: 'office', verdict: 'incorrect', reason: 'different' },
] as const

describe('typed answers', () => {
  test.each(CASES)('$on.answer.text <- $given: $verdict', ({ on, given, verdict, reason }) => {
    expect(judgeAnswer(on, given, { mode: 'typed' })).toMatchObject({ verdict, reason })
  })

  test('the year need not be said again where the question says it', () => {
    const asked = makeQuestion({ prompt: 'On what day of 1999 was the bridge opened?' })
    expect(judgeAnswer(asked, 'July 4th', { mode: 'typed' }).reason).toBe('same_date')
  })

  test('a verdict that asks for more gives nothing away', () => {
    const verdict = judgeAnswer(date, '1999', { mode: 'typed' })
    expect(verdict).toMatchObject({ answer: null, citations: [], dissents: [] })
    expect(verdict.explanation).not.toMatch(/july|4/i)
  })

  test('every other verdict shows the key, its passages and who says otherwise', () => {
    const verdict = judgeAnswer(date, 'August 1999', { mode: 'typed' })
    expect(verdict.answer).toEqual({ kind: 'date', text: '4 July 1999', value: '1999-07-04' })
    expect(verdict.citations).toEqual(date.citations)
    expect(verdict.dissents).toEqual(date.dissents)
    expect(verdict.explanation).toMatch(/^Not right: another source says so/)
  })
})

describe('chosen answers', () => {
  test('only the option counts, letter by letter', () => {
    expect(judgeAnswer(date, '4 July 1999', { mode: 'choice' })).toMatchObject({
      verdict: 'correct',
      reason: 'chosen_key',
    })
    expect(judgeAnswer(date, '1999-07-04', { mode: 'choice' })).toMatchObject({
      verdict: 'incorrect',
      reason: 'chosen_distractor',
    })
  })

  test('an option is the key as written, though less of it would be accepted', () => {
    const home = makeQuestion({
      answer: { kind: 'person', text: 'Ada Brown, Ontario, Canada', value: null, aliases: [] },
    })
    expect(judgeAnswer(home, 'Ada Brown, Ontario, Canada', { mode: 'choice' }).reason).toBe(
      'chosen_key',
    )
    expect(judgeAnswer(home, 'Ada Brown', { mode: 'choice' }).reason).toBe('chosen_distractor')
  })
})
