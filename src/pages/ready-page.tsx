import { QUESTION_MS } from '../quiz/points.ts'
import type { GameView, Quiz } from '../schemas.ts'
import { countOf } from './format.ts'
import { Layout } from './layout.tsx'
import { NextForm } from './next-form.tsx'
import { addressIn, type Place } from './place.ts'
import { Progress } from './progress.tsx'

/** Between two questions of a timed game: the next one's clock starts when the player says so. */
export function ReadyPage({ quiz, place, game }: { quiz: Quiz; place: Place; game: GameView }) {
  const number = game.score.answered + 1
  return (
    <Layout title={`Ready? – ${quiz.title}`} place={place} heading={quiz.title} game={game}>
      <Progress number={number} score={game.score} />
      <h1 tabindex={-1} autofocus>
        Ready for question {number}?
      </h1>
      <p class="lead">
        You have {countOf(QUESTION_MS / 1000, 'second')}, from when you open it. You can always ask
        for more time.
      </p>
      <div class="actions">
        <NextForm game={game} place={place} label={`Open question ${number}`} />
        <a href={addressIn(place, quiz.id, game.id, number - 1)}>Previous answer</a>
      </div>
    </Layout>
  )
}
