import { MOST_NOTE_CHARACTERS, type AnsweredQuestion, type ReportReason } from '../schemas.ts'
import { Note } from './note.tsx'
import { REPORT_REASONS } from './report-reasons.ts'

/** What is wrong with a field, or with the whole form. */
export type DisputeErrors = {
  reason?: string | undefined
  note?: string | undefined
  form?: string | undefined
}
/** A dispute that was not taken: what was typed, and why. */
export type RefusedDispute = { typed: { reason: string; note: string }; errors: DisputeErrors }

type DisputeProps = {
  answered: AnsweredQuestion
  action: string
  refused: RefusedDispute | undefined
}

/** Tells the editor that a question is wrong. What was not taken stays in the form. */
export function Dispute({ answered, action, refused }: DisputeProps) {
  const { typed, errors = {} } = refused ?? {}
  return (
    <details class="dispute" open={refused !== undefined}>
      <summary>Something wrong with this question?</summary>
      <form method="post" action={action}>
        {errors.form !== undefined && <Note id="dispute-error" text={errors.form} isFocused />}
        <fieldset
          role="radiogroup"
          aria-required="true"
          aria-invalid={errors.reason === undefined ? undefined : 'true'}
          aria-describedby={errors.reason === undefined ? undefined : 'reason-error'}
        >
          <legend>What is wrong?</legend>
          {errors.reason !== undefined && <Note id="reason-error" text={errors.reason} isFocused />}
          {reasonsFor(answered).map(([reason, words]) => (
            <label class="radio">
              <input type="radio" name="reason" value={reason} checked={reason === typed?.reason} />
              <span>{words}</span>
            </label>
          ))}
        </fieldset>
        <p class="field">
          <label htmlFor="note">A note for the editor, if you like</label>
          {errors.note !== undefined && <Note id="note-error" text={errors.note} />}
          <count-characters>
            <textarea
              id="note"
              name="note"
              rows={3}
              maxlength={MOST_NOTE_CHARACTERS}
              aria-describedby={errors.note === undefined ? 'note-count' : 'note-error note-count'}
              aria-invalid={errors.note === undefined ? undefined : 'true'}
              autofocus={errors.note !== undefined && errors.reason === undefined}
            >
              {typed?.note}
            </textarea>
            <span id="note-count" class="quiet">
              Up to {MOST_NOTE_CHARACTERS} characters
            </span>
          </count-characters>
        </p>
        <p class="actions">
          <button class="plain" type="submit">
            Send
          </button>
        </p>
      </form>
    </details>
  )
}

/** Who typed an answer saw no options. */
const reasonsFor = ({ options }: AnsweredQuestion) =>
  (Object.entries(REPORT_REASONS) as [ReportReason, string][]).filter(
    ([reason]) => options !== null || reason !== 'bad_options',
  )
