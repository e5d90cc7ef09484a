import type { Quiz } from '../schemas.ts'
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
  error?: string
}

/** Before a game: how to answer, how many questions, how hard. */
export function StartPage({ quiz, place, token, error }: StartPageProps) {
  const isDaily = quiz.kind === 'daily'
  return (
    <Layout title={quiz.title} place={place}>
      <h1>{quiz.title}</h1>
      <p class="lead">
        {countOf(quiz.questions, 'question')}, each answered by a published source that you see
        after your answer.
        {isDaily && ' Today’s questions are the same for everyone, until midnight UTC.'}
      </p>
      {error !== undefined && (
        <p class="notice" role="alert" tabindex={-1} autofocus>
          {error}
        </p>
      )}
      <form class="start" method="post" action={addressIn(place, quiz.id)}>
        <input type="hidden" name="player" value={token} />
        <fieldset class="choices">
          <legend>How do you want to answer?</legend>
          <Choice name="mode" value="choice" label="Choose from options" checked />
          <Choice name="mode" value="typed" label="Type the answer" />
        </fieldset>
        {!isDaily && <Choices longest={quiz.longest} questions={quiz.questions} />}
        <p class="actions">
          <button type="submit">Start the quiz</button>
          <NewTabLink href={`/leaderboards/${quiz.id}`} frame={place.frame}>
            Leaderboard
          </NewTabLink>
        </p>
      </form>
    </Layout>
  )
}

/** Which questions; those of the daily quiz are no player's choice. */
function Choices({ longest, questions }: Pick<Quiz, 'longest' | 'questions'>) {
  const lengths = lengthsOf(longest)
  const usual = lengths.includes(10) ? 10 : lengths.at(-1)
  return (
    <>
      <fieldset class="choices">
        <legend>How many questions?</legend>
        {lengths.map((length) => (
          <Choice
            name="length"
            value={String(length)}
            label={length === questions ? `All ${length}` : String(length)}
            checked={length === usual}
          />
        ))}
      </fieldset>
      <p class="field">
        <label htmlFor="difficulty">Difficulty</label>
        <select id="difficulty" name="difficulty">
          <option value="">Any</option>
          <option value="easy">Easy</option>
          <option value="medium">Medium</option>
          <option value="hard">Hard</option>
        </select>
      </p>
    </>
  )
}

type ChoiceProps = { name: string; value: string; label: string; checked?: boolean }

const Choice = ({ name, value, label, checked = false }: ChoiceProps) => (
  <label class="choice">
    <input type="radio" name={name} value={value} checked={checked} />
    <span>{label}</span>
  </label>
)
