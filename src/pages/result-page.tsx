import type { AnsweredQuestion, Document, GameView, Quiz } from '../schemas.ts'
import { countOf, formatDuration } from './format.ts'
import { Layout, NewTabLink } from './layout.tsx'
import { NameForm } from './name-form.tsx'
import { passageAddress } from './passage-address.ts'
import { addressIn, type Place } from './place.ts'
import { VerdictMark, verdictWord } from './verdict-mark.tsx'

type ResultPageProps = {
  quiz: Quiz
  place: Place
  game: GameView
  findDocument: (id: string) => Document | null
  /** A name that was not taken, and why. */
  refused?: { name: string; error: string }
}

/** The end of a game: score, place on the leaderboard, and every question again. */
export function ResultPage(props: ResultPageProps) {
  const { quiz, place, game, findDocument, refused } = props
  const { correct, length, durationMs } = game.score
  return (
    <Layout
      title={`${refused ? 'Error: ' : ''}Result – ${quiz.title}`}
      place={place}
      heading={quiz.title}
      game={game}
    >
      <h1 class="score" tabindex={-1} autofocus={refused === undefined}>
        {correct} of {length} correct
      </h1>
      <p class="lead">
        {quiz.title}, {countOf(length, 'question')} in {formatDuration(durationMs)}.
      </p>
      {game.name === null ? (
        <NameForm action={addressIn(place, quiz.id, game.id, 'name')} refused={refused} />
      ) : (
        <Rank game={game} name={game.name} place={place} />
      )}
      <h2 class="rule">Your answers</h2>
      <ol class="review">
        {game.answers.map((answered) => (
          <ReviewItem
            answered={answered}
            address={addressIn(place, quiz.id, game.id, answered.number)}
            findDocument={findDocument}
            place={place}
          />
        ))}
      </ol>
      <p class="actions">
        {quiz.kind !== 'daily' && (
          <a class={game.name === null ? undefined : 'button'} href={addressIn(place, quiz.id)}>
            Play again
          </a>
        )}
        <NewTabLink href={`/leaderboards/${quiz.id}?mode=${game.mode}`} frame={place.frame}>
          Leaderboard
        </NewTabLink>
        <NewTabLink href="/" frame={place.frame}>
          More quizzes
        </NewTabLink>
      </p>
    </Layout>
  )
}

function Rank({ game, name, place }: { game: GameView; name: string; place: Place }) {
  return (
    <p class="rank">
      {game.standing === null ? (
        <>{name}, your result is on its way to the leaderboard.</>
      ) : (
        <>
          <b>
            Rank {game.standing.rank} of {game.standing.of}
          </b>
          , {name}.
        </>
      )}{' '}
      <NewTabLink href={`/leaderboards/${game.quiz}?mode=${game.mode}`} frame={place.frame}>
        See the leaderboard
      </NewTabLink>
    </p>
  )
}

type ReviewItemProps = {
  answered: AnsweredQuestion
  address: string
  findDocument: (id: string) => Document | null
  place: Place
}

function ReviewItem({ answered, address, findDocument, place }: ReviewItemProps) {
  const isCorrect = answered.verdict === 'correct'
  const byDocument = new Map(answered.citations.map((citation) => [citation.document, citation]))
  return (
    <li>
      <p class="asked">{answered.prompt}</p>
      <p>
        <VerdictMark verdict={answered.verdict} />
        <b>{verdictWord(answered.verdict)}:</b> {answered.submitted || 'no answer'}
        {!isCorrect && (
          <>
            . The answer is <b>{answered.answer?.text}</b>
          </>
        )}
        .
      </p>
      <p class="quiet">
        <a href={address}>See the passage</a> from{' '}
        {[...byDocument.values()].map((citation, index) => (
          <>
            {index > 0 && ', '}
            <NewTabLink href={passageAddress(citation)} frame={place.frame}>
              {findDocument(citation.document)?.title ?? citation.document}
            </NewTabLink>
          </>
        ))}
      </p>
    </li>
  )
}
