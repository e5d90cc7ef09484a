/** Splits a text into its paragraphs. Pure. */
import type { Passage } from '../schemas.ts'
import { openText, type TextView } from './text-view.ts'

const LINE = /[^\r\n\u2028\u2029]+/g
const BREAK = /\r\n|[\r\n\u2028\u2029]/g

// Columns of a text that was wrapped for a screen or for mail; narrower ones are lists and verses.
const NARROWEST_COLUMNS = 50
const WIDEST_COLUMNS = 100

/** A line without the white space around it, in UTF-16 units. */
interface Row {
  start: number
  end: number
  columns: number
  firstWord: number
  endsSentence: boolean
}

function rowsOf(text: string): Row[] {
  return [...text.matchAll(LINE)].flatMap(({ 0: line, index }) => {
    const trimmed = line.trim()
    if (trimmed === '') return []
    const start = index + line.length - line.trimStart().length
    return {
      start,
      end: start + trimmed.length,
      columns: line.trimEnd().length,
      firstWord: trimmed.search(/\s|$/),
      endsSentence: /[.?!:]["'”’)]*$/.test(trimmed),
    }
  })
}

/**
 * Which rows go on in the next one, as in a text that was wrapped at a column: no blank line stands
 * between them, and the next word would not have fitted. Most rows of such a text are full, and most
 * of these end within a sentence; of any other text no row goes on.
 */
function findWrapped(text: string, rows: Row[]): boolean[] {
  const width = rows.reduce(
    // A long address does not fit into any column.
    (most, { columns, firstWord, start, end }) =>
      firstWord === end - start ? most : Math.max(most, columns),
    0,
  )
  if (width < NARROWEST_COLUMNS || width > WIDEST_COLUMNS) return rows.map(() => false)
  const next = rows.map(({ end }, at) => {
    const row = rows[at + 1]
    return row && text.slice(end, row.start).match(BREAK)?.length === 1 ? row : null
  })
  const goesOn = rows.map(({ columns }, at) => {
    const row = next[at]
    return row ? columns + 1 + row.firstWord > width : false
  })
  const followed = next.filter((row) => row !== null).length
  const full = rows.filter((_, at) => goesOn[at])
  const within = full.filter(({ endsSentence }) => !endsSentence).length
  const isWrapped = full.length * 2 > followed && within * 2 > full.length
  return isWrapped ? goesOn : rows.map(() => false)
}

/**
 * The lines of a text that hold anything, without the white space around them, in code points. Where
 * lines were wrapped at a column, those of one paragraph are one passage.
 */
export function paragraphsOf(text: string | TextView): Passage[] {
  const view = openText(text)
  const rows = rowsOf(view.text)
  const goesOn = findWrapped(view.text, rows)
  const paragraphs: Passage[] = []
  let first = 0
  for (const [at, { end }] of rows.entries()) {
    if (goesOn[at]) continue
    const start = rows[first]?.start ?? 0
    paragraphs.push({
      start: view.toCodePoint(start),
      end: view.toCodePoint(end),
      text: view.text.slice(start, end),
    })
    first = at + 1
  }
  return paragraphs
}
