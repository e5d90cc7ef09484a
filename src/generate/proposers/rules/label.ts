import type { AnalysedDocument, Sentence } from '../../model.ts'
import { articleLabel, reportLabel } from './article-label.ts'

const YEAR = /\b(?:1[5-9]|20)\d\d\b/

/** Whether a prompt names somebody or something that is known by its name alone. */
function namesSomething(prompt: string, { names }: AnalysedDocument): boolean {
  return names.some(
    ({ kind, full }) => kind !== 'place' && full.includes(' ') && prompt.includes(full),
  )
}

export interface Anchoring {
  keys: string[]
  /** It speaks of "the ferry" as the title does. */
  usesTitle: boolean
  /** It asks for the time, so it hangs on none. */
  asksTime?: boolean
}

/**
 * A question with what it needs to be understood: nothing if a date and names of its own tell what is
 * meant, the month of the report if names do, else the article's title. Null if that gives the key
 * away or nothing tells.
 */
export function anchored(
  body: string,
  document: AnalysedDocument,
  anchoring: Anchoring,
): string | null {
  const { keys, usesTitle, asksTime = false } = anchoring
  const first = body.slice(0, 1)
  const isNamed = namesSomething(body, document)
  if (!usesTitle && isNamed && (asksTime || YEAR.test(body)))
    return first.toUpperCase() + body.slice(1)
  // The month would give a date away.
  const title = articleLabel(document, keys, !asksTime)
  const hasName =
    isNamed ||
    (title === null && document.names.some(({ full }) => full.includes(' ') && body.includes(full)))
  const label = usesTitle || !hasName ? title : (reportLabel(document) ?? title)
  if (label === null) return null
  // "According to Kim Lee, …" says already whose word it is.
  return body.startsWith('according to ')
    ? `In ${label}, ${body}`
    : `According to ${label}, ${body}`
}

/** Sentences that a question needs beside its own: the one that names whom "she" is. */
export const alsoCited = (named: Sentence, sentence: Sentence) =>
  named === sentence ? [] : [named]
