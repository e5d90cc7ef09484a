import { expect, test } from 'vitest'
import { rules } from '../../src/generate/proposers/rules/rules.ts'
import { corpusOf, source } from './made-up.ts'

const letters = Array.from('abcdefghijklmnopqrst')
const manyNames = letters.flatMap((a) =>
  letters.flatMap((b) => ['n', 'r', 'l', 's', 'd'].map((c) => `Ann ${a.toUpperCase()}${b}${c}`)),
)

const hostile = [
  'A '.repeat(20_000),
  'the a'.repeat(20_000),
  '"'.repeat(20_001),
  `Ann ${', '.repeat(20_000)}`,
  'newsletter '.repeat(20_000),
  'photo: '.repeat(20_000),
  'Ann Lee, '.repeat(4_000),
  'Bank of '.repeat(20_000),
  'Ann Lee met '.repeat(4_000),
  '“I left,” said Ann Lee, '.repeat(2_000),
  ', who met Ann Lee'.repeat(3_000),
  '5 of '.repeat(10_000),
  'in 1990 '.repeat(4_000),
  manyNames.join(', '),
]

test.each(hostile)(
  'long runs of what patterns repeat are read at once: %.20s',
  async (text) => {
    const started = performance.now()
    await rules.propose(corpusOf(source('doc', `Title\n\n${text}.`)))
    expect(performance.now() - started).toBeLessThan(5_000)
  },
  20_000,
)
