import type { AnsweredQuestion, Document, GameView, Quiz } from '../schemas.ts'
import { Dispute, type RefusedDispute } from './dispute.tsx'
import { Dissents } from './dissents.tsx'
import { countOf } from './format.ts'
import { Layout } from './layout.tsx'
import { NextForm } from './next-form.tsx'
import { addressIn, type Place } from './place.ts'
import { Progress } from './progress.tsx'
import { Sources } from './sources.tsx'
import { VerdictMark, verdictWord } from './verdict-mark.tsx'
import { WhyNot } from './why-not.tsx'

type VerdictPageProps = {
  quiz: Quiz
  place: Place
  game: GameView
  answered: AnsweredQuestion
  findDocument: (id: string) => Document | null
  /** The player has just said what is wrong with the question. */
  isReported?: boolean
  /** Another answer has just been sent to the question, from another tab or an old page. */
  isLate?: boolean
  refused?: RefusedDispute
}

/** The verdict on an answered question, with the passages that settle it. */
export function VerdictPage(props: VerdictPageProps) {
  const {
    quiz,
    place,
    game,
    answered,
    findDocument,
    isReported = false,
    isLate = false,
    refused,
  } = props
  const { number, verdict, points } = answered
  const word = verdictWord(verdict)
  const key = answered.answer?.text ?? ''
  const address = addressIn(place, quiz.id, game.id, number, 'report')
  return (
    <Layout
      title={`${refused ? 'Error: ' : ''}${word} – Question ${number} – ${quiz.title}`}
      place={place}
      game={game}
    >
      {isReported && (
        <p class="notice thanks" tabindex={-1} autofocus>
          Thank you. The editor will read what you sent.
        </p>
      )}
      <Progress number={number} score={game.score} />
      <div class={`verdict ${verdict}`}>
        <h1
          tabindex={-1}
          aria-describedby={isLate ? 'explanation late' : 'explanation'}
          autofocus={!isReported && refused === undefined}
        >
          <VerdictMark verdict={verdict} />
          {word} {points !== null && <span class="points">{countOf(points, 'point')}</span>}
        </h1>
        <p class="explanation" id="explanation">
          {answered.explanation}
        </p>
      </div>
      {isLate && (
        <p class="notice" id="late">
          You had answered this question before, maybe in another tab. That answer counts, not the
          one just sent.
        </p>
      )}
      <p class="asked">{answered.prompt}</p>
      <dl class="answers">
        <div>
          <dt>Your answer</dt>
          <dd>{answered.submitted || 'None'}</dd>
        </div>
        <div>
          <dt>The answer</dt>
          <dd class="key">{key}</dd>
        </div>
      </dl>
      <div class="sources">
        <Sources
          citations={answered.citations}
          answer={key}
          findDocument={findDocument}
          place={place}
        />
        <Dissents
          answer={key}
          dissents={answered.dissents}
          findDocument={findDocument}
          place={place}
        />
        <WhyNot answered={answered} findDocument={findDocument} place={place} />
      </div>
      <Onwards game={game} number={number} place={place} />
      <Dispute answered={answered} action={address} refused={refused} />
    </Layout>
  )
}

type OnwardsProps = { game: GameView; number: number; place: Place }

/** To what comes next; from an earlier question also to those before and after it. */
function Onwards({ game, number, place }: OnwardsProps) {
  const isLatest = number === game.score.answered
  const address = (...path: number[]) => addressIn(place, game.quiz, game.id, ...path)
  const isBetween = game.status === 'playing' && game.question === null
  return (
    <nav class="actions" aria-label="Game">
      {isBetween ? (
        <NextForm game={game} place={place} label="Next question" />
      ) : (
        <a class="button" href={address()}>
          {onwardsText(game.status === 'finished', isLatest)}
        </a>
      )}
      {number > 1 && <a href={address(number - 1)}>Previous answer</a>}
      {!isLatest && <a href={address(number + 1)}>Next answer</a>}
    </nav>
  )
}

function onwardsText(isFinished: boolean, isLatest: boolean): string {
  if (isFinished) return 'See your result'
  return isLatest ? 'Next question' : 'Back to the open question'
}
