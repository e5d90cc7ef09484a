import type { AnsweredQuestion } from '../schemas.ts'

type Given = Pick<AnsweredQuestion, 'verdict'>

// One is dark and one is light, so that nobody has to tell their colours apart.
const RIGHT = '🟩'
const WRONG = '⬜'

/** A square for each question, in the order they were asked. */
export const squaresOf = (answers: readonly Given[]): string =>
  answers.map(({ verdict }) => (verdict === 'correct' ? RIGHT : WRONG)).join('')

/** The same in words. */
export const wordsOf = (answers: readonly Given[]): string =>
  answers
    .map(({ verdict }, index) => `${index + 1} ${verdict === 'correct' ? 'right' : 'wrong'}`)
    .join(', ')
