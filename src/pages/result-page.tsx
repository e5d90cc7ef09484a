import type { AnsweredQuestion, Document, GameView, Quiz } from '../schemas.ts'
import { AgainNote } from './again-note.tsx'
import { countOf, formatDuration } from './format.ts'
import { Layout, NewTabLink } from './layout.tsx'
import { NameForm } from './name-form.tsx'
import { NextDaily } from './next-daily.tsx'
import { passageAddress } from './passage-address.ts'
import { addressIn, type Place } from './place.ts'
import { ShareResult } from './share-result.tsx'
import { shareText } from './share-text.ts'
import { SourceDetails } from './source-quote.tsx'
import { Squares } from './squares.tsx'
import { tellingCitations } from './telling-citations.ts'
import { VerdictMark, verdictWord } from './verdict-mark.tsx'

type ResultPageProps = {
  quiz: Quiz
  place: Place
  game: GameView
  findDocument: (id: string) => Document | null
  /** Days in a row with a daily quiz; 0 where there is nothing to tell. */
  streak: number
  /** Of this site: what is shared leads there, also from a frame. */
  origin: string
  /** When the page is made, in milliseconds since 1970. */
  now: number
  /** A name that was not taken, and why. */
  refused?: { name: string; error: string } | undefined
  /** The player has just given the game its name. */
  isNamed?: boolean
  /** The player has just tried to start the daily quiz a second time. */
  isAgain?: boolean
}

/** The end of a game: score, place on the leaderboard, and every question again. */
export function ResultPage(props: ResultPageProps) {
  const { quiz, place, game, findDocument, streak, origin, now, refused } = props
  const { isNamed = false, isAgain = false } = props
  const { correct, length, durationMs, points } = game.score
  return (
    <Layout title={`${refused ? 'Error: ' : ''}Result – ${quiz.title}`} place={place} game={game}>
      {isAgain && <AgainNote isFinished />}
      <p class="kicker">{quiz.title}</p>
      <h1 class="score" tabindex={-1} autofocus={refused === undefined && !isNamed && !isAgain}>
        {correct} of {length} correct
      </h1>
      <Squares answers={game.answers} />
      <p class="lead">
        {points !== null && `${countOf(points, 'point')}. `}
        {countOf(length, 'question')} in {formatDuration(durationMs)}.
      </p>
      {quiz.kind === 'daily' && <NextDaily game={game} place={place} streak={streak} now={now} />}
      {game.name === null ? (
        <NameForm action={addressIn(place, quiz.id, game.id, 'name')} refused={refused} />
      ) : (
        <Rank game={game} name={game.name} place={place} isFocused={isNamed} />
      )}
      <ShareResult text={shareText(quiz, game, streak, `${origin}/play/${quiz.id}`)} />
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
          <a class="button" href={addressIn(place, quiz.id)}>
            Play again
          </a>
        )}
        <NewTabLink href={boardAddress(game)} frame={place.frame}>
          Leaderboard
        </NewTabLink>
        <NewTabLink href="/" frame={place.frame}>
          More quizzes
        </NewTabLink>
      </p>
    </Layout>
  )
}

const boardAddress = ({ quiz, mode }: GameView) => `/leaderboards/${quiz}?mode=${mode}`

type RankProps = { game: GameView; name: string; place: Place; isFocused: boolean }

function Rank({ game, name, place, isFocused }: RankProps) {
  return (
    <p class="rank" tabindex={isFocused ? -1 : undefined} autofocus={isFocused}>
      {game.standing === null ? (
        <>
          <bdi>{name}</bdi>, your result is on its way to the leaderboard.
        </>
      ) : (
        <>
          <b>
            Rank {game.standing.rank} of {game.standing.of}
          </b>
          , <bdi>{name}</bdi>.
        </>
      )}{' '}
      <NewTabLink href={boardAddress(game)} frame={place.frame}>
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
  const telling = tellingCitations(answered.citations, answered.answer?.text ?? '')
  const linked = telling.filter(
    ({ document }, index) => telling.findIndex((other) => other.document === document) === index,
  )
  return (
    <li>
      <p class="asked">{answered.prompt}</p>
      <p>
        <VerdictMark verdict={answered.verdict} />
        <b>{verdictWord(answered.verdict)}:</b> {answered.submitted || 'no answer'}{' '}
        {answered.points !== null && isCorrect && (
          <span class="points">{countOf(answered.points, 'point')}</span>
        )}
      </p>
      {!isCorrect && (
        <p>
          The answer: <b>{answered.answer?.text}</b>
        </p>
      )}
      <p class="quiet">
        <a href={address} aria-label={`See the passage, question ${answered.number}`}>
          See the passage
        </a>{' '}
        from{' '}
        {linked.map((citation, index) => {
          const document = findDocument(citation.document)
          return (
            <>
              {index > 0 && ' · '}
              <NewTabLink href={passageAddress(citation)} frame={place.frame}>
                {document?.title ?? citation.document}
              </NewTabLink>
              {document && (
                <>
                  {' '}
                  (<SourceDetails document={document} />)
                </>
              )}
            </>
          )
        })}
        {answered.dissents.length > 0 && ' · The sources disagree'}
      </p>
    </li>
  )
}
