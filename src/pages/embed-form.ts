import * as v from 'valibot'
import { EmbedOptions, type Quiz, wholeNumber } from '../schemas.ts'
import { LONGEST_GAME } from '../schemas/longest-game.ts'

/** The longest game that can be asked for; the daily quiz is what it is. */
export const longestOf = ({ kind, longest }: Quiz): number | null =>
  kind === 'daily' ? null : Math.min(longest, LONGEST_GAME)

export type EmbedForm = {
  options: EmbedOptions
  title: string
  /** What was filled in, as it was. */
  given: Record<string, string>
  /** What is wrong with it, by field. */
  errors: Record<string, string>
}

/** The form of the embed code as it was sent. A field that is left empty, or is not valid, is not set. */
export function readEmbedForm(quiz: Quiz, given: Record<string, string>): EmbedForm {
  const { theme, accent, mode } = EmbedOptions.entries
  const longest = longestOf(quiz)
  const fields = {
    theme,
    accent,
    ...(longest === null ? {} : { length: wholeNumber(1, longest) }),
    mode,
    title: v.pipe(v.string(), v.trim(), v.maxLength(100)),
  }
  const values: Record<string, unknown> = {}
  const errors: Record<string, string> = {}
  for (const [name, schema] of Object.entries(fields)) {
    if (!given[name]) continue
    const parsed = v.safeParse(schema, given[name])
    if (parsed.success) values[name] = parsed.output
    else errors[name] = parsed.issues[0].message
  }
  const { title = '', ...options } = values as EmbedOptions & { title?: string }
  return { options, title, given, errors }
}
