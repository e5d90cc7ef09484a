import { expect, test } from 'vitest'
import { couldBeMadeUp } from '../../src/generate/distractors/made-up-names.ts'
import { familyOfName } from '../../src/generate/lexicon/world-names.ts'
import { journalsLike } from '../../src/generate/lexicon/publications.ts'
import type { Draft } from '../../src/generate/model.ts'
import { distract } from '../../src/generate/steps/distract.ts'
import { corpusOf, source } from './made-up.ts'

const draft = (answer: Partial<Draft['answer']>, more: Partial<Draft>): Draft => ({
  id: 'one',
  document: 'home',
  origin: 'rules',
  prompt: 'Who left first?',
  answer: { kind: 'person', text: 'Ann Roth', value: null, aliases: [], ...answer },
  distractors: [],
  citations: [],
  dissents: [],
  missing: [],
  ...more,
})

const beside = (key: string, prompt: string, text: string, exact = '') => {
  const home = source('home', `Title\n\n${text}`)
  const start = home.text.indexOf(exact)
  const citations = exact
    ? [{ document: 'home', exact, prefix: '', suffix: '', start, end: start + exact.length }]
    : []
  return distract(draft({ text: key }, { prompt, citations }), corpusOf(home))?.distractors
}

const TEAMS =
  'Belgian striker Luca Maes scored. Belgian defender Piet Claes and Belgian midfielder Joris Wouters left. ' +
  "Panama coach Hugo Rios spoke. Tarn's coach Viktor Lund spoke. Coach Emil Dahl waited. " +
  'Referee Paul Stone and Swedish striker Nils Ek stayed.'

test('a coach stands beside coaches, a Belgian scorer beside Belgians', () => {
  expect(beside('Hugo Rios', 'Who was the coach of Panama?', TEAMS)?.toSorted()).toEqual([
    'Emil Dahl',
    'Viktor Lund',
  ])
  expect(beside('Luca Maes', 'Who scored for Belgium?', TEAMS)?.toSorted()).toEqual([
    'Joris Wouters',
    'Piet Claes',
  ])
})

test('where a role is asked and nobody else is told to have it, nobody of the story is an option', () => {
  const found = beside(
    'Anton Beck',
    'Who was the referee?',
    `Referee Anton Beck left. ${TEAMS.replace('Referee ', 'Coach ')}`,
  )
  expect(found).toHaveLength(3)
  for (const name of found ?? []) expect(TEAMS).not.toContain(name)
})

test.each([
  [
    'a character',
    'Kevin Dorn, the voice of Bruce Hale, met Paul Wood, Mark Hill and John Reed.',
    'Kevin Dorn',
    'Bruce Hale',
  ],
  [
    'a head of state',
    'Kevin Dorn met Paul Wood, Mark Hill and John Reed. President Bruce Hale spoke.',
    'Kevin Dorn',
    'Bruce Hale',
  ],
  [
    'a dead founder',
    'Kevin Dorn met Paul Wood, Mark Hill and John Reed. The club was founded by Bruce Hale, who died in 1998.',
    'Kevin Dorn',
    'Bruce Hale',
  ],
  [
    'an owner in passing',
    "Kevin Dorn met Paul Wood, Mark Hill and John Reed in Bruce Hale's house.",
    'Kevin Dorn',
    'Bruce Hale',
  ],
  [
    'a victim',
    'Kevin Dorn met Paul Wood, Mark Hill and John Reed. The ship hit a boat, killing its skipper, Bruce Hale.',
    'Kevin Dorn',
    'Bruce Hale',
  ],
  [
    'a founder of long ago',
    'Kevin Dorn met Paul Wood, Mark Hill and John Reed. It opened in 1913 as the Hale Works, founded by English-born tinsmith Bruce Hale. Hale had a grandson. Hale was rich.',
    'Kevin Dorn',
    'Bruce Hale',
  ],
  [
    'a grandfather',
    'Kevin Dorn met Paul Wood, Mark Hill and John Reed. He learned it from his grandfather, Bruce Hale.',
    'Kevin Dorn',
    'Bruce Hale',
  ],
  [
    'a child',
    'Kevin Dorn met Paul Wood, Mark Hill and John Reed. Bruce Hale, 12, from Tarn, watched.',
    'Kevin Dorn',
    'Bruce Hale',
  ],
  [
    'one whose name is taken for the key’s',
    'Kevin Dorn met Paul Wood, Mark Hill and John Reed. Kelly Doyle left.',
    'Kevin Dorn',
    'Kelly Doyle',
  ],
])('never %s', (_, text, key, never) => {
  const found = beside(key, 'Who arrived first?', text)
  expect(found?.length).toBeGreaterThanOrEqual(2)
  expect(found).not.toContain(never)
})

