import { readdir, readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { findClashes } from '../../scripts/find-clashes.ts'
import { locateAnswer } from '../../src/citation/locate-answer.ts'
import { cite } from '../../src/citation/cite.ts'
import { pickApart } from '../../src/quiz/pick.ts'
import { seededRandom } from '../../src/quiz/random.ts'
import { type Question, QuestionFile } from '../../src/schemas.ts'
import { makeQuestion } from '../cases/game.ts'

const TEXT =
  'Ada Brown is mayor. She opened the bridge in 1999. It cost 40,000 dollars and 12 trees.'
const passage = (exact: string) => {
  const start = TEXT.indexOf(exact)
  return cite('bridge', TEXT, start, start + exact.length)
}
const WHO = passage('Ada Brown is mayor.')
const WHEN = passage('She opened the bridge in 1999.')
const COST = passage('It cost 40,000 dollars and 12 trees.')

const ask = (id: string, key: string, citations: (typeof WHO)[]) =>
  makeQuestion({
    id,
    citations,
    dissents: [],
    answer: { kind: 'text', text: key, value: null, aliases: [] },
  })

test('questions clash where one shows the passage that settles the other', () => {
  const clashes = findClashes([
    ask('year', '1999', [WHEN, WHO]),
    ask('price', '40,000 dollars', [COST, WHO]),
    ask('trees', '12', [COST]),
    ask('mayor', 'Ada Brown', [WHO]),
  ])
  expect(clashes.get('price')).toEqual(new Set(['trees', 'mayor']))
  expect(clashes.get('trees')).toEqual(new Set(['price']))
  expect(clashes.get('mayor')).toEqual(new Set(['year', 'price']))
})

test('a passage that only says who is meant gives nothing away', () => {
  const clashes = findClashes([
    ask('year', '1999', [WHEN, WHO]),
    ask('price', '40,000 dollars', [COST, WHO]),
  ])
  expect([...clashes.values()]).toEqual([new Set(), new Set()])
})

test('where the words of the key stand nowhere, the rarest passage settles', () => {
  const clashes = findClashes([
    ask('true', 'True', [WHO, COST]),
    ask('year', '1999', [WHEN, WHO]),
    ask('trees', '12', [COST]),
    ask('mayor', 'mayor', [WHO]),
  ])
  expect(clashes.get('true')).toEqual(new Set(['trees', 'mayor']))
})

const asking = (id: string, prompt: string, key: string, distractors: string[], cited = WHEN) => ({
  ...ask(id, key, [cited]),
  prompt,
  distractors,
})

test('questions clash where a prompt or an option names the key to another of one event', () => {
  const clashes = findClashes([
    asking('who', 'Who opened the Tarn harbour bridge in 1999?', 'Ada Brown', ['Jo Park'], WHO),
    asking('what', 'What did Ada Brown open at Tarn harbour in 1999?', 'the bridge', ['a mill']),
    asking(
      'option',
      'Who stood by as the Tarn harbour bridge was opened?',
      'Max Lund',
      ['Ada Brown'],
      COST,
    ),
    asking('other', 'How much did Ada Brown pay for trees?', '40 dollars', ['30 dollars'], COST),
  ])
  expect(clashes.get('who')).toEqual(new Set(['what', 'option']))
  expect(clashes.get('other')?.has('who')).toBe(false)
})

test('what says why an option is wrong is shown too', () => {
  const why = [{ option: 'Jo Park', citation: COST }]
  const clashes = findClashes([
    { ...ask('mayor', 'Ada Brown', [WHO]), whyWrong: why },
    ask('price', '40,000 dollars', [COST]),
  ])
  expect(clashes.get('mayor')).toEqual(new Set(['price']))
})

const bank = await Promise.all(
  (await readdir('questions'))
    .filter((name) => name.endsWith('.json'))
    .map(async (name) =>
      v.parse(QuestionFile, JSON.parse(await readFile(`questions/${name}`, 'utf8'))),
    ),
)

test('no game of the bank holds two questions of which one gives the other away', () => {
  const questions = bank.flatMap((file) => file.questions)
  const byId = new Map(questions.map((question) => [question.id, question]))
  const clashes = findClashes(questions)
  const rows = questions.map(({ id }) => ({ id, clashes: [...(clashes.get(id) ?? [])] }))
  for (let seed = 0; seed < 300; seed += 1) {
    const game = pickApart(rows, 12, seededRandom(`game ${seed}`)).flatMap(
      ({ id }) => byId.get(id) ?? [],
    )
    expect(game.length).toBeGreaterThanOrEqual(10)
    for (const one of game) {
      for (const other of game) {
        if (one === other) continue
        expect(clashes.get(one.id)?.has(other.id)).toBe(false)
        expect(givesAway(one, other), `${one.id} gives away ${other.id}`).toBe(false)
      }
    }
  }
})

/** Shows every passage that holds the other's key: a check of its own, without the code above. */
function givesAway({ citations }: Question, { answer, citations: settling }: Question): boolean {
  const keys = [answer.text, ...answer.aliases]
  const holding = settling.filter(({ exact }) => locateAnswer(exact, keys) !== null)
  return (
    answer.kind !== 'boolean' &&
    holding.length > 0 &&
    holding.every((one) =>
      citations.some(
        (other) =>
          other.document === one.document && other.start < one.end && one.start < other.end,
      ),
    )
  )
}
