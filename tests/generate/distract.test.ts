import { expect, test } from 'vitest'
import { nearDates, writeDateLike } from '../../src/generate/distractors/dates.ts'
import { wrongOptionCheck } from '../../src/generate/distractors/wrong-option.ts'
import { nearNumbers, writeNumberLike } from '../../src/generate/distractors/numbers.ts'
import type { Draft } from '../../src/generate/model.ts'
import { sexOfGivenName } from '../../src/generate/lexicon/given-names.ts'
import { distract } from '../../src/generate/steps/distract.ts'
import { corpusOf, source } from './made-up.ts'

const corpus = corpusOf(
  source(
    'home',
    'Title\n\nAnn Roth met Tom Park. Kate Moss and John Reed stayed. Mary Bell left with Emma Stone.',
  ),
  source('other', 'Title\n\nSarah Wood met Peter Hill.'),
)

const draft = (answer: Partial<Draft['answer']>, more: Partial<Draft> = {}): Draft => ({
  id: 'one',
  document: 'home',
  origin: 'rules',
  prompt: 'Who met Tom Park?',
  answer: { kind: 'person', text: 'Ann Roth', value: null, aliases: [], ...answer },
  distractors: [],
  citations: [
    {
      document: 'home',
      exact: 'Ann Roth met Tom Park.',
      prefix: '',
      suffix: '',
      start: 7,
      end: 29,
    },
  ],
  dissents: [],
  missing: [],
  ...more,
})
const options = (one: Draft) => distract(one, corpus)?.distractors

test('names of the same story first, of the same sex, never one that the passage or prompt holds', () => {
  expect(options(draft({}))?.toSorted()).toEqual(['Emma Stone', 'Kate Moss', 'Mary Bell'])
})

test('what was proposed is kept and filled up', () => {
  const found = options(draft({}, { distractors: ['Grace Hall'] }))
  expect(found?.[0]).toBe('Grace Hall')
  expect(found).toHaveLength(3)
})

const JUNE = {
  document: 'other',
  exact: 'June',
  prefix: '',
  suffix: '',
  start: 0,
  end: 4,
  text: 'June',
  value: '--06',
}
const day: Draft['answer'] = {
  kind: 'date',
  text: 'May 30, 2018',
  value: '2018-05-30',
  aliases: [],
}
const count: Draft['answer'] = {
  kind: 'number',
  text: '118',
  value: { number: 118, unit: null },
  aliases: [],
}

test('what a dissent says is no wrong answer', () => {
  const found = options(draft(day, { dissents: [JUNE] }))
  expect(found).toHaveLength(3)
  for (const option of found ?? []) expect(option).toMatch(/^(?!June)\w+ \d{1,2}, 2018$/)
})

const refused: { option: string; answer: Partial<Draft['answer']>; dissents?: [typeof JUNE] }[] = [
  { option: 'Roth', answer: {} },
  { option: 'Fire Chief Ann Roth', answer: {} },
  { option: 'Ann Roth, the fire chief', answer: {} },
  { option: 'Ann Roth West', answer: { aliases: ['Ann Roth West'] } },
  { option: 'Tarn, Ohio', answer: { kind: 'place', text: 'Tarn' } },
  { option: 'Tarn', answer: { kind: 'place', text: 'Tarn, Ohio' } },
  { option: '118 people', answer: count },
  { option: 'one hundred eighteen', answer: count },
  { option: 'Banana', answer: day },
  { option: 'May 2018', answer: day },
  { option: '30 May 2018', answer: day },
  { option: 'April 2018', answer: day },
  { option: 'June 3, 2018', answer: day, dissents: [JUNE] },
  { option: 'Maybe', answer: { kind: 'boolean', text: 'True' } },
  { option: 'No', answer: { kind: 'boolean', text: 'True' } },
]

test.each(refused)('no wrong answer: $option for $answer.text', ({ option, answer, dissents }) => {
  expect(wrongOptionCheck(draft(answer, { dissents: dissents ?? [] }), corpus)(option)).toBeTypeOf(
    'string',
  )
})

