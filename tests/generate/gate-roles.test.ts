import { expect, test } from 'vitest'
import { cite } from '../../src/citation/cite.ts'
import { explainDraft } from '../../src/generate/gate/gate.ts'
import type { Draft } from '../../src/generate/model.ts'
import { type Case, RETOLD, STORY, TOLD_OTHERWISE } from './cases/gate-roles.ts'
import { corpusOf, source } from './made-up.ts'

const home = source('mill', STORY, { title: 'Tarn mill sold after long trial' })
const alone = corpusOf(home)
const mill = alone.byId.get('mill')

function citationOf(beginning: string): Draft['citations'][number] {
  const at = STORY.indexOf(`\n${beginning}`) + 1
  if (!mill || at === 0) throw new Error(`not in the story: ${beginning}`)
  return cite(mill.id, mill.view, at, STORY.indexOf('\n', at))
}

const faultsOf = ({ prompt, key, kind, value, cites }: Case, corpus = alone) =>
  explainDraft(
    {
      id: 'mill-question',
      document: 'mill',
      origin: 'recorded',
      prompt,
      answer: { kind, text: key, value: value ?? null, aliases: [] },
      distractors: [],
      citations: cites.map(citationOf),
      dissents: [],
      missing: [],
    },
    corpus,
  ).filter(({ detail }) => detail !== null)

test.each(RETOLD)('passes: $prompt', (one) => {
  expect(faultsOf(one)).toEqual([])
})

test.each(TOLD_OTHERWISE)('is caught: $name', ({ reason, ...one }) => {
  expect(faultsOf(one).map((fault) => fault.reason)).toContain(reason)
})

const MAYOR: Case = {
  prompt: 'In what year did Eva Lund become a mayor?',
  key: '2017',
  kind: 'date',
  value: '2017',
  cites: ['Eva Lund became'],
}

test('another document that tells the same in few words contradicts the key', () => {
  const other = source('other', 'Another story\n\nEva Lund became a mayor in 2018.\n')
  expect(faultsOf(MAYOR)).toEqual([])
  expect(faultsOf(MAYOR, corpusOf(home, other)).map(({ reason }) => reason)).toContain('one_key')
})

test('but not one that speaks of somebody else', () => {
  const other = source('other', 'Another story\n\nTim Ward became a mayor in 2018.\n')
  expect(faultsOf(MAYOR, corpusOf(home, other))).toEqual([])
})
