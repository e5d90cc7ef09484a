import { normalise } from '../../citation/normalise.ts'
import { openText } from '../../citation/text-view.ts'
import { SPEECH_VERBS, STARTERS } from '../lexicon/words.ts'
import type { Line, Sentence } from '../model.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

const ABBREVIATION =
  /(?:^|[\s("])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Sgt|Lt|Capt|Cpl|Pvt|Maj|Adm|Brig|Cmdr|Det|Insp|Supt|Rev|Hon|St|Mt|Jr|Sr|No|Inc|Corp|Ltd|Co|vs|etc|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|a\.m|p\.m|e\.g|i\.e|[A-Z]|[A-Z]\.[A-Z]|[A-Z]\.[A-Z]\.[A-Z])\.\s*$/
// These may end a sentence as well; then a word follows that begins one.
const MAY_END = /(?:[A-Z]\.[A-Z]|a\.m|p\.m|Inc|Corp|Ltd|Co|Jr|Sr|etc)\.\s*$/

function endsInAbbreviation(before: string, after: string): boolean {
  if (!ABBREVIATION.test(before)) return false
  const [next = ''] = /^["'(]*\p{L}+/u.exec(after) ?? []
  return !(MAY_END.test(before) && STARTERS.has(next.toLowerCase()))
}

// "…?" Kim Lee said.
const SAYS = new RegExp(
  String.raw`^\s*(?:\p{Lu}[\p{L}'-]* ){1,3}(?:${[...SPEECH_VERBS].join('|')})\b`,
  'u',
)

// What is looked at on either side of a boundary. No more, so that a long line takes linear time.
const CONTEXT_UNITS = 200

const readingOf = (text: string) => normalise(text).text

/** Whether what the segmenter took for two sentences is one, by the words around the boundary. */
function belongTogether(before: string, after: string): boolean {
  return (
    /^\s*["')\]]*\s*[\p{Ll},;]/u.test(after) ||
    endsInAbbreviation(before, after) ||
    (/[?!]["']\s*$/.test(before) && SAYS.test(after))
  )
}

function splitLine(text: string): string[] {
  // The segmenter takes every line break for the end of a sentence.
  const flat = text.replace(/[\r\n\u2028\u2029]/g, ' ')
  const segments = [...segmenter.segment(flat)].map(({ segment, index }) => ({
    index,
    quotes: readingOf(segment).match(/"/g)?.length ?? 0,
  }))
  const lastQuote = segments.findLastIndex(({ quotes }) => quotes > 0)
  const starts: number[] = []
  let quotes = 0
  for (const [at, { index, ...own }] of segments.entries()) {
    const start = starts.at(-1)
    const isInQuotation = quotes % 2 === 1 && at <= lastQuote
    const joins =
      start !== undefined &&
      (isInQuotation ||
        belongTogether(
          readingOf(text.slice(Math.max(start, index - CONTEXT_UNITS), index)),
          readingOf(text.slice(index, index + CONTEXT_UNITS)),
        ))
    if (!joins) starts.push(index)
    quotes = joins ? quotes + own.quotes : own.quotes
  }
  return starts.map((start, at) => text.slice(start, starts[at + 1]))
}

/**
 * The sentences of a document's article, as trimmed slices. A quotation of several sentences stays
 * in one piece, with the words that say who spoke.
 */
export function sentencesOf(document: string, lines: Line[]): Sentence[] {
  return lines.flatMap((line, index) => {
    if (line.kind !== 'article') return []
    let at = line.start
    return splitLine(line.text).map((piece) => {
      const trimmed = piece.trim()
      const start = at + openText(piece.slice(0, piece.indexOf(trimmed))).length
      at += openText(piece).length
      return {
        document,
        start,
        end: start + openText(trimmed).length,
        text: trimmed,
        reading: normalise(trimmed).text,
        line: index,
        mentions: [],
        times: [],
        amounts: [],
        content: new Set(),
      }
    })
  })
}
