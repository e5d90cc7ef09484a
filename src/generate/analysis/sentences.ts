import { normalise } from '../../citation/normalise.ts'
import { openText } from '../../citation/text-view.ts'
import { SPEECH_VERBS, STARTERS } from '../lexicon/words.ts'
import type { Line, Sentence } from '../model.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

const ABBREVIATION =
  /(?:^|[\s("])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Sgt|Lt|Capt|St|Mt|Jr|Sr|No|Inc|Corp|Ltd|Co|vs|etc|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|a\.m|p\.m|e\.g|i\.e|[A-Z]|[A-Z]\.[A-Z]|[A-Z]\.[A-Z]\.[A-Z])\.\s*$/
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

function opensQuotation(reading: string): boolean {
  return (reading.match(/"/g)?.length ?? 0) % 2 === 1
}

/** Whether what the segmenter took for two sentences is one. `after` is the rest of the line. */
function belongTogether(before: string, after: string): boolean {
  const left = normalise(before).text
  const right = normalise(after).text
  return (
    /^\s*["')\]]*\s*[\p{Ll},;]/u.test(right) ||
    endsInAbbreviation(left, right) ||
    (/[?!]["']\s*$/.test(left) && SAYS.test(right)) ||
    (opensQuotation(left) && right.includes('"'))
  )
}

function splitLine(text: string): string[] {
  const sentences: string[] = []
  let rest = text
  for (const { segment } of segmenter.segment(text)) {
    const previous = sentences.at(-1)
    if (previous !== undefined && belongTogether(previous, rest)) {
      sentences[sentences.length - 1] = previous + segment
    } else sentences.push(segment)
    rest = rest.slice(segment.length)
  }
  return sentences
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
      }
    })
  })
}
