/** Documents and their passages. */
import * as v from 'valibot'
import { DateValue, NumberValue, Slug, count, text } from './values.ts'

/**
 * A passage of a document: a W3C Web Annotation TextQuoteSelector and TextPositionSelector in one
 * (https://www.w3.org/TR/annotation-model/#selectors). `start` and `end` count Unicode code points
 * of the document's text, from 0, end excluded; `exact` is always the very slice.
 */
export const Citation = v.strictObject({
  document: Slug,
  exact: v.pipe(v.string(), v.minLength(1)),
  prefix: v.string(),
  suffix: v.string(),
  start: count,
  end: count,
})
export type Citation = v.InferOutput<typeof Citation>

/** A citation whose passage says otherwise, with what it says (`text`) and its normalised value. */
export const Dissent = v.strictObject({
  ...Citation.entries,
  text: text(200),
  value: v.nullable(v.union([DateValue, NumberValue])),
})
export type Dissent = v.InferOutput<typeof Dissent>

/** What is known of a document: one entry of `corpus/corpus.json`. */
export const CorpusEntry = v.object({
  id: Slug,
  file: v.pipe(
    v.string(),
    v.regex(
      /^[^/\\]+\.(?:txt|md|html?|pdf)$/i,
      'Name a .txt, .md, .html or .pdf file in the same folder.',
    ),
  ),
  title: text(300),
  publisher: v.optional(text(100)),
  published: v.optional(v.pipe(v.string(), v.isoDate())),
  url: v.optional(
    v.pipe(v.string(), v.url(), v.regex(/^https?:/i, 'Use an http or https address.')),
  ),
  licence: v.optional(text(100)),
  show: v.optional(v.picklist(['passages', 'full']), 'passages'),
  evidence: v.optional(
    v.partial(v.strictObject({ publisher: Citation, published: Citation, url: Citation })),
  ),
})
export type CorpusEntry = v.InferOutput<typeof CorpusEntry>

/** As it may be written down: an entry without an id gets one from its file's name. */
export const ListedEntry = v.object({ ...CorpusEntry.entries, id: v.optional(Slug) })
export type ListedEntry = v.InferOutput<typeof ListedEntry>

export const Passage = v.strictObject({ start: count, end: count, text: v.string() })
export type Passage = v.InferOutput<typeof Passage>

/** A document as the Worker shows it. `passages` are the cited paragraphs, or all (`show: full`). */
export const Document = v.strictObject({
  id: Slug,
  title: v.string(),
  publisher: v.nullable(v.string()),
  published: v.nullable(v.string()),
  url: v.nullable(v.string()),
  licence: v.nullable(v.string()),
  show: v.picklist(['passages', 'full']),
  questions: count,
  passages: v.array(Passage),
})
export type Document = v.InferOutput<typeof Document>

export const DocumentSummary = v.omit(Document, ['passages'])
export type DocumentSummary = v.InferOutput<typeof DocumentSummary>

export const DocumentList = v.strictObject({ documents: v.array(DocumentSummary) })
