/** A cited passage in the context of its paragraph. Pure. */
import { locateAnswer } from '../citation/locate-answer.ts'
import type { Citation, Document } from '../schemas.ts'

const CONTEXT_CODE_POINTS = 220

/** `marked` is the answer in the passage, or all of it where its words stand nowhere in it. */
export type Quotation = {
  before: string
  isCutBefore: boolean
  opening: string
  marked: string
  closing: string
  after: string
  isCutAfter: boolean
}

/** Cuts the passage at the answer, and takes what stands around it in its paragraph. */
export function quote(citation: Citation, document: Document | null, answer: string): Quotation {
  const exact = Array.from(citation.exact)
  const { start, end } = locateAnswer(citation.exact, [answer]) ?? { start: 0, end: exact.length }
  return {
    ...contextOf(citation, document),
    opening: exact.slice(0, start).join(''),
    marked: exact.slice(start, end).join(''),
    closing: exact.slice(end).join(''),
  }
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
    before: head.slice(-CONTEXT_CODE_POINTS).join('').replace(partOfWordBefore(head), ''),
    isCutBefore: head.length > CONTEXT_CODE_POINTS,
    after: tail.slice(0, CONTEXT_CODE_POINTS).join('').replace(partOfWordAfter(tail), ''),
    isCutAfter: tail.length > CONTEXT_CODE_POINTS,
  }
}

const NOTHING = /^(?!)/
const partOfWordBefore = (text: string[]) =>
  text.length > CONTEXT_CODE_POINTS ? /^\S*\s+/u : NOTHING
const partOfWordAfter = (text: string[]) =>
  text.length > CONTEXT_CODE_POINTS ? /\s+\S*$/u : NOTHING
