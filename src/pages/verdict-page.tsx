import type { AnsweredQuestion, Document, GameView, Quiz } from '../schemas.ts'
import { Dissents } from './dissents.tsx'
import { Layout } from './layout.tsx'
import { addressIn, type Place } from './place.ts'
import { Progress } from './progress.tsx'
import { quoteAll } from './quotation.ts'
import { SourceQuote } from './source-quote.tsx'
import { VerdictMark, verdictWord } from './verdict-mark.tsx'

type VerdictPageProps = {
  quiz: Quiz
  place: Place
  game: GameView
  answered: AnsweredQuestion
  findDocument: (id: string) => Document | null
}

/** The verdict on an answered question, with the passages that settle it. */
export function VerdictPage(props: VerdictPageProps) {
  const { quiz, place, game, answered, findDocument } = props
  const word = verdictWord(answered.verdict)
  const key = answered.answer?.text ?? ''
  return (
    <Layout
      title={`${word} – Question ${answered.number} – ${quiz.title}`}
      place={place}
      heading={quiz.title}
      game={game}
    >
      <Progress number={answered.number} score={game.score} />
      <div class={`verdict ${answered.verdict}`}>
        <h1 tabindex={-1} autofocus>
          <VerdictMark verdict={answered.verdict} />
          {word}
        </h1>
        <p class="explanation">{answered.explanation}</p>
      </div>
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
        <section>
          <h2>{answered.citations.length === 1 ? 'The source' : 'The sources'}</h2>
          {quoteAll(answered.citations, key, findDocument).map((quotation) => (
            <SourceQuote quotation={quotation} place={place} />
          ))}
        </section>
        <Dissents
          answer={key}
          dissents={answered.dissents}
          findDocument={findDocument}
          place={place}
        />
      </div>
      <Onwards game={game} number={answered.number} place={place} />
    </Layout>
  )
}

type OnwardsProps = { game: GameView; number: number; place: Place }

/** To what comes next; from an earlier question also to those before and after it. */
function Onwards({ game, number, place }: OnwardsProps) {
  const isLatest = number === game.score.answered
  const address = (...path: number[]) => addressIn(place, game.quiz, game.id, ...path)
  return (
    <nav class="actions" aria-label="Game">
      <a class="button" href={address()}>
        {onwardsText(game.status === 'finished', isLatest)}
      </a>
      {number > 1 && <a href={address(number - 1)}>Previous answer</a>}
      {!isLatest && <a href={address(number + 1)}>Next answer</a>}
    </nav>
  )
}

function onwardsText(isFinished: boolean, isLatest: boolean): string {
  if (isFinished) return 'See your result'
  return isLatest ? 'Next question' : 'Back to the open question'
}
