import type { Child, PropsWithChildren } from 'hono/jsx'

type FieldProps = {
  name: string
  label: string
  error: string | undefined
  hint?: string
  isFocused?: boolean
}
type FrameProps = PropsWithChildren<FieldProps & { remarks?: Child }>

/** A label, a hint, the control, and what is to be said of what was filled in: read out when it changes. */
const Field = ({ name, label, hint, error, remarks, children }: FrameProps) => (
  <div class="field">
    <label htmlFor={name}>{label}</label>
    {children}
    {hint !== undefined && (
      <p id={`${name}-hint`} class="quiet">
        {hint}
      </p>
    )}
    <div id={`${name}-remarks`} aria-live="polite" data-live>
      {error !== undefined && <p class="notice">{error}</p>}
      {remarks}
    </div>
  </div>
)

/** What every control of a form says of itself. */
const controlOf = ({ name, hint, error, isFocused = false }: FieldProps) => ({
  id: name,
  name,
  autofocus: isFocused,
  'aria-invalid': error === undefined ? undefined : ('true' as const),
  'aria-describedby': hint === undefined ? `${name}-remarks` : `${name}-hint ${name}-remarks`,
})

type TextFieldProps = PropsWithChildren<FieldProps & { value: string }>

/** A line of text. `children` are remarks on it. */
export const TextField = ({ value, children, ...field }: TextFieldProps) => (
  <Field {...field} remarks={children}>
    <input type="text" value={value} autocomplete="off" {...controlOf(field)} />
  </Field>
)

type SelectFieldProps = FieldProps & { value: string; options: { value: string; label: string }[] }

/** One of a few. */
export const SelectField = ({ value, options, ...field }: SelectFieldProps) => (
  <Field {...field}>
    <select {...controlOf(field)}>
      {options.map((option) => (
        <option value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </select>
  </Field>
)
