import { expect, test } from 'vitest'
import { whyWrong } from '../../src/generate/distractors/why-wrong.ts'
import { judgeAnswer } from '../../src/judge/judge.ts'
import { openQuestion } from '../../src/quiz/options.ts'
import { makeQuestion } from '../cases/game.ts'
import { corpusOf, source } from './made-up.ts'

const corpus = corpusOf(
  source(
    'home',
    'Title\n\nAnn Roth met Tom Park. Kate Moss, the mayor of Tarn, stayed. The mayor saw engineer John Reed. Mary Bell left.',
  ),
  source('elsewhere', 'Title\n\nKate Moss, the former mayor, left. Jane Hill is a pilot of Oslo.'),
)

const asking = (distractors: string[]) =>
  whyWrong(
    {
      ...makeQuestion({
        distractors,
        answer: { kind: 'person', text: 'Ann Roth', value: null, aliases: [] },
      }),
      document: 'home',
      missing: [],
    },
    corpus,
  )

test('a passage that says what an option is, where there is one, of its own document first', () => {
  const found = asking(['Kate Moss', 'John Reed', 'Mary Bell', 'Jane Hill', 'Sarah Wood'])
  expect(found.map(({ option, citation }) => [option, citation.exact])).toEqual([
    ['Kate Moss', 'Kate Moss, the mayor of Tarn, stayed.'],
    ['John Reed', 'The mayor saw engineer John Reed.'],
    ['Jane Hill', 'Jane Hill is a pilot of Oslo.'],
  ])
})

test('it comes with the verdict, never before', () => {
  const question = makeQuestion({ whyWrong: asking(['Kate Moss']) })
  const verdictOn = (answer: string) => judgeAnswer(question, answer, { mode: 'typed' })
  expect(openQuestion(question)).not.toHaveProperty('whyWrong')
  expect(verdictOn('5 July 1999')).toMatchObject({
    verdict: 'incorrect',
    whyWrong: question.whyWrong,
  })
  expect(verdictOn('July 1999').verdict).toBe('prompt')
  expect(verdictOn('July 1999')).not.toHaveProperty('whyWrong')
})
