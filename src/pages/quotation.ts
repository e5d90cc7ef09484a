/** A cited passage in the context of its paragraph. Pure. */
import { locateAnswer } from '../citation/locate-answer.ts'
import type { Citation, Document } from '../schemas.ts'
import { sentencesOf } from './sentences-of.ts'

/** A sentence that is longer than a reader would take for context is cut. */
const LONGEST_CONTEXT = 300

/** `marked` is the answer in the passage, empty where its words do not stand in it. */
export type Quotation = {
  citation: Citation
  document: Document | null
  before: string
  isCutBefore: boolean
  opening: string
  marked: string
  closing: string
  after: string
  isCutAfter: boolean
}

/**
 * Cuts each passage at the answer, and takes what stands around it in its paragraph: a sentence on
 * each side, or the rest of the one that the passage begins or ends in. Where no passage has the
 * answer's words ("false", a date told from "Wednesday"), all of the first, which carries the answer,
 * is marked.
 */
export function quoteAll(
  citations: Citation[],
  answer: string,
  findDocument: (id: string) => Document | null,
): Quotation[] {
  const spans = citations.map(({ exact }) => locateAnswer(exact, [answer]))
  const isNowhere = spans.every((span) => span === null)
  return citations.map((citation, index) => {
    const exact = Array.from(citation.exact)
    const { start, end } = spans[index] ?? {
      start: 0,
      end: isNowhere && index === 0 ? exact.length : 0,
    }
    const document = findDocument(citation.document)
    return {
      citation,
      document,
      ...contextOf(citation, document),
      opening: exact.slice(0, start).join(''),
      marked: exact.slice(start, end).join(''),
      closing: exact.slice(end).join(''),
    }
  })
}

function contextOf({ exact, prefix, suffix, start, end }: Citation, document: Document | null) {
  const paragraph = document?.passages.find((p) => p.start <= start && end <= p.end)
  const points = Array.from(paragraph?.text ?? '')
  const offset = paragraph?.start ?? 0
  // A citation over several paragraphs, or one of an earlier edition that a running game still
  // holds, brings its own context.
  if (points.slice(start - offset, end - offset).join('') !== exact) {
    return { before: prefix, isCutBefore: true, after: suffix, isCutAfter: true }
  }
  const text = points.join('')
  const head = points.slice(0, start - offset).join('')
  const tail = text.slice(head.length + exact.length)
  const sentences = sentencesOf(text)
  const from = sentences.findLast((sentence) => sentence.start < head.length)?.start ?? 0
  const to = sentences.find((sentence) => sentence.end > text.length - tail.length)?.end
  const before = lastWords(head.slice(from))
  const after = firstWords(text.slice(text.length - tail.length, to))
  return {
    before,
    isCutBefore: head.trimStart().length > before.length,
    after,
    isCutAfter: tail.trimEnd().length > after.length,
  }
}

function lastWords(text: string): string {
  if (text.length <= LONGEST_CONTEXT) return text
  return text.slice(-LONGEST_CONTEXT).replace(/^\S*\s+/u, '')
}

function firstWords(text: string): string {
  if (text.length <= LONGEST_CONTEXT) return text
  return text.slice(0, LONGEST_CONTEXT).replace(/\s+\S*$/u, '')
}
