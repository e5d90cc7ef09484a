import type { Quiz } from '../schemas.ts'
import { countOf, formatWeekday } from './format.ts'
import { Layout } from './layout.tsx'
import { PlayerNote } from './player-note.tsx'

const GROUPS = [
  { kind: 'document', heading: 'By source', isCompact: false },
  { kind: 'category', heading: 'By subject', isCompact: true },
] as const

type HomePageProps = { quizzes: Quiz[]; day: string; quizAddress: string }

/** What Footnote is, today's quiz, and all the others to choose from. `day` is a UTC day. */
export function HomePage({ quizzes, day, quizAddress }: HomePageProps) {
  const daily = quizzes.find((quiz) => quiz.kind === 'daily')
  const everything = quizzes.find((quiz) => quiz.kind === 'all')
  return (
    <Layout title="A quiz that shows its sources" script="home" quizAddress={quizAddress}>
      <div class="hero">
        <h1>A quiz that shows its sources</h1>
        <p class="lead">
          Every question is drawn from published articles. After each answer you see the very
          passage that settles it. Where sources disagree, you see both.
        </p>
      </div>
      {daily !== undefined && <Today quiz={daily} day={day} />}
      {everything !== undefined && (
        <section>
          <h2 class="rule">All subjects</h2>
          <p class="actions">
            <a href={`/play/${everything.id}`}>All {countOf(everything.questions, 'question')}</a>
            <a href={`/leaderboards/${everything.id}`}>See the leaderboard</a>
          </p>
        </section>
      )}
      {GROUPS.map(({ kind, ...group }) => (
        <QuizGroup {...group} quizzes={quizzes.filter((quiz) => quiz.kind === kind)} />
      ))}
      {everything === undefined && (
        <p class="empty">There are no quizzes yet. They come with the first documents.</p>
      )}
    </Layout>
  )
}

function Today({ quiz, day }: { quiz: Quiz; day: string }) {
  return (
    <section class="today">
      <p class="kicker">Today’s quiz</p>
      <h2>
        <time datetime={day}>{formatWeekday(day)}</time>
      </h2>
      <p>{countOf(quiz.questions, 'question')}, the same for everyone until midnight UTC.</p>
      <p class="actions">
        <a class="button" href={`/play/${quiz.id}`}>
          Play today’s quiz
        </a>
        <a href={`/leaderboards/${quiz.id}?period=day`}>Today’s leaderboard</a>
      </p>
      <PlayerNote day={day} />
    </section>
  )
}

type QuizGroupProps = { heading: string; isCompact: boolean; quizzes: Quiz[] }

function QuizGroup({ heading, isCompact, quizzes }: QuizGroupProps) {
  if (quizzes.length === 0) return null
  return (
    <section>
      <h2 class="rule">{heading}</h2>
      <ul class={isCompact ? 'quizzes compact' : 'quizzes'}>
        {quizzes.map((quiz) => (
          <li>
            <h3>
              <a href={`/play/${quiz.id}`}>{quiz.title}</a>
            </h3>
            <p class="quiet">{countOf(quiz.questions, 'question')}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
