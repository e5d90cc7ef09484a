import type { Question } from '../../src/schemas.ts'

/** A made-up question, `over` in place of what a test is about. */
export function makeQuestion(over: Partial<Question> = {}): Question {
  const exact = 'The bridge was opened on 4 July 1999 by the mayor, Ada Brown.'
  return {
    id: 'bridge-opening',
    prompt: 'When was the bridge opened?',
    answer: { kind: 'date', text: '4 July 1999', value: '1999-07-04', aliases: ['July 4, 1999'] },
    distractors: ['5 July 1999', '4 June 1999', '4 July 1989'],
    citations: [{ document: 'bridge', exact, prefix: '', suffix: '', start: 0, end: 61 }],
    dissents: [
      {
        document: 'rumour',
        exact: 'It was opened in August 1999.',
        prefix: '',
        suffix: '',
        start: 0,
        end: 29,
        text: 'August 1999',
        value: '1999-08',
      },
    ],
    difficulty: 'medium',
    category: 'dates',
    tags: ['bridge'],
    origin: 'recorded',
    ...over,
  }
}
