import type { Quiz } from '../schemas.ts'
import { countOf } from './format.ts'
import { Layout } from './layout.tsx'

const GROUPS = [
  { kind: 'daily', heading: 'Today', isCompact: false },
  { kind: 'document', heading: 'By source', isCompact: false },
  { kind: 'category', heading: 'By subject', isCompact: true },
] as const

/** What Footnote is, and the quizzes to choose from. */
export function HomePage({ quizzes }: { quizzes: Quiz[] }) {
  const everything = quizzes.find((quiz) => quiz.kind === 'all')
  return (
    <Layout title="A quiz that shows its sources">
      <div class="hero">
        <h1>A quiz that shows its sources</h1>
        <p class="lead">
          Every question is drawn from published articles. After each answer you see the very
          passage that settles it. Where sources disagree, you see both.
        </p>
        {everything !== undefined && (
          <p class="actions">
            <a class="button" href={`/play/${everything.id}`}>
              Play all subjects
            </a>
            <a href={`/leaderboards/${everything.id}`}>See the leaderboard</a>
            <span class="quiet">{countOf(everything.questions, 'question')}</span>
          </p>
        )}
      </div>
      {GROUPS.map(({ kind, ...group }) => (
        <QuizGroup {...group} quizzes={quizzes.filter((quiz) => quiz.kind === kind)} />
      ))}
      {everything === undefined && <p>There are no quizzes yet.</p>}
    </Layout>
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
            <p class="quiet">
              <span>{countOf(quiz.questions, 'question')}</span>
              <a href={`/leaderboards/${quiz.id}`} aria-label={`Leaderboard: ${quiz.title}`}>
                Leaderboard
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
