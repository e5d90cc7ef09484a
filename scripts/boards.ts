/** `npm run boards -- --rebuild`: makes every leaderboard anew from the results that are kept. */
import { parseArgs } from 'node:util'
import { Mode, Period, QuizList, Rebuilt, type RebuildRequest } from '../src/schemas.ts'
import { EXPIRES_SECONDS } from '../src/scores.ts'
import { adminOf, LOCAL_URL } from './ask-admin.ts'

const DAY_MS = 86_400_000
/** How many days lie between two boards of a period. */
const DAYS_APART: Record<Period, number> = { day: 1, week: 7, all: 0 }

/** How many boards of a period are kept. */
function keptOf(period: Period): number {
  const keptSeconds = EXPIRES_SECONDS[period]
  return keptSeconds === null ? 1 : (keptSeconds * 1000) / (DAYS_APART[period] * DAY_MS)
}

const USAGE = `npm run boards -- --rebuild [--quiz <id>] [--url <address>]

--rebuild  make every leaderboard anew from the results that are kept
--quiz     of this quiz only
--url      of the Worker at this address; without it, ${LOCAL_URL}

The admin key is taken from ADMIN_KEY, else from .dev.vars.`

/** The boards of a quiz that have not expired. */
function boardsOf(quiz: string, now: number): RebuildRequest[] {
  return Mode.options.flatMap((mode) =>
    Period.options.flatMap((period) => {
      return Array.from({ length: keptOf(period) }, (_, index) => {
        const day = new Date(now - index * DAYS_APART[period] * DAY_MS).toISOString().slice(0, 10)
        return { quiz, mode, period, day }
      })
    }),
  )
}

async function rebuild(url: string, only: string | undefined): Promise<void> {
  const ask = await adminOf(url)
  const { quizzes } = await ask('/quizzes', QuizList)
  const ids = only === undefined ? quizzes.map(({ id }) => id) : [only]
  const boards = ids.flatMap((quiz) => boardsOf(quiz, Date.now()))
  let changed = 0
  // One after the other: each of them reads every result of its quiz.
  for (const board of boards) {
    const { added, replaced, removed } = await ask('/admin/boards/rebuild', Rebuilt, board)
    if (added + replaced + removed === 0) continue
    changed += 1
    const name = [board.quiz, board.mode, board.period, board.day].join(' ')
    console.log(`${name}: ${added} added, ${replaced} replaced, ${removed} removed`)
  }
  console.log(`${boards.length} boards rebuilt, ${changed} of them changed`)
}

const { values } = parseArgs({
  options: {
    rebuild: { type: 'boolean', default: false },
    quiz: { type: 'string' },
    url: { type: 'string', default: LOCAL_URL },
  },
})
if (values.rebuild) await rebuild(values.url, values.quiz)
else console.log(USAGE)
