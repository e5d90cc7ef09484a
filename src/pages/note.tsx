type NoteProps = {
  id: string
  text: string
  /** Not for what only asks for more. */
  isError?: boolean
  isFocused?: boolean
}

/** What is to be said of a form or of a field in it, which is described by it. */
export const Note = ({ id, text, isError = true, isFocused = false }: NoteProps) => (
  <span
    id={id}
    class={isError ? 'notice' : 'notice neutral'}
    tabindex={isFocused ? -1 : undefined}
    autofocus={isFocused}
  >
    {text}
  </span>
)
