import { expect, test } from 'vitest'
import { findClashes } from '../../scripts/find-clashes.ts'
import { cite } from '../../src/citation/cite.ts'
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
