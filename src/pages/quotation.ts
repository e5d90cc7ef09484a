/** A cited passage in the context of its paragraph. Pure. */
import { locateAnswer } from '../citation/locate-answer.ts'
import type { Citation, Document } from '../schemas.ts'

const CONTEXT_CODE_POINTS = 220

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
 * Cuts each passage at the answer, and takes what stands around it in its paragraph. Where no
 * passage has the answer's words ("false", a date told from "Wednesday"), all of the first, which
 * carries the answer, is marked.
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
  const text = Array.from(paragraph?.text ?? '')
  const offset = paragraph?.start ?? 0
  // A citation over several paragraphs, or one of an earlier edition that a running game still
  // holds, brings its own context.
  if (text.slice(start - offset, end - offset).join('') !== exact) {
    return { before: prefix, isCutBefore: true, after: suffix, isCutAfter: true }
  }
  const head = text.slice(0, start - offset)
  const tail = text.slice(end - offset)
  return {
    before: lastWords(head),
    isCutBefore: head.length > CONTEXT_CODE_POINTS,
    after: firstWords(tail),
    isCutAfter: tail.length > CONTEXT_CODE_POINTS,
  }
}

function lastWords(text: string[]): string {
  if (text.length <= CONTEXT_CODE_POINTS) return text.join('')
  return text
    .slice(-CONTEXT_CODE_POINTS)
    .join('')
    .replace(/^\S*\s+/u, '')
}

function firstWords(text: string[]): string {
  if (text.length <= CONTEXT_CODE_POINTS) return text.join('')
  return text
    .slice(0, CONTEXT_CODE_POINTS)
    .join('')
    .replace(/\s+\S*$/u, '')
}
