/**
 * A text opened for searching: what would otherwise be worked out on every call is worked out once.
 * Pure.
 */
import { normalise, type NormalisedText } from './normalise.ts'

export interface TextView {
  text: string
  /** Length in code points. */
  length: number
  /** The slice `[start, end)` in code points. */
  slice: (start: number, end: number) => string
  /** The code point that stands at a UTF-16 index. */
  toCodePoint: (index: number) => number
  /** The normalised reading; made when first asked for. */
  normalised: () => NormalisedText
}

const ASTRAL = /[\u{10000}-\u{10ffff}]/u

/** Where each code point starts, in UTF-16 units; null where the two counts are the same. */
function offsetsOf(text: string): Uint32Array | null {
  if (!ASTRAL.test(text)) return null
  const offsets = new Uint32Array(text.length + 1)
  let count = 0
  let index = 0
  for (const point of text) {
    offsets[count] = index
    count += 1
    index += point.length
  }
  offsets[count] = index
  return offsets.slice(0, count + 1)
}

function lastAtMost(sorted: Uint32Array, value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sorted[middle] ?? Infinity) <= value) low = middle
    else high = middle - 1
  }
  return low
}

/** Opens a text; one that is open already is returned as it is. Linear in the text. */
export function openText(text: string | TextView): TextView {
  if (typeof text !== 'string') return text
  const offsets = offsetsOf(text)
  const length = offsets ? offsets.length - 1 : text.length
  const clamp = (point: number) => Math.max(0, Math.min(point, length))
  const toIndex = (point: number) => (offsets ? (offsets[clamp(point)] ?? 0) : clamp(point))
  let reading: NormalisedText | undefined
  return {
    text,
    length,
    slice: (start, end) => text.slice(toIndex(start), toIndex(end)),
    toCodePoint: (index) => (offsets ? lastAtMost(offsets, index) : index),
    normalised: () => (reading ??= normalise(text)),
  }
}
