import { QUESTION_SECONDS } from '../quiz/points.ts'
import type { GameView, Quiz } from '../schemas.ts'
import { AgainNote } from './again-note.tsx'
import { countOf } from './format.ts'
import { Layout } from './layout.tsx'
import { NextForm } from './next-form.tsx'
import { addressIn, type Place } from './place.ts'
import { Progress } from './progress.tsx'

type ReadyPageProps = {
  quiz: Quiz
  place: Place
  game: GameView
  /** The player has just tried to start the daily quiz a second time. */
  isAgain: boolean
}

/** Between two questions of a timed game: the next one's clock starts when the player says so. */
export function ReadyPage({ quiz, place, game, isAgain }: ReadyPageProps) {
  const number = game.score.answered + 1
  return (
    <Layout title={`Ready? – ${quiz.title}`} place={place} game={game}>
      {isAgain && <AgainNote isFinished={false} />}
      <Progress number={number} score={game.score} />
      <h1 tabindex={-1} autofocus={!isAgain}>
        Ready for question {number}?
      </h1>
      <p class="lead">
        You have {countOf(QUESTION_SECONDS, 'second')}, from when you open it. You can always ask
        for more time.
      </p>
      <div class="actions">
        <NextForm game={game} place={place} label={`Open question ${number}`} />
        <a href={addressIn(place, quiz.id, game.id, number - 1)}>Previous answer</a>
      </div>
    </Layout>
  )
}
