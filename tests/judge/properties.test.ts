import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeAnswer, judgeText } from '../../src/judge/judge.ts'
import type { QuestionFile } from '../../src/schemas.ts'

const FOLDER = join(import.meta.dirname, '../../questions')
const questions = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .flatMap(
    (file) => (JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as QuestionFile).questions,
  )
const judge = (index: number, given: string) =>
  judgeAnswer(questions[index % questions.length]!, given, { mode: 'typed' })

const index = fc.nat(questions.length - 1)
/** What players type: words of keys and distractors, signs that rules look at, and anything. */
const piece = fc.oneof(
  fc.constantFrom(
    ...questions.flatMap(({ answer, distractors }) => [
      answer.text,
      ...answer.aliases,
      ...distractors,
    ]),
  ),
  fc.constantFrom(
    'not',
    'or',
    'and',
    'the',
    "it's",
    'I think',
    ',',
    '/',
    '?',
    '(',
    '1/2',
    '$',
    '-',
    'May',
    '18',
    'th',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const given = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(' '))

/** Words in letters of several alphabets that have both cases, beside the pieces in ASCII. */
const letter = fc.constantFrom(...'aeiounstrlézçñöüåøæßłđжщвёαβωψ')
const lettered = fc
  .array(
    fc.oneof(
      piece.filter((text) => /^[ -~]*$/.test(text)),
      fc.array(letter, { minLength: 1, maxLength: 8 }).map((letters) => letters.join('')),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((pieces) => pieces.join(' '))

const accented = (text: string) => text.replace(/[aeiou]/g, (vowel) => `${vowel}\u0301`)

describe('any answer', () => {
  test('is judged without an error, and always alike', () => {
    fc.assert(
      fc.property(index, given, (at, text) => {
        expect(judge(at, text)).toEqual(judge(at, text))
      }),
      { numRuns: 2000 },
    )
  })

  test('is judged alike in upper and lower case', () => {
    fc.assert(
      fc.property(index, lettered, (at, text) => {
        const { verdict } = judge(at, text)
        expect(judge(at, text.toUpperCase()).verdict).toBe(verdict)
        expect(judge(at, text.toLowerCase()).verdict).toBe(verdict)
      }),
      { numRuns: 1000 },
    )
  })

  test('is judged alike with accents, spaces around it and punctuation behind it', () => {
    const short = lettered.filter((text) => text.length < 90)
    fc.assert(
      fc.property(
        index,
        short,
        fc.constantFrom('.', '!', '?', ' ', '...', ','),
        (at, text, end) => {
          const { verdict } = judge(at, text)
          expect(judge(at, accented(text)).verdict).toBe(verdict)
          expect(judge(at, `  ${text} `).verdict).toBe(verdict)
          expect(judge(at, text + end).verdict).toBe(verdict)
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('of any accepted strings and question is judged without an error', () => {
    const any = fc.string({ unit: 'binary', maxLength: 60 })
    fc.assert(
      fc.property(
        any,
        fc.array(fc.oneof(any, piece), { maxLength: 4 }),
        given,
        (prompt, accepted, text) => {
          expect(['correct', 'incorrect', 'prompt']).toContain(
            judgeText(prompt, accepted, text).verdict,
          )
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('the bank', () => {
  test.each(questions.map((question) => ({ id: question.id, question })))('$id', ({ question }) => {
    const verdictOn = (text: string) => judgeAnswer(question, text, { mode: 'typed' }).verdict
    for (const accepted of [question.answer.text, ...question.answer.aliases]) {
      expect({ accepted, verdict: verdictOn(accepted) }).toEqual({ accepted, verdict: 'correct' })
    }
    for (const distractor of question.distractors) {
      expect({ distractor, verdict: verdictOn(distractor) }).toEqual({
        distractor,
        verdict: 'incorrect',
      })
    }
  })
})

describe('long answers', () => {
  test('beyond 200 characters are refused', () => {
    const key = questions[0]!.answer.text
    const long = judge(0, `${key} `.repeat(201))
    expect(long).toMatchObject({ verdict: 'incorrect', reason: 'too_long' })
    expect(judge(0, key + ' '.repeat(300)).verdict).toBe('correct')
  })

  // No more than 200 characters are read, and no pattern goes back and forth on runs like these: one
  // that did would take years.
  const RUNS = [
    ' ',
    'a ',
    'a,',
    '.',
    'a.',
    '(',
    '1',
    '1,',
    '1 ',
    '-',
    "a'",
    'and ',
    'or ',
    'not ',
    'of the ',
    'i think ',
    'one ',
    'may ',
    'x is ',
    ': ',
  ]
  test.each(RUNS)('of %j again and again come to an end', { timeout: 20_000 }, (run) => {
    const text = run.repeat(200).slice(0, 199) + 'x'
    for (let at = 0; at < questions.length; at++) judge(at, text)
  })
})
