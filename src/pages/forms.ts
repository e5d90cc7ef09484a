/** What the pages' forms send: strings, with nothing for what was left empty. */
import * as v from 'valibot'
import {
  Difficulty,
  GameLength,
  Mode,
  MOST_EXTENSIONS,
  MOST_NOTE_CHARACTERS,
  ReportReason,
  Slug,
  wholeNumber,
} from '../schemas.ts'

/** `player` is a token that the page brought along, in place of a cookie. */
export const StartForm = v.object({
  player: v.optional(v.string(), ''),
  mode: v.optional(Mode, 'choice'),
  length: v.optional(GameLength, '10'),
  difficulty: v.optional(
    v.pipe(
      v.union([Difficulty, v.literal('')]),
      v.transform((chosen) => (chosen === '' ? undefined : chosen)),
    ),
  ),
})
/** What was chosen before a game. */
export type Chosen = Omit<v.InferOutput<typeof StartForm>, 'player'>

const answer = v.optional(v.pipe(v.string(), v.maxLength(1000)), '')

/** Counts from 1, up to as many as the longest game has. */
const QuestionNumber = GameLength

/**
 * An empty answer is for the handler to complain about. `number` says which page shows the verdict,
 * whether the answer is taken now or was before.
 */
export const AnswerForm = v.object({ question: Slug, number: QuestionNumber, answer })

/** `answer` is what was chosen and not sent yet: the page keeps it. */
export const TimeForm = v.object({
  question: Slug,
  extensions: wholeNumber(1, MOST_EXTENSIONS),
  answer,
})

/** A name is checked by the handler, which shows the page again with what was typed. */
export const NameForm = v.object({ name: v.optional(v.string(), '') })

/** So is what is disputed of a question. */
export const DisputeForm = v.object({
  reason: v.optional(v.string(), ''),
  note: v.optional(v.string(), ''),
})

/** A dispute as it is taken. A form sends line ends as two characters, where a field counts one. */
export const Dispute = v.object({
  reason: v.picklist(ReportReason.options, 'Choose what is wrong.'),
  note: v.pipe(
    v.string(),
    v.transform((note) => note.replaceAll('\r\n', '\n').trim()),
    v.maxLength(MOST_NOTE_CHARACTERS, `Use at most ${MOST_NOTE_CHARACTERS} characters.`),
  ),
})
