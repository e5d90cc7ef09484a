import { expect, test } from 'vitest'
import { subjectOf } from '../../src/generate/analysis/subject.ts'
import type { Draft } from '../../src/generate/model.ts'
import { rank } from '../../src/generate/steps/rank.ts'
import { makeQuestion } from '../cases/game.ts'
import { article, corpusOf, source } from './made-up.ts'

const articles = {
  sport:
    'The striker scored a goal in the final. The goalkeeper of Tarn Rovers saved a penalty kick.',
  health:
    'Patients with the disease got a vaccine at the hospital. The doctor said that the virus spread.',
  law: 'A jury found the defendant guilty. The judge sentenced him to prison, and his lawyer appealed.',
  business:
    'The company said that revenue and profit fell. Investors sold the stock on the market.',
  disasters:
    'The earthquake and a tsunami killed many. Rescuers looked for survivors in the flood.',
  environment: 'Carbon emissions warm the climate. Wildlife and forests suffer from pollution.',
}

test.each(Object.entries(articles))('a story of %s', (subject, text) => {
  expect(subjectOf('', article(`Title\n\n${text}\n`))).toBe(subject)
})

test('what tells no subject has none', () => {
  expect(subjectOf('', article('Title\n\nAnn Roth walked home with Tom Berg.\n'))).toBeNull()
})

const home = corpusOf(
  source(
    'home',
    'Title\n\nAnn Roth met Tom Berg in 1999. Ann Roth saw Kate Moss. Ann Roth left. Ann Roth won. Jo Park came.',
  ),
)

const ranked = (over: Partial<Draft>) => {
  const { difficulty: _difficulty, category: _category, ...question } = makeQuestion()
  return rank({ ...question, document: 'home', missing: [], dissents: [], ...over }, home)
}
const person = (text: string): Draft['answer'] => ({
  kind: 'person',
  text,
  value: null,
  aliases: [],
})
const year: Draft['answer'] = { kind: 'date', text: '1999', value: '1999', aliases: [] }

test('harder where the key is seldom named and the options are close', () => {
  const far = ['Max Lund', 'Eve Stone', 'Sam Hill']
  expect(ranked({ answer: person('Ann Roth'), distractors: far }).difficulty).toBe('easy')
  expect(ranked({ answer: person('Jo Park'), distractors: far }).difficulty).toBe('medium')
  const near = ['Kate Moss', 'Tom Berg', 'Sam Hill']
  expect(ranked({ answer: person('Jo Park'), distractors: near }).difficulty).toBe('hard')
  expect(ranked({ answer: year, distractors: ['1950', '1960', '1970'] }).difficulty).toBe('medium')
  expect(ranked({ answer: year, distractors: ['1998', '2000', '2001'] }).difficulty).toBe('hard')
  expect(
    ranked({ answer: { ...year, kind: 'boolean', value: null, text: 'True' } }).difficulty,
  ).toBe('easy')
})

test('what an editor said is kept, and a kind stands in for an unknown subject', () => {
  expect(ranked({ category: 'media', difficulty: 'hard' })).toMatchObject({
    category: 'media',
    difficulty: 'hard',
  })
  expect(ranked({ answer: person('Jo Park') }).category).toBe('people')
})
