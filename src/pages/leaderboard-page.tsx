import type { Leaderboard, LeaderboardRow, Mode, Period, Quiz } from '../schemas.ts'
import { countOf, formatDuration, formatShortDay, formatTime } from './format.ts'
import { Layout } from './layout.tsx'

const PERIODS: { period: Period; label: string; empty: string }[] = [
  { period: 'day', label: 'Today', empty: 'today' },
  { period: 'week', label: 'This week', empty: 'this week' },
  { period: 'all', label: 'All time', empty: 'so far' },
]

const MODES: { mode: Mode; label: string }[] = [
  { mode: 'choice', label: 'Options' },
  { mode: 'typed', label: 'Typed' },
  { mode: 'timed', label: 'Timed' },
]

type LeaderboardPageProps = { quiz: Quiz; board: Leaderboard; quizAddress: string }

/** Who did best in a quiz and mode, in one period. Days and weeks are UTC. */
export function LeaderboardPage({ quiz, board, quizAddress }: LeaderboardPageProps) {
  const address = (mode: Mode, period: Period) =>
    `/leaderboards/${quiz.id}?mode=${mode}&period=${period}`
  const shown = PERIODS.find(({ period }) => period === board.period)
  return (
    <Layout title={`Leaderboard – ${quiz.title}`} quizAddress={quizAddress}>
      <p class="kicker">Leaderboard</p>
      <h1>{quiz.title}</h1>
      <nav class="tabs" aria-label="Mode">
        {MODES.map(({ mode, label }) => (
          <a
            href={address(mode, board.period)}
            aria-current={mode === board.mode ? 'page' : undefined}
          >
            {label}
          </a>
        ))}
      </nav>
      <nav class="tabs" aria-label="Period">
        {PERIODS.map(({ period, label }) => (
          <a
            href={address(board.mode, period)}
            aria-current={period === board.period ? 'page' : undefined}
          >
            {label}
          </a>
        ))}
      </nav>
      {board.rows.length === 0 ? (
        <p class="empty">Nobody has put a result here {shown?.empty}. The first place is free.</p>
      ) : (
        <Standings board={board} caption={shown?.label ?? ''} />
      )}
      <p class="actions">
        <a class="button" href={`/play/${quiz.id}`}>
          Play this quiz
        </a>
        <a href={`/embed-code/${quiz.id}`}>Embed this quiz</a>
        {board.next !== null && (
          <a href={`${address(board.mode, board.period)}&cursor=${board.next}`}>Next page</a>
        )}
        {board.asOf !== null && (
          <span class="quiet">
            As of <time datetime={board.asOf}>{formatTime(board.asOf)}</time>. New results show
            within a minute or two.
          </span>
        )}
      </p>
    </Layout>
  )
}

function Standings({ board, caption }: { board: Leaderboard; caption: string }) {
  return (
    <table class="standings">
      <caption>
        {caption}{' '}
        <span class="quiet">
          {board.rows.length < board.of
            ? `${board.rows[0]?.rank} to ${board.rows.at(-1)?.rank} of ${countOf(board.of, 'result')}`
            : countOf(board.of, 'result')}
        </span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Rank</th>
          <th scope="col">Name</th>
          <th scope="col">Score</th>
          <th scope="col">Time</th>
          <th scope="col">Date</th>
        </tr>
      </thead>
      <tbody>
        {board.rows.map((row) => (
          <StandingsRow row={row} />
        ))}
      </tbody>
    </table>
  )
}

const StandingsRow = ({ row }: { row: LeaderboardRow }) => (
  <tr>
    <td>{row.rank}</td>
    <th scope="row">
      <bdi>{row.name}</bdi>
    </th>
    <td>
      {row.points === null ? `${row.correct} of ${row.length}` : countOf(row.points, 'point')}
    </td>
    <td>{formatDuration(row.durationMs)}</td>
    <td>
      <time datetime={row.finishedAt}>{formatShortDay(row.finishedAt)}</time>
    </td>
  </tr>
)
