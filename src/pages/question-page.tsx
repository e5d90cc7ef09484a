import { MAX_CHARACTERS } from '../judge/rules/too-long.ts'
import type { GameQuestion, GameView, Quiz } from '../schemas.ts'
import { AgainNote } from './again-note.tsx'
import { Layout } from './layout.tsx'
import { Note } from './note.tsx'
import { addressIn, type Place } from './place.ts'
import { Progress } from './progress.tsx'
import { MoreTime, TimeLeft } from './time-left.tsx'

/** It was empty or not taken, which is an error, or not precise enough. */
type Complaint = { text: string; isError: boolean; typed: string }

type QuestionPageProps = {
  quiz: Quiz
  place: Place
  game: GameView
  question: GameQuestion
  /** When the page is made, in milliseconds since 1970. */
  now: number
  /** What to say about an answer that was not taken. */
  complaint?: Complaint
  /** Where its time has just been extended: what was chosen so far. */
  extended?: { chosen: string }
  /** The player has just tried to start the daily quiz a second time. */
  isAgain?: boolean
}

/** The open question of a game, with nothing of its answer. */
export function QuestionPage(props: QuestionPageProps) {
  const { quiz, place, game, question, now, extended, isAgain = false } = props
  const { number, timer, prompt, options } = question
  const complaint = props.complaint ?? (question.vague && askForMore(question.vague))
  const address = (...path: (string | number)[]) => addressIn(place, quiz.id, game.id, ...path)
  return (
    <Layout
      title={`${complaint?.isError ? 'Error: ' : ''}Question ${number} – ${quiz.title}`}
      place={place}
      game={game}
    >
      {isAgain && <AgainNote isFinished={false} />}
      <Progress number={number} score={game.score} />
      {timer && <TimeLeft timer={timer} now={now} />}
      <form class="question" method="post" action={address()}>
        <input type="hidden" name="question" value={question.id} />
        <input type="hidden" name="number" value={String(number)} />
        {options === null ? (
          <TypedAnswer prompt={prompt} complaint={complaint} isFocused={!isAgain} />
        ) : (
          <Options
            prompt={prompt}
            options={options}
            complaint={complaint}
            chosen={extended?.chosen ?? complaint?.typed}
            isFocused={extended === undefined && complaint === null && !isAgain}
          />
        )}
        <p class="actions">
          <button type="submit">Answer</button>
          {timer && (
            <MoreTime timer={timer} action={address('time')} isExtended={extended !== undefined} />
          )}
          {number > 1 && <a href={address(number - 1)}>Previous answer</a>}
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

type ComplaintNoteProps = { complaint: Complaint | null; isFocused?: boolean }

const ComplaintNote = ({ complaint, isFocused = false }: ComplaintNoteProps) =>
  complaint && (
    <Note id="complaint" text={complaint.text} isError={complaint.isError} isFocused={isFocused} />
  )

type OptionsProps = {
  prompt: string
  options: string[]
  complaint: Complaint | null
  chosen: string | undefined
  isFocused: boolean
}

/** Nothing is chosen beforehand. The focus is on the question, or on what is wrong, to be read out. */
function Options({ prompt, options, complaint, chosen, isFocused }: OptionsProps) {
  return (
    <fieldset
      class="options"
      role="radiogroup"
      aria-required="true"
      aria-invalid={complaint?.isError ? 'true' : undefined}
      aria-describedby={describedBy(complaint)}
    >
      <legend>
        <h1 tabindex={-1} autofocus={isFocused}>
          {prompt}
        </h1>
      </legend>
      <ComplaintNote complaint={complaint} isFocused />
      {options.map((option) => (
        <label class="choice">
          <input type="radio" name="answer" value={option} checked={option === chosen} />
          <span>{option}</span>
        </label>
      ))}
    </fieldset>
  )
}

type TypedAnswerProps = { prompt: string; complaint: Complaint | null; isFocused: boolean }

function TypedAnswer({ prompt, complaint, isFocused }: TypedAnswerProps) {
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
        autofocus={isFocused}
      />
    </div>
  )
}
