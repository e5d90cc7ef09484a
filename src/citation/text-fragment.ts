/**
 * Links to a passage of a page: https://wicg.github.io/scroll-to-text-fragment/#syntax. Pure.
 */
import type { Citation } from '../schemas.ts'

// Above this a range is shorter than the quotation, and survives a small change in the page.
const LONGEST_WHOLE_QUOTE = 200
const EDGE_WORDS = 6
// A quotation of fewer words may stand elsewhere in the page too.
const WORDS_THAT_STAND_ALONE = 5

const wordsOf = (text: string) => text.split(/\s+/u).filter((word) => word !== '')

/** `-`, `,` and `&` have a meaning in a directive; encodeURIComponent leaves `-` as it is. */
function encode(words: string[]): string {
  return encodeURIComponent(words.join(' ').toWellFormed()).replaceAll('-', '%2D')
}

// A page may put anything between two lines, so context is taken from the same line only; its
// outermost word may be cut, so it is left out.
const contextBefore = (prefix: string) => wordsOf(/[^\r\n]*$/u.exec(prefix)?.[0] ?? '').slice(1)
const contextAfter = (suffix: string) => wordsOf(/^[^\r\n]*/u.exec(suffix)?.[0] ?? '').slice(0, -1)

/** The fragment directive `:~:text=…` of a citation, to stand after `#` in an address. */
export function textFragment({ exact, prefix, suffix }: Citation): string {
  const words = wordsOf(exact)
  // A quotation over several lines only matches as a range: a match may not cross blocks.
  const isLong = exact.length > LONGEST_WHOLE_QUOTE || /[\r\n]/.test(exact.trim())
  if (isLong && words.length >= 2) {
    const edge = Math.min(EDGE_WORDS, Math.floor(words.length / 2))
    return `:~:text=${encode(words.slice(0, edge))},${encode(words.slice(-edge))}`
  }
  const isShort = words.length < WORDS_THAT_STAND_ALONE
  const before = isShort ? contextBefore(prefix) : []
  const after = isShort ? contextAfter(suffix) : []
  return [
    ':~:text=',
    before.length > 0 ? `${encode(before)}-,` : '',
    encode(words),
    after.length > 0 ? `,-${encode(after)}` : '',
  ].join('')
}
