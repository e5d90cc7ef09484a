/** What players dispute. */
import * as v from 'valibot'
import { PlayerId } from './players.ts'
import { Slug, Time, text } from './values.ts'
import { Submission } from './verdicts.ts'

export const ReportReason = v.picklist([
  'wrong_key',
  'ambiguous',
  'outdated',
  'bad_options',
  'unfair_verdict',
  'offensive',
  'other',
])
export type ReportReason = v.InferOutput<typeof ReportReason>

export const MOST_NOTE_CHARACTERS = 500

/** What a player disputes of a question: why, in what words, and after which answer. */
export const ReportRequest = v.strictObject({
  reason: ReportReason,
  note: v.optional(text(MOST_NOTE_CHARACTERS)),
  answer: v.optional(Submission),
})
export type ReportRequest = v.InferOutput<typeof ReportRequest>

/** The value of a `report:` key. `prompt` is what was asked when the report was made. */
export const Report = v.strictObject({
  question: Slug,
  prompt: v.string(),
  reason: ReportReason,
  note: v.nullable(v.string()),
  answer: v.nullable(v.string()),
  player: v.nullable(PlayerId),
  reportedAt: Time,
})
export type Report = v.InferOutput<typeof Report>

/** A page of reports, as an admin reads them. `next` is the cursor of the page after it. */
export const ReportList = v.strictObject({
  reports: v.array(Report),
  next: v.nullable(v.string()),
})
export type ReportList = v.InferOutput<typeof ReportList>

export const ReportQuery = v.strictObject({
  cursor: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(2000))),
})
