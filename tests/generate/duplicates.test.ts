import { expect, test } from 'vitest'
import type { Draft } from '../../src/generate/model.ts'
import { removeDuplicates } from '../../src/generate/steps/remove-duplicates.ts'
import { corpusOf, source } from './made-up.ts'

const corpus = corpusOf(
  source('home', 'Title\n\nAnn Roth, 58, said at the gate that Tom Berg won.'),
  source('other', 'Title\n\nAnn Roth, 59, left.'),
)

const at = (start: number, end: number, document = 'home') => [
  { document, start, end, exact: 'x'.repeat(end - start), prefix: '', suffix: '' },
]

const winner: Draft = {
  id: 'winner',
  document: 'home',
  origin: 'recorded',
  prompt: 'Who won the race in Tarn?',
  answer: { kind: 'person', text: 'Tom Berg', value: null, aliases: ['Berg'] },
  distractors: [],
  citations: at(10, 40),
  dissents: [],
  missing: [],
}
const age: Draft = {
  ...winner,
  id: 'age',
  prompt: 'In a report of 2018, how old was Ann Roth?',
  answer: { kind: 'number', text: '58', value: { number: 58, unit: 'year' }, aliases: [] },
  citations: at(50, 60),
}
const byRules = { id: 'other', origin: 'rules' } as const
const byModel = { id: 'other', origin: 'model' } as const
const isTrue = { kind: 'boolean', text: 'True', value: null, aliases: [] } as const
const statement: Draft = {
  ...winner,
  id: 'statement',
  prompt: 'True or false: Tom Berg won the race in Tarn.',
  answer: { ...isTrue, aliases: [] },
}

const cases: { name: string; first: Draft; next: Draft; reason?: string }[] = [
  { name: 'the same id', first: winner, next: { ...age, id: 'winner' }, reason: 'duplicate' },
  {
    name: 'the same words, written otherwise',
    first: winner,
    next: { ...age, prompt: 'who  won the race in Tarn?' },
    reason: 'duplicate',
  },
  {
    name: 'the same key from the same passage',
    first: winner,
    next: { ...winner, ...byRules, prompt: 'Who was the fastest in Tarn?', citations: at(30, 50) },
    reason: 'duplicate',
  },
  {
    name: 'the same key from another passage',
    first: winner,
    next: { ...winner, ...byRules, prompt: 'Who was the fastest in Tarn?', citations: at(40, 50) },
  },
  {
    name: 'the same in other words, from another document',
    first: winner,
    next: {
      ...winner,
      ...byRules,
      document: 'other',
      prompt: 'By whom was the race in Tarn won?',
      citations: at(7, 20, 'other'),
    },
    reason: 'duplicate',
  },
  {
    name: 'one fact, asked from both ends',
    first: winner,
    next: {
      ...winner,
      id: 'race',
      prompt: 'What did Tom Berg win in Tarn?',
      answer: { kind: 'text', text: 'A race', value: null, aliases: [] },
      citations: at(40, 50),
    },
    reason: 'duplicate',
  },
  {
    name: 'the same said of another place',
    first: winner,
    next: { ...winner, ...byRules, prompt: 'Who won the race in Velden?', citations: at(40, 50) },
  },
  {
    name: 'one age from two documents',
    first: age,
    next: {
      ...age,
      ...byRules,
      document: 'other',
      prompt: 'In a report of 2019, how old was Ann Roth?',
      citations: at(7, 20, 'other'),
    },
    reason: 'duplicate',
  },
  {
    name: 'a prompt that names the key of another',
    first: winner,
    next: { ...age, ...byRules, prompt: 'How many races did Berg win?', citations: at(10, 20) },
    reason: 'gives_away',
  },
  {
    name: 'a key that the prompt of another names',
    first: { ...winner, prompt: 'Who won the race when Ann Roth was 58?' },
    next: { ...age, ...byRules, citations: at(10, 20) },
    reason: 'gives_away',
  },
  {
    name: 'the same from another passage',
    first: winner,
    next: { ...age, ...byRules, prompt: 'How many races did Berg win?' },
  },
  {
    name: 'a model asks for the key of a person from the same passage',
    first: winner,
    next: { ...winner, ...byModel, prompt: 'Who was the fastest?', citations: at(30, 50) },
    reason: 'duplicate',
  },
  {
    name: 'two models ask for one key from the same passage',
    first: { ...winner, origin: 'model' },
    next: { ...winner, ...byModel, prompt: 'Who was the fastest?', citations: at(30, 50) },
    reason: 'duplicate',
  },
  {
    name: 'a model asks for another key from the same passage',
    first: winner,
    next: { ...age, ...byModel, citations: at(10, 40) },
  },
  {
    name: 'a model cites what another question cites only for whom it asks about',
    first: {
      ...winner,
      citations: [{ ...at(10, 40)[0]!, exact: 'At the gate Tom Berg won.' }, ...at(41, 60)],
    },
    next: { ...winner, ...byModel, prompt: 'Who was the fastest?', citations: at(42, 60) },
  },
  {
    name: 'a model says what a person says, to be judged',
    first: statement,
    next: {
      ...statement,
      ...byModel,
      prompt: 'True or false: the race in Tarn was won by Tom Berg.',
    },
    reason: 'duplicate',
  },
  {
    name: 'a model says something else of one passage, to be judged',
    first: statement,
    next: { ...statement, ...byModel, prompt: 'True or false: Ann Roth spoke at the gate.' },
  },
  {
    name: 'what an editor asks twice',
    first: winner,
    next: { ...age, prompt: 'How many races did Berg win?', citations: at(10, 20) },
  },
]

test('of rules’ questions with one key a document keeps two', () => {
  const drafts = [0, 1, 2].map((index): Draft => ({
    ...winner,
    id: `one-${index}`,
    origin: 'rules',
    prompt: ['Who won the race?', 'Whom did Kim Lee meet?', 'Who sang in Tarn?'][index] ?? '',
    citations: at(index * 10, index * 10 + 9),
  }))
  expect(removeDuplicates(drafts, corpus).kept).toEqual(drafts.slice(0, 2))
  const recorded = drafts.map((draft): Draft => ({ ...draft, origin: 'recorded' }))
  expect(removeDuplicates(recorded, corpus).kept).toEqual(recorded)
})

test('two of a person with one key from one passage are kept, and told', () => {
  const again: Draft = { ...winner, id: 'fastest', prompt: 'Who was the fastest?' }
  const { kept, rejected, doubtful } = removeDuplicates([winner, again], corpus)
  expect(kept).toEqual([winner, again])
  expect(rejected).toEqual([])
  expect(doubtful).toEqual([
    expect.objectContaining({ id: 'fastest', detail: 'asks what winner asks' }),
  ])
})

test.each(cases)('$name: $reason', ({ first, next, reason }) => {
  const { kept, rejected } = removeDuplicates([first, next], corpus)
  expect(rejected.map((one) => one.reason)).toEqual(reason ? [reason] : [])
  expect(kept).toEqual(reason ? [first] : [first, next])
})
