import { findPlayer } from './player.ts'
import { accept, type Outcome } from './quiz/outcome.ts'
import type { PlayerId, Report, ReportRequest } from './schemas.ts'
import { writeReport } from './scores.ts'

/** Keeps what somebody disputes of a question, for the editor: of a player the latest word on each. */
export async function fileReport(
  env: Env,
  question: { id: Report['question']; prompt: string },
  request: ReportRequest,
  player: PlayerId | null,
): Promise<Outcome<null>> {
  const report = {
    question: question.id,
    prompt: question.prompt,
    reason: request.reason,
    note: request.note ?? null,
    answer: request.answer ?? null,
    reportedAt: new Date().toISOString(),
  }
  if (player !== null) return findPlayer(env, player).report({ ...report, player })
  await writeReport(env, { ...report, player })
  return accept(null)
}