test('one whom the key beat is an option, one who stands with the key is not', () => {
  const beat = 'Mira Lund won the Tarn Open, beating the champion, Victor Stahl.'
  const text = `${beat} Paul Holm and Peter Berg watched.`
  expect(beside('Mira Lund', 'Who won the Tarn Open?', text, beat)).toContain('Victor Stahl')
  const joined = 'Mira Lund and Victor Stahl won the Tarn Open.'
  const both = `${joined} Paul Holm and Peter Berg watched.`
  expect(beside('Mira Lund', 'Who won the Tarn Open?', both, joined)).not.toContain('Victor Stahl')
})

test('a head of state makes no two stories alike', () => {
  const home = source('home', 'Title\n\nPresident Paul Stone met Mira Lund. Jonas Berg left.')
  const other = source('other', 'Title\n\nPresident Paul Stone saw Ilse Holm and Greta Dorn.')
  const one = draft({ text: 'Mira Lund' }, { prompt: 'Who left first?', citations: [] })
  const found = distract(one, corpusOf(home, other))?.distractors
  expect(found).not.toContain('Ilse Holm')
  expect(found).not.toContain('Greta Dorn')
})

test('made-up names are of the key’s own family, and none is like it', () => {
  const families = [
    ['Salvatore Amendola', 'Who founded the Tarn Mill?'],
    ['Nabil Mabrouk', 'Who was the referee?'],
    ['Pieter Bakker', 'Who was the referee?'],
    ['Denise Kowalczyk', 'Who was the referee?'],
  ] as const
  for (const [key, prompt] of families) {
    const found = beside(key, prompt, `${key} left. Ann Roth and Tom Berg stayed.`) ?? []
    expect(found).toHaveLength(3)
    for (const name of found) {
      expect(familyOfName(name)).toBe(familyOfName(key))
      expect(name.slice(0, 2)).not.toBe(key.slice(0, 2))
    }
  }
})

test('made-up names only stand beside a name that could be one', () => {
  for (const name of ['Mary Bell', "John Q. O'Hara", 'Hau Lung-bin', 'Kim Min-Woo'])
    expect(couldBeMadeUp(name)).toBe(true)
  for (const name of ['Mira Okonjo-Lind', 'Mary', 'Joseph Farrugia'])
    expect(couldBeMadeUp(name)).toBe(false)
})

test('journals of one field', () => {
  expect(journalsLike('Nature Astronomy')).toContain('Icarus')
  expect(journalsLike('Nature Astronomy')).not.toContain('BMJ')
  expect(journalsLike('The Lancet')).toContain('BMJ')
  expect(journalsLike('Tarn Letters')).toContain('Science')
})

test('no year is later than the article, whatever the prompt says', () => {
  const home = source('home', 'Title\n\nJanuary 30, 2020\n\nThe mill lost money in 2019.')
  for (let seed = 0; seed < 20; seed += 1) {
    const one = draft(
      { kind: 'date', text: '2019', value: '2019' },
      { id: `q-${seed}`, prompt: 'In what year did the mill lose money?', citations: [] },
    )
    for (const option of distract(one, corpusOf(home))?.distractors ?? [])
      expect(Number(option)).toBeLessThanOrEqual(2020)
  }
})
