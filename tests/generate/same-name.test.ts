import { expect, test } from 'vitest'
import { isSameNameAcross } from '../../src/generate/analysis/name-match.ts'
import { corpusOf, source } from './made-up.ts'

/** Whether the first people that two documents name are taken for one. */
function areOne(some: string, other: string) {
  const corpus = corpusOf(
    source('some', `Title\n\n${some}`),
    source('other', `Another title\n\n${other}`),
  )
  const [a, b] = corpus.documents.map(({ names }) => names.find(({ kind }) => kind === 'person'))
  return a !== undefined && b !== undefined && isSameNameAcross(corpus, a, b)
}

test('two who share only the name by which they are called are two', () => {
  expect(areOne('Kim Lee left. Lee sang.', 'Bruce Lee stayed. Lee spoke.')).toBe(false)
})

test('one full name is one person’s', () => {
  expect(areOne('Kim Lee left. Lee sang.', 'Kim Lee stayed. Lee spoke.')).toBe(true)
})
