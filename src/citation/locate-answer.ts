/** Finds an answer in a passage, so that it can be marked. Pure. */
import type { Span } from './find-quote.ts'
import { normalise } from './normalise.ts'
import { openText, type TextView } from './text-view.ts'

const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)

/** The words as a whole: "ten" is not in "often", and "5" is neither in "35" nor in "5,000". */
function wholeWords(words: string): RegExp {
  return new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}]|\p{N}[.,])${escape(words)}(?![\p{L}\p{M}\p{N}]|[.,]\p{N})`,
    'iu',
  )
}

/** Equal wherever a pattern that ignores case finds its letters equal. */
const fold = (text: string) => text.toLowerCase().toUpperCase()

/**
 * Where the first of `candidates` that occurs in a passage stands, in code points of the passage.
 * Whole words; case, typography and white space may differ. Null if none occurs.
 */
export function locateAnswer(passage: string | TextView, candidates: string[]): Span | null {
  const { text, toOriginal } = openText(passage).normalised()
  const folded = fold(text)
  for (const candidate of candidates) {
    const words = normalise(candidate).text.trim()
    // Making a pattern costs more than all else here, and most candidates are nowhere.
    if (words === '' || !folded.includes(fold(words))) continue
    const match = wholeWords(words).exec(text)
    if (match) return toOriginal(match.index, match.index + match[0].length)
  }
  return null
}