const allowed: { option: string; answer: Partial<Draft['answer']> }[] = [
  { option: 'Jo Roth', answer: { aliases: ['Roth'] } },
  { option: 'Tarn, Iowa', answer: { kind: 'place', text: 'Tarn, Ohio' } },
  { option: '120 people', answer: count },
  { option: 'Seven weeks', answer: { kind: 'number', value: { number: 7, unit: 'month' } } },
  { option: 'May 2, 2018', answer: day },
  { option: 'March', answer: { kind: 'date', text: 'November', value: '--11' } },
  { option: 'False', answer: { kind: 'boolean', text: 'True' } },
]

test.each(allowed)('a wrong answer: $option', ({ option, answer }) => {
  expect(wrongOptionCheck(draft(answer), corpus)(option)).toBeNull()
})

const MET = 'Title\n\nAnn Roth met Tom Park in Tarn. Kate Moss and Mary Bell stayed.'
const optionsAmong = (...texts: string[]) =>
  distract(
    draft({}),
    corpusOf(source('home', MET), ...texts.map((text, at) => source(`other-${at}`, text))),
  )?.distractors.toSorted()

test('names come from documents about the same people, and made-up ones fill the rest', () => {
  const alone = optionsAmong() ?? []
  expect(alone).toHaveLength(3)
  const [madeUp = ''] = alone.filter((name) => !['Kate Moss', 'Mary Bell'].includes(name))
  expect(sexOfGivenName(madeUp.split(' ')[0] ?? '')).toBe('female')
  expect(optionsAmong('T\n\nEmma Stone opened a bridge in Tarn.')).toEqual(optionsAmong())
  const related = 'T\n\nEmma Stone saw Ann Roth.'
  expect(optionsAmong(related)).toEqual(['Emma Stone', 'Kate Moss', 'Mary Bell'])
  expect(optionsAmong('T\n\nSarah Wood left.', related)).toEqual(optionsAmong(related))
})

test('true or false has one other side', () => {
  expect(options(draft({ kind: 'boolean', text: 'True' }))).toEqual(['False'])
  expect(options(draft({ kind: 'boolean', text: 'No' }))).toEqual(['Yes'])
})

test('too few are none', () => {
  expect(options(draft({ kind: 'text', text: 'a bridge' }))).toBeUndefined()
})

test('the same on every run, and another for another id', () => {
  const year = draft({ kind: 'date', text: '1996', value: '1996' })
  expect(options(year)).toEqual(options(year))
  const others = new Set(['a', 'b', 'c', 'd', 'e'].map((id) => String(options({ ...year, id }))))
  expect(others.size).toBeGreaterThan(1)
})

const dates = [
  { text: 'May 30, 2018', value: '2018-05-30', shape: /^[A-Z]\p{L}+ \d{1,2}, 2018$/u },
  { text: '30 May 2018', value: '2018-05-30', shape: /^\d{1,2} [A-Z]\p{L}+ 2018$/u },
  { text: 'December 2016', value: '2016-12', shape: /^[A-Z]\p{L}+ 201[67]$/u },
  { text: '1996', value: '1996', shape: /^199\d$/ },
  { text: 'June', value: '--06', shape: /^[A-Z]\p{L}+$/u },
]

test.each(dates)('dates near $text are written like it', ({ text, value, shape }) => {
  for (const other of nearDates(value)) {
    expect(writeDateLike(text, value, other)).toMatch(shape)
    expect(other).not.toBe(value)
  }
})

const numbers = [
  { text: 'eight', number: 8, shape: /^[a-z]+$/ },
  { text: 'Ten', number: 10, shape: /^[A-Z][a-z]+$/ },
  { text: '63', number: 63, shape: /^6\d$/ },
  { text: 'two billion', number: 2e9, shape: /^[a-z]+ billion$/ },
  { text: '60 million', number: 6e7, shape: /^\d+ million$/ },
  { text: '4,300 people', number: 4300, shape: /^\d,\d00 people$/ },
  { text: '46 percent', number: 46, shape: /^\d\d percent$/ },
]

test.each(numbers)('numbers near $text are written like it', ({ text, number, shape }) => {
  const written = nearNumbers(number).flatMap((other) => writeNumberLike(text, number, other) ?? [])
  expect(written.length).toBeGreaterThanOrEqual(3)
  for (const other of written) expect(other).toMatch(shape)
})
