/**
 * A reading of a text in which typography does not matter. Pure.
 *
 * Curly quotes become straight, every dash a hyphen, an ellipsis three dots, runs of white space
 * (non-breaking and line breaks too) one space; invisible characters vanish; composed and
 * decomposed letters are the same (NFC). Case is kept.
 */

/** `text` is the reading; `toOriginal` maps a slice of it (UTF-16 units) to code points of the original. */
export interface NormalisedText {
  text: string
  toOriginal: (start: number, end: number) => { start: number; end: number }
}

// One piece at a time: a run of white space, a Hangul syllable spelt in jamo, or a letter with its
// marks. A piece is the smallest stretch that NFC can change as a whole.
const PIECE = /\s+|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|.\p{M}*/gsu

// What most texts consist of: needs no look-up.
const PLAIN = /^[!-,./0-~-]$/

const SINGLE_QUOTES = /[‘’‚‛′`´ʼ]/u
const DOUBLE_QUOTES = /[“”„‟″«»]/u
const DASHES = /[‐‑‒–—―−]/u
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/u

function normalisePiece(piece: string): string {
  if (PLAIN.test(piece)) return piece
  if (/^\s/u.test(piece) && piece !== '\ufeff') return ' '
  if (SINGLE_QUOTES.test(piece)) return "'"
  if (DOUBLE_QUOTES.test(piece)) return '"'
  if (DASHES.test(piece)) return '-'
  if (piece === '…') return '...'
  if (INVISIBLE.test(piece)) return ''
  return piece.normalize('NFC')
}

function countCodePoints(piece: string): number {
  if (piece.length === 1) return 1
  let count = 0
  for (const _ of piece) count += 1
  return count
}

/** Linear in the text. White space at both ends is kept, as one space each. */
export function normalise(text: string): NormalisedText {
  const out: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let position = 0
  for (const [piece] of text.matchAll(PIECE)) {
    const next = position + countCodePoints(piece)
    const reading = normalisePiece(piece)
    // An invisible character between two spaces must not leave two spaces behind.
    const joins = reading === ' ' && out.at(-1) === ' '
    if (joins) ends[ends.length - 1] = next
    else if (reading !== '') {
      out.push(reading)
      for (let unit = 0; unit < reading.length; unit += 1) {
        starts.push(position)
        ends.push(next)
      }
    }
    position = next
  }
  return {
    text: out.join(''),
    toOriginal: (start, end) => {
      const first = starts[start] ?? position
      return { start: first, end: end > start ? (ends[end - 1] ?? position) : first }
    },
  }
}
