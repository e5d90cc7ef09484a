import type { AnsweredQuestion } from '../schemas.ts'

type Given = Pick<AnsweredQuestion, 'number' | 'verdict'>

/** A square for each question, full or empty, with the words for it. */
export const Squares = ({ answers }: { answers: Given[] }) => (
  <ol class="squares" aria-label="Questions">
    {answers.map(({ verdict }) => (
      <li class={verdict}>
        <span class="visually-hidden">{verdict === 'correct' ? 'right' : 'wrong'}</span>
      </li>
    ))}
  </ol>
)
