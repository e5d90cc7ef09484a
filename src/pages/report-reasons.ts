import type { ReportReason } from '../schemas.ts'

/** What may be wrong with a question, in words for people. */
export const REPORT_REASONS: Record<ReportReason, string> = {
  wrong_key: 'The answer is wrong',
  unfair_verdict: 'My answer was judged unfairly',
  ambiguous: 'The question can be read in more than one way',
  outdated: 'It is not true any more',
  bad_options: 'The options are badly chosen',
  offensive: 'It is offensive',
  other: 'Something else',
}
