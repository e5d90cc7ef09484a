import { describe, expect, test } from 'vitest'
import { compileBank, type SourceDocument } from '../../scripts/compile-bank.ts'
import { cite } from '../../src/citation/cite.ts'
import type { Question } from '../../src/schemas.ts'
import { makeQuestion } from '../cases/game.ts'

const TEXT =
  'The bridge 🌉 was opened in 1999.\n\nNobody asked about this line.\n\nAda Brown opened it.'
const bridge: SourceDocument = {
  id: 'bridge',
  file: 'b.txt',
  title: 'Bridge',
  show: 'passages',
  text: TEXT,
}
const rumour: SourceDocument = { ...bridge, id: 'rumour', text: 'It was opened in August 1999.' }

const question = (id: string, exact: string, over: Partial<Question> = {}): Question => {
  const start = Array.from(TEXT.slice(0, TEXT.indexOf(exact))).length
  const citations = [cite('bridge', TEXT, start, start + [...exact].length)]
  return makeQuestion({ id, citations, dissents: [], ...over })
}
const opened = question('opened', 'opened in 1999')
const opener = question('opener', 'Ada Brown', { category: 'people', difficulty: 'easy' })
const files = [{ document: 'bridge', questions: [opened, opener] }]

describe('the compiled bank', () => {
  const { index, shards } = compileBank([bridge, rumour], files)

  test('has a quiz for all, for each document with questions, and for each category', () => {
    expect(index.quizzes).toEqual([
      { id: 'all', title: 'All questions', kind: 'all', questions: 2, longest: 2 },
      { id: 'bridge', title: 'Bridge', kind: 'document', questions: 2, longest: 2 },
      { id: 'dates', title: 'Dates', kind: 'category', questions: 1, longest: 1 },
      { id: 'people', title: 'People', kind: 'category', questions: 1, longest: 1 },
    ])
  })

  test('shows of a document only the paragraphs that are cited', () => {
    expect(shards.get('bridge')?.document.passages.map(({ text }) => text)).toEqual([
      'The bridge 🌉 was opened in 1999.',
      'Ada Brown opened it.',
    ])
    expect(shards.get('rumour')?.document.passages).toEqual([])
  })

  test('shows a document whole where its entry allows it', () => {
    const whole = compileBank([{ ...bridge, show: 'full' }, rumour], files)
    expect(whole.shards.get('bridge')?.document.passages).toHaveLength(3)
  })

  test('shows the passages that contradict a key, too', () => {
    const dissents = [
      { ...cite('rumour', rumour.text, 0, 29), text: 'August 1999', value: '1999-08' },
    ]
    const disputed = question('opened', 'opened in 1999', { dissents })
    const compiled = compileBank([bridge, rumour], [{ document: 'bridge', questions: [disputed] }])
    expect(compiled.shards.get('rumour')?.document.passages).toHaveLength(1)
    expect(compiled.shards.get('rumour')?.cited).toEqual([cite('rumour', rumour.text, 0, 29)])
  })

  test('holds no key in the index, which is read for every game', () => {
    expect(JSON.stringify(index)).not.toContain('4 July 1999')
  })
})

describe('refused', () => {
  test('two questions with one id', () => {
    const twice = [{ document: 'bridge', questions: [opened, opened] }]
    expect(() => compileBank([bridge], twice)).toThrow(/question id: opened/)
  })

  test('a category that is called like a document', () => {
    const clash = [{ document: 'bridge', questions: [{ ...opened, category: 'bridge' }] }]
    expect(() => compileBank([bridge], clash)).toThrow(/quiz id: bridge/)
  })

  test('questions on a document that is not there', () => {
    expect(() => compileBank([rumour], files)).toThrow(/bridge.json/)
  })
})
