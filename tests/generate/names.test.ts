import { expect, test } from 'vitest'
import { article } from './made-up.ts'

const persons = (text: string) =>
  article(`Title\n\n${text}`)
    .names.filter(({ kind }) => kind === 'person')
    .map(({ full }) => full)

const people = [
  { text: 'They met Brian Jones.', found: ['Brian Jones'] },
  { text: 'They met Sean Penn and Adrian Lee.', found: ['Sean Penn', 'Adrian Lee'] },
  {
    text: 'They met Christian Bale, Jean Dupont, Vivian Maier.',
    found: ['Christian Bale', 'Jean Dupont', 'Vivian Maier'],
  },
  { text: 'They met José Brandt.', found: ['José Brandt'] },
  { text: 'The oven was hot, said Nils Lindqvist, the owner.', found: ['Nils Lindqvist'] },
  { text: 'Engineer Paul Lindqvist left.', found: ['Paul Lindqvist'] },
  { text: 'Spokeswoman Rachel Nguyen left.', found: ['Rachel Nguyen'] },
  { text: 'Lead Engineer Nils Lindqvist left.', found: ['Nils Lindqvist'] },
  { text: 'Fire Chief Marcus Ellery left.', found: ['Marcus Ellery'] },
  { text: 'Substitute Luis Moreno left.', found: ['Luis Moreno'] },
  { text: 'Team-mate Lucy Perrin left.', found: ['Lucy Perrin'] },
  { text: 'Jean-Pierre Dupont left.', found: ['Jean-Pierre Dupont'] },
  { text: 'Nineteen-year-old Portuguese rider Anna Quint left.', found: ['Anna Quint'] },
  { text: 'Defending Paul Bell, Mary Reed sang.', found: ['Paul Bell', 'Mary Reed'] },
  { text: 'Prosecutor Mary Reed QC left.', found: ['Mary Reed'] },
  { text: 'They met Aoife Brann, head of the Tarn Forum.', found: ['Aoife Brann'] },
  { text: 'The group Slow Skies Ireland said that Ireland was far.', found: [] },
  { text: 'Slow Skies Ireland said so in Ireland.', found: [] },
  { text: 'General Aung Korat left.', found: ['Aung Korat'] },
  { text: 'They saw Romelu Lukash. Lukash left.', found: ['Romelu Lukash'] },
  {
    text: 'Ilse Toman left. Toman met her husband, Pavel Toman.',
    found: ['Ilse Toman', 'Pavel Toman'],
  },
]

test.each(people)('$text', ({ text, found }) => {
  expect(persons(text)).toEqual(found)
})

const others = [
  'They met Norwegian Minister of Trade officials.',
  'The Korean War ended.',
  'A Brazilian Grand Prix was held.',
  'Student Union Hall was closed.',
  'The Christian Democrats, who won, left.',
  'Balcomb Lines said it was late.',
  '“It was late,” said Harbour City manager Ann.',
  'The General Assembly met.',
  'They saw Marea Negra. Marea Negra were late. Negra left.',
  'It went to a charity she founded in 2001, Casa Muggia, the home of many. Muggia is far.',
]

test.each(others)('no person: %s', (text) => {
  expect(persons(text)).toEqual([])
})
