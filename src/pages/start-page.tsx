import { QUESTION_SECONDS } from '../quiz/points.ts'
import type { Mode, Quiz } from '../schemas.ts'
import type { Chosen } from './forms.ts'
import { countOf } from './format.ts'
import { Layout, NewTabLink } from './layout.tsx'
import { addressIn, type Place } from './place.ts'

const LENGTHS = [5, 10, 20]
const MOST = 20

/** The usual lengths that a game can have, and the longest where that is short. */
function lengthsOf(longest: number): number[] {
  const most = Math.min(longest, MOST)
  return [...LENGTHS.filter((length) => length < most), most]
}

type StartPageProps = {
  quiz: Quiz
  place: Place
  /** Makes who plays a player, with a history and a daily quiz. */
  token: string
  /** What was chosen in a form that was not taken, and why it was not. */
  chosen?: Chosen
  error?: string
  /** The token that came with it is of no use any more: a browser that keeps it forgets it. */
  isPlayerRefused?: boolean
}

/** Before a game: how to answer, how many questions, how hard. */
export function StartPage(props: StartPageProps) {
  const { quiz, place, token, chosen, error, isPlayerRefused = false } = props
  return (
    <Layout title={`${error === undefined ? '' : 'Error: '}${quiz.title}`} place={place}>
      <h1>{quiz.title}</h1>
      <p class="lead">{leadOf(quiz)}</p>
      {error !== undefined && (
        <p class="notice" role="alert" tabindex={-1} autofocus>
          {error}
        </p>
      )}
      {quiz.questions === 0 ? (
        <p class="actions">
          <NewTabLink class="button" href="/" frame={place.frame}>
            All quizzes
          </NewTabLink>
        </p>
      ) : (
        <form class="start" method="post" action={addressIn(place, quiz.id)}>
          <known-player data-refused={isPlayerRefused ? '' : undefined}>
            <input type="hidden" name="player" value={token} />
          </known-player>
          <ModeChoice settled={place.options.mode} chosen={chosen?.mode ?? 'choice'} />
          {quiz.kind !== 'daily' && (
            <>
              <LengthChoice quiz={quiz} settled={place.options.length} chosen={chosen?.length} />
              {quiz.longest > 1 && <DifficultyChoice chosen={chosen?.difficulty} />}
            </>
          )}
          <p class="actions">
            <button type="submit">Start the quiz</button>
            <NewTabLink href={boardAddress(quiz, place)} frame={place.frame}>
              Leaderboard
            </NewTabLink>
            {!place.frame && <a href={`/embed-code/${quiz.id}`}>Embed this quiz</a>}
          </p>
        </form>
      )}
    </Layout>
  )
}

function leadOf({ kind, questions, longest }: Quiz): string {
  if (questions === 0) return 'This quiz has no questions yet.'
  if (kind === 'daily') {
    return `${countOf(questions, 'question')}, the same for everyone until midnight UTC. After each answer you see the source that settles it.`
  }
  if (questions === 1) return 'One question. After your answer you see the source that settles it.'
  const some = longest === 1 ? ', of which a game asks one' : ''
  return `${countOf(questions, 'question')}${some}. After each answer you see the source that settles it.`
}

const boardAddress = ({ id }: Quiz, { options: { mode } }: Place) =>
  `/leaderboards/${id}${mode === undefined ? '' : `?mode=${mode}`}`

const Settled = ({ name, value }: { name: string; value: string }) => (
  <input type="hidden" name={name} value={value} />
)

const TIMED = `Against the clock you have ${countOf(QUESTION_SECONDS, 'second')} a question: the sooner a right answer, the more points. You can always ask for more time.`

/** How to answer. A page that embeds the quiz may have settled it. */
function ModeChoice({ settled, chosen }: { settled: Mode | undefined; chosen: Mode }) {
  if (settled !== undefined) {
    return (
      <>
        <Settled name="mode" value={settled} />
        {settled === 'timed' && <p class="quiet">{TIMED}</p>}
      </>
    )
  }
  return (
    <fieldset class="choices">
      <legend>How do you want to answer?</legend>
      <Choice name="mode" value="choice" label="From options" chosen={chosen} />
      <Choice name="mode" value="typed" label="By typing" chosen={chosen} />
      <Choice
        name="mode"
        value="timed"
        label="Against the clock"
        chosen={chosen}
        describedBy="timed"
      />
      <p id="timed" class="quiet">
        {TIMED}
      </p>
    </fieldset>
  )
}

type LengthChoiceProps = { quiz: Quiz; settled: number | undefined; chosen: number | undefined }

/** How many questions, where there is a choice. */
function LengthChoice({ quiz, settled, chosen }: LengthChoiceProps) {
  const lengths = lengthsOf(quiz.longest)
  const [only] = lengths
  if (settled !== undefined) return <Settled name="length" value={String(settled)} />
  if (lengths.length === 1) return <Settled name="length" value={String(only)} />
  const usual = lengths.includes(10) ? 10 : lengths.at(-1)
  const checked = String(chosen !== undefined && lengths.includes(chosen) ? chosen : usual)
  return (
    <fieldset class="choices">
      <legend>How many questions?</legend>
      {lengths.map((length) => (
        <Choice
          name="length"
          value={String(length)}
          label={length === quiz.questions ? `All ${length}` : String(length)}
          chosen={checked}
        />
      ))}
    </fieldset>
  )
}

const DIFFICULTIES = [
  { value: '', label: 'Any' },
  { value: 'easy', label: 'Easy' },
  { value: 'medium', label: 'Medium' },
  { value: 'hard', label: 'Hard' },
]

const DifficultyChoice = ({ chosen = '' }: { chosen: Chosen['difficulty'] | '' }) => (
  <p class="field">
    <label htmlFor="difficulty">Difficulty</label>
    <select id="difficulty" name="difficulty">
      {DIFFICULTIES.map(({ value, label }) => (
        <option value={value} selected={value === chosen}>
          {label}
        </option>
      ))}
    </select>
  </p>
)

type ChoiceProps = {
  name: string
  value: string
  label: string
  chosen: string
  describedBy?: string
}

const Choice = ({ name, value, label, chosen, describedBy }: ChoiceProps) => (
  <label class="choice">
    <input
      type="radio"
      name={name}
      value={value}
      checked={value === chosen}
      aria-describedby={describedBy}
    />
    <span>{label}</span>
  </label>
)
