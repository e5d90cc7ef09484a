/**
 * How many answers a second the judge judges, beside qb-answer-checker, in one run on one machine:
 * `npm run bench:judge`. Questions are those of the bank; answers are made from its keys, aliases
 * and distractors as players type them.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import checkAnswer from 'qb-answer-checker'
import { judgeText } from '../src/judge/judge.ts'
import type { QuestionFile } from '../src/schemas.ts'

const FOLDER = join(import.meta.dirname, '../questions')
const ROUNDS = 3
const CLOCK_EVERY = 50

type Asked = { prompt: string; accepted: string[]; line: string; given: string }

const questions = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .flatMap(
    (file) => (JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as QuestionFile).questions,
  )

/** The answer as it is, in other letters, misspelt, in a sentence and cut short. */
function typed(answer: string): string[] {
  const middle = Math.floor(answer.length / 2)
  return [
    answer,
    answer.toLowerCase(),
    answer.slice(0, middle) + answer.slice(middle + 1),
    `I think it's ${answer}`,
    `the ${answer.split(' ').at(-1) ?? ''}`,
  ]
}

/** The key and its aliases as qb-answer-checker writes them down. */
function answerLine(accepted: readonly string[]): string {
  const [main = '', ...others] = accepted.map(
    (text) => `<b><u>${text.replace(/[&<>[\]()]/gu, ' ')}</u></b>`,
  )
  return others.length === 0 ? main : `${main} [accept ${others.join(' or ')}]`
}

const asked: Asked[] = questions.flatMap(({ prompt, answer, distractors }, index) => {
  const accepted = [answer.text, ...answer.aliases]
  const line = answerLine(accepted)
  const other = questions[(index + 1) % questions.length]!.answer.text
  return [...accepted, ...distractors, other]
    .flatMap(typed)
    .map((given) => ({ prompt, accepted, line, given }))
})

const WARM_UP_MS = 2000
const ROUND_MS = 1500

/** Judgements a second over a while. */
function rate(judge: (one: Asked) => unknown, ms: number): number {
  const start = performance.now()
  let judged = 0
  let now = start
  while (now - start < ms) {
    const one = asked[judged++ % asked.length]!
    judge(one)
    if (judged % CLOCK_EVERY === 0) now = performance.now()
  }
  return (judged * 1000) / (now - start)
}

const ours = ({ prompt, accepted, given }: Asked) => judgeText(prompt, accepted, given)
const theirs = ({ line, given }: Asked) => checkAnswer(line, given)
const figure = (value: number) => Math.round(value).toLocaleString('en')

rate(ours, WARM_UP_MS)
rate(theirs, WARM_UP_MS)
console.log(`${asked.length} answers to ${questions.length} questions, judgements a second`)
// In turns, so that both meet the same machine; what else it does only slows one down.
const rounds = Array.from({ length: ROUNDS }, () => [rate(ours, ROUND_MS), rate(theirs, ROUND_MS)])
const [best = 0, beside = 0] = [0, 1].map((judge) =>
  Math.max(...rounds.map((round) => round[judge]!)),
)
console.log(`this judge         ${figure(best).padStart(9)}`)
console.log(`qb-answer-checker  ${figure(beside).padStart(9)}`)
console.log(`ratio              ${(best / beside).toFixed(1).padStart(9)}`)
