import * as v from 'valibot'
import { EmbedOptions } from '../schemas.ts'
import { readOptions } from './place.ts'

/** What the form of the embed code asks for, beside the options of the frame. */
const FrameTitle = v.pipe(v.string(), v.trim(), v.maxLength(100))

export type EmbedForm = {
  options: EmbedOptions
  title: string
  /** What was filled in, as it was, and what is wrong with it, by field. */
  given: Record<string, string>
  errors: Record<string, string>
}

/** The form as it was sent. A field that is not valid is told and left out, and one left empty is not set. */
export function readEmbedForm(query: Record<string, string>): EmbedForm {
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''))
  const { childId: _, ...options } = readOptions(given)
  const title = v.safeParse(v.optional(FrameTitle, ''), given['title'])
  const parsed = v.safeParse(
    v.object({ ...EmbedOptions.entries, title: v.optional(FrameTitle) }),
    given,
  )
  const errors = (parsed.issues ?? []).map((issue) => [v.getDotPath(issue), issue.message])
  return {
    options,
    title: title.success ? title.output : '',
    given,
    errors: Object.fromEntries(errors) as Record<string, string>,
  }
}
