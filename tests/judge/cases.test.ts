import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { judgeAnswer, judgeText } from '../../src/judge/judge.ts'
import { Question, Reason, VerdictName } from '../../src/schemas.ts'

/** What a fair quizmaster says to an answer, and why; by accepted strings alone. */
const TextCase = v.strictObject({
  prompt: v.string(),
  accepted: v.pipe(v.array(v.string()), v.minLength(1)),
  given: v.string(),
  verdict: VerdictName,
  why: v.pipe(v.string(), v.minLength(1)),
})

/** The same of a whole question, which it names by id, and for what reason. */
const EvidenceCase = v.strictObject({
  question: v.string(),
  given: v.string(),
  verdict: VerdictName,
  reason: v.optional(Reason),
  why: v.pipe(v.string(), v.minLength(1)),
})

const FOLDER = join(import.meta.dirname, '../cases/judge')
const EVIDENCE = 'evidence'
const MIN_CASES = 12
const MIN_MIXTURES = 60

const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8')
const lines = (name: string): unknown[] =>
  read(`${name}.jsonl`)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)

type Judged = { question: string; given: string; why: string; wanted: string; got: string }

const questions = new Map(
  v
    .parse(v.array(Question), JSON.parse(read('evidence-questions.json')))
    .map((question) => [question.id, question]),
)

function judgeTextCase(line: unknown): Judged {
  const { prompt, accepted, given, verdict, why } = v.parse(TextCase, line)
  const got = judgeText(prompt, accepted, given).verdict
  return { question: `${prompt} (${accepted.join(' / ')})`, given, why, wanted: verdict, got }
}

function judgeEvidenceCase(line: unknown): Judged {
  const { question: id, given, verdict, reason, why } = v.parse(EvidenceCase, line)
  const question = questions.get(id)
  if (question === undefined) throw new Error(`No question has the id ${id}.`)
  const got = judgeAnswer(question, given, { mode: 'typed' })
  const isWanted = got.verdict === verdict && (reason === undefined || got.reason === reason)
  const wanted = reason === undefined ? verdict : `${verdict} (${reason})`
  return {
    question: `${question.prompt} (${question.answer.text})`,
    given,
    why,
    wanted,
    got: isWanted ? wanted : `${got.verdict} (${got.reason})`,
  }
}

const describeCase = ({ question, given, why, wanted, got }: Judged) =>
  `${question} <- ${given}: ${got}, wanted ${wanted}, since: ${why}`

const classes = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.jsonl'))
  .map((file) => basename(file, '.jsonl'))

describe.each(classes)('%s', (name) => {
  const judged = lines(name).map(name === EVIDENCE ? judgeEvidenceCase : judgeTextCase)
  const negative = judged.filter(({ wanted }) => wanted.startsWith('incorrect'))

  test('are judged as a fair quizmaster would', () => {
    expect(judged.filter(({ wanted, got }) => wanted !== got).map(describeCase)).toEqual([])
  })

  test('accept no wrong answer', () => {
    expect(negative.filter(({ got }) => got.startsWith('correct')).map(describeCase)).toEqual([])
  })

  test('are many, and a third of them wrong', () => {
    expect(judged.length).toBeGreaterThanOrEqual(name === 'mixtures' ? MIN_MIXTURES : MIN_CASES)
    expect(negative.length * 3).toBeGreaterThanOrEqual(judged.length)
  })
})
