import type { Quiz } from '../schemas.ts'
import { AccentNote } from './accent-note.tsx'
import { type EmbedForm, longestOf } from './embed-form.ts'
import { SelectField, TextField } from './fields.tsx'
import { Layout } from './layout.tsx'
import { elementSnippet, FRAME_HEIGHT_PX, frameAddress, frameSnippet } from './snippets.ts'

const THEMES = [
  { value: '', label: 'As on the reader’s device' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

const MODES = [
  { value: '', label: 'The reader decides' },
  { value: 'choice', label: 'Chosen from options' },
  { value: 'typed', label: 'Typed' },
  { value: 'timed', label: 'Chosen against the clock' },
]

type EmbedCodePageProps = {
  quiz: Quiz
  origin: string
  form: EmbedForm
  /** The sites that may embed it, where not every one may. */
  hosts: string[] | null
}

/**
 * The code that puts a quiz into another site, by a form that works without scripts. With them
 * browser/update-code.ts takes over what is marked `data-live` from the page that the form leads to.
 */
export function EmbedCodePage({ quiz, origin, form, hosts }: EmbedCodePageProps) {
  const { options, given, errors } = form
  const longest = longestOf(quiz)
  const [firstError] = Object.keys(errors)
  const embed = { origin, quiz, options, title: form.title || `Quiz: ${quiz.title}` }
  const field = (name: string) => ({
    name,
    value: given[name] ?? '',
    error: errors[name],
    isFocused: name === firstError,
  })
  return (
    <Layout
      title={`${firstError === undefined ? '' : 'Error: '}Embed – ${quiz.title}`}
      script="embed-code"
      quizAddress={`${origin}/play/${quiz.id}`}
    >
      <p class="kicker">Embed this quiz</p>
      <h1>{quiz.title}</h1>
      <p class="lead">
        Put the quiz into a page of yours: choose how it looks, copy the code, and paste it where
        you want the quiz.
      </p>
      {hosts !== null && <p>{whoMay(hosts)}</p>}
      <form class="embed-form" method="get" action={`/embed-code/${quiz.id}`}>
        <SelectField {...field('theme')} label="Colours" options={THEMES} />
        <TextField
          {...field('accent')}
          label="Accent colour"
          hint="Such as 8f1d1d; may be left empty"
        >
          {options.accent !== undefined && (
            <AccentNote wanted={options.accent} theme={options.theme} />
          )}
        </TextField>
        {longest !== null && (
          <TextField
            {...field('length')}
            label="Number of questions"
            hint={`1 to ${longest}; empty: the reader decides`}
          />
        )}
        <SelectField {...field('mode')} label="Answers" options={MODES} />
        <TextField
          {...field('title')}
          label="Name of the frame"
          hint="Read out by screen readers; empty: the quiz’s title"
        />
        <p class="actions">
          <button type="submit">Update the code</button>
        </p>
      </form>
      <div id="embed-result" class="embed-result" data-live>
        <h2 class="rule">The code</h2>
        <Code id="element-code" label="For your page" code={elementSnippet(embed)} />
        <Code
          id="frame-code"
          label="Where scripts are not allowed"
          code={frameSnippet(embed, '100%', FRAME_HEIGHT_PX)}
        />
        <p>
          In WordPress and wherever else oEmbed is known, the address alone on a line is enough:{' '}
          <code>{frameAddress(embed)}</code>
        </p>
        <h2 class="rule">How it looks</h2>
        <iframe
          class="preview"
          src={frameAddress({ ...embed, origin: '' })}
          title={`Preview: ${embed.title}`}
          loading="lazy"
        ></iframe>
      </div>
      <output id="copied" class="visually-hidden"></output>
    </Layout>
  )
}

const whoMay = (hosts: string[]) =>
  hosts.length === 0
    ? 'No other site may embed it: who runs this quiz has named none.'
    : `Who runs this quiz lets only these sites embed it: ${hosts.join(', ')}.`

const Code = ({ id, label, code }: { id: string; label: string; code: string }) => (
  <div class="code">
    <label htmlFor={id}>{label}</label>
    <textarea id={id} readonly rows={4} spellcheck={false}>
      {code}
    </textarea>
    <button type="button" class="copy" data-copy={id}>
      Copy
    </button>
  </div>
)
