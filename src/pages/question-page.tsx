import { MAX_CHARACTERS } from '../judge/rules/too-long.ts'
import type { GameQuestion, GameView, Quiz } from '../schemas.ts'
import { Layout } from './layout.tsx'
import { addressIn, type Place } from './place.ts'
import { Progress } from './progress.tsx'

/** It was empty, which is an error, or not precise enough. */
type Complaint = { text: string; isError: boolean; typed: string }

type QuestionPageProps = {
  quiz: Quiz
  place: Place
  game: GameView
  question: GameQuestion
  /** What to say about an answer that was not taken. */
  complaint?: Complaint
}

/** The open question of a game, with nothing of its answer. */
export function QuestionPage(props: QuestionPageProps) {
  const { quiz, place, game, question } = props
  const complaint = props.complaint ?? (question.vague && askForMore(question.vague))
  return (
    <Layout
      title={`${complaint?.isError ? 'Error: ' : ''}Question ${question.number} – ${quiz.title}`}
      place={place}
      heading={quiz.title}
      game={game}
    >
      <Progress number={question.number} score={game.score} />
      <form class="question" method="post" action={addressIn(place, quiz.id, game.id)}>
        <input type="hidden" name="question" value={question.id} />
        <input type="hidden" name="number" value={String(question.number)} />
        {question.options === null ? (
          <TypedAnswer prompt={question.prompt} complaint={complaint} />
        ) : (
          <Options prompt={question.prompt} options={question.options} complaint={complaint} />
        )}
        <p class="actions">
          <button type="submit">Answer</button>
        </p>
      </form>
    </Layout>
  )
}

const askForMore = ({ submitted, explanation }: NonNullable<GameQuestion['vague']>): Complaint => ({
  text: explanation,
  isError: false,
  typed: submitted,
})

const describedBy = (complaint: Complaint | null) => (complaint ? 'complaint' : undefined)

const ComplaintNote = ({ complaint }: { complaint: Complaint | null }) =>
  complaint ? (
    <p id="complaint" class="notice">
      {complaint.text}
    </p>
  ) : null

type OptionsProps = { prompt: string; options: string[]; complaint: Complaint | null }

function Options({ prompt, options, complaint }: OptionsProps) {
  return (
    <fieldset
      class="options"
      role="radiogroup"
      aria-required="true"
      aria-invalid={complaint?.isError ? 'true' : undefined}
      aria-describedby={describedBy(complaint)}
    >
      <legend>
        <h1 tabindex={-1} autofocus>
          {prompt}
        </h1>
      </legend>
      <ComplaintNote complaint={complaint} />
      {options.map((option) => (
        <label class="choice">
          <input type="radio" name="answer" value={option} />
          <span>{option}</span>
        </label>
      ))}
    </fieldset>
  )
}

function TypedAnswer({ prompt, complaint }: { prompt: string; complaint: Complaint | null }) {
  return (
    <div class="typed">
      <h1>
        <label htmlFor="answer">{prompt}</label>
      </h1>
      <ComplaintNote complaint={complaint} />
      <input
        id="answer"
        name="answer"
        type="text"
        value={complaint?.typed}
        maxlength={MAX_CHARACTERS}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-required="true"
        aria-invalid={complaint?.isError ? 'true' : undefined}
        aria-describedby={describedBy(complaint)}
        autofocus
      />
    </div>
  )
}
