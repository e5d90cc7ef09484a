import type { StructuredTextItem } from 'unpdf'

interface Row {
  text: string
  x: number
  y: number
  /** Where it ends on the right. */
  edge: number
  size: number
}

const PAGE_NUMBER = /^(?:(?:page )?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?|- ?\d{1,4} ?-)$/i
const ENDS_A_SENTENCE = /[.?!:…]["'”’)]*$/
// A row that is this much farther down than most is the first of another paragraph.
const WIDE_GAP = 1.4
const INDENT_EMS = 0.8
const SHORT_ROW = 0.8

function rowsOf(items: StructuredTextItem[]): Row[] {
  const rows: Row[] = []
  let row: Row | null = null
  for (const { str, x, y, width, fontSize, hasEOL } of items) {
    if (str.trim() !== '') {
      row ??= { text: '', x, y, edge: x, size: fontSize }
      row.edge = Math.max(row.edge, x + width)
    }
    if (row) row.text += str
    if (hasEOL && row) {
      rows.push(row)
      row = null
    }
  }
  if (row) rows.push(row)
  return rows.map((one) => ({ ...one, text: one.text.replace(/\s+/g, ' ').trim() }))
}

/** Above and below the text of a page stands its number. */
const withoutPageNumber = (rows: Row[]) =>
  rows.filter(({ text }, at) => !((at === 0 || at === rows.length - 1) && PAGE_NUMBER.test(text)))

function usualGap(rows: Row[]): number {
  const gaps = rows
    .map(({ y }, at) => (rows[at - 1]?.y ?? y) - y)
    .filter((gap) => gap > 0)
    .toSorted((a, b) => a - b)
  return gaps[Math.floor(gaps.length / 2)] ?? 0
}

/** A word that was divided at the end of a row is one again. */
const join = (before: string, after: string) =>
  /\p{L}[-\u00ad]$/u.test(before) && /^\p{Ll}/u.test(after)
    ? before.slice(0, -1) + after
    : `${before} ${after}`

/**
 * The paragraphs of a PDF, which itself knows only where letters stand: a new one begins after a
 * wide gap, a short row that ends a sentence, with an indent or in another size. A sentence goes on
 * over columns and pages.
 */
export function pdfParagraphs(pages: StructuredTextItem[][]): string[] {
  const rowsByPage = pages.map((items) => withoutPageNumber(rowsOf(items)))
  const all = rowsByPage.flat()
  const gap = usualGap(all)
  const widest = all.reduce((most, { x, edge }) => Math.max(most, edge - x), 0)
  const begins = (row: Row, last: Row): boolean => {
    const isDone = ENDS_A_SENTENCE.test(last.text)
    if (Math.abs(row.size - last.size) > last.size / 10) return true
    if (row.y >= last.y) return isDone
    if (last.y - row.y > gap * WIDE_GAP) return true
    if (row.x - last.x > row.size * INDENT_EMS) return true
    return isDone && last.edge - last.x < widest * SHORT_ROW
  }
  const paragraphs: string[] = []
  let last: Row | null = null
  for (const row of all) {
    if (last && !begins(row, last)) paragraphs.push(join(paragraphs.pop() ?? '', row.text))
    else paragraphs.push(row.text)
    last = row
  }
  return paragraphs
}
