import { expect, test } from 'vitest'
import { nearDates, writeDateLike } from '../../src/generate/distractors/dates.ts'
import { nearNumbers, writeNumberLike } from '../../src/generate/distractors/numbers.ts'
import type { Draft } from '../../src/generate/model.ts'
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

test('what was proposed is kept, but not the key, a form of it, or the same twice', () => {
  const proposed = ['Roth', 'Grace Hall', 'grace hall', 'Ann Roth']
  const found = options(draft({}, { distractors: proposed }))
  expect(found?.[0]).toBe('Grace Hall')
  expect(found).toHaveLength(3)
  expect(found).not.toContain('Roth')
})

test('what a dissent says is no wrong answer', () => {
  const dissent = {
    document: 'other',
    exact: 'June',
    prefix: '',
    suffix: '',
    start: 0,
    end: 4,
    text: 'June',
    value: '--06',
  }
  const found = options(
    draft(
      { kind: 'date', text: 'May 30, 2018', value: '2018-05-30' },
      { dissents: [dissent], distractors: ['June 3, 2018', 'May 2018', 'May 2, 2018'] },
    ),
  )
  expect(found?.[0]).toBe('May 2, 2018')
  for (const option of found ?? []) expect(option).toMatch(/^(?!June)\w+ \d{1,2}, 2018$/)
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
