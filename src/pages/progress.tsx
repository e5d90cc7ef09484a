import type { Score } from '../schemas.ts'

/** How far a game is, in words and as a bar. */
export function Progress({ number, score }: { number: number; score: Score }) {
  return (
    <div class="progress">
      <p>
        Question {number} of {score.length}
        {score.answered > 0 && (
          <span class="quiet">
            {score.correct} of {score.answered} correct
          </span>
        )}
      </p>
      <progress aria-label="Questions answered" max={score.length} value={score.answered}>
        {score.answered} of {score.length}
      </progress>
    </div>
  )
}
