/** Splits a text into its paragraphs. Pure. */
import type { Passage } from '../schemas.ts'
import { openText, type TextView } from './text-view.ts'

const LINE = /[^\r\n\u2028\u2029]+/g

/** The lines of a text that hold anything, without the white space around them, in code points. */
export function paragraphsOf(text: string | TextView): Passage[] {
  const view = openText(text)
  const paragraphs: Passage[] = []
  for (const match of view.text.matchAll(LINE)) {
    const line = match[0]
    const trimmed = line.trim()
    if (trimmed === '') continue
    const index = match.index + line.length - line.trimStart().length
    const start = view.toCodePoint(index)
    const end = view.toCodePoint(index + trimmed.length)
    paragraphs.push({ start, end, text: trimmed })
  }
  return paragraphs
}
