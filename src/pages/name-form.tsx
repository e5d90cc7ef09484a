import { MOST_NAME_UNITS } from '../schemas.ts'
import { Note } from './note.tsx'

type NameFormProps = {
  action: string
  refused: { name: string; error: string } | undefined
}

/** Puts a finished game on its leaderboard. A name that was not taken stays in the field. */
export function NameForm({ action, refused }: NameFormProps) {
  return (
    <form class="name" method="post" action={action}>
      <h2>Put your result on the leaderboard</h2>
      <p class="field">
        <label htmlFor="name">Your name, up to 24 characters</label>
        {refused !== undefined && <Note id="name-error" text={refused.error} />}
        <input
          id="name"
          name="name"
          type="text"
          value={refused?.name}
          maxlength={MOST_NAME_UNITS}
          // oxlint-disable-next-line jsx-a11y/autocomplete-valid -- the HTML standard has it
          autocomplete="nickname"
          aria-required="true"
          aria-invalid={refused === undefined ? undefined : 'true'}
          aria-describedby={refused === undefined ? undefined : 'name-error'}
          autofocus={refused !== undefined}
        />
      </p>
      <p class="actions">
        <button type="submit">Add my name</button>
        <span class="quiet">Everybody can see it.</span>
      </p>
    </form>
  )
}
