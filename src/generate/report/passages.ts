import { html } from './html.ts'
import { isExactSlice } from '../../citation/cite.ts'
import { locateAnswer } from '../../citation/locate-answer.ts'
import { paragraphsOf } from '../../citation/paragraphs-of.ts'
import { openText } from '../../citation/text-view.ts'
import type { Answer, Citation, Passage } from '../../schemas.ts'
import type { AnalysedCorpus, AnalysedDocument } from '../model.ts'

const known = new WeakMap<AnalysedDocument, Passage[]>()

/** The paragraphs of a document are found once, however many questions cite it. */
function paragraphsIn(document: AnalysedDocument): Passage[] {
  const paragraphs = known.get(document) ?? paragraphsOf(document.view)
  known.set(document, paragraphs)
  return paragraphs
}

/** The cited words, with the key in them where it stands there literally. */
function markedWords(words: string, answer: Pick<Answer, 'text' | 'aliases'>) {
  const view = openText(words)
  const key = locateAnswer(view, [answer.text, ...answer.aliases])
  if (!key) return html`<mark>${words}</mark>`
  return html`<mark
    >${view.slice(0, key.start)}<b>${view.slice(key.start, key.end)}</b>${view.slice(key.end, view.length)}</mark
  >`
}

interface Span {
  start: number
  end: number
}

/** What spans cover of a paragraph, each part once, in the text's order. */
function coveredOf(paragraph: Span, spans: Span[]): Span[] {
  const parts: Span[] = []
  for (const one of spans.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(paragraph.start, one.start, parts.at(-1)?.end ?? 0)
    const end = Math.min(paragraph.end, one.end)
    if (start < end) parts.push({ start, end })
  }
  return parts
}

function markedParagraph(
  paragraph: Span,
  spans: Span[],
  { view: { slice } }: AnalysedDocument,
  answer: Pick<Answer, 'text' | 'aliases'>,
) {
  const parts = coveredOf(paragraph, spans)
  const shown = parts.map(({ start, end }, at) => {
    const before = slice(parts[at - 1]?.end ?? paragraph.start, start)
    return html`${before}${markedWords(slice(start, end), answer)}`
  })
  return html`<p>${shown}${slice(parts.at(-1)?.end ?? paragraph.end, paragraph.end)}</p>`
}

const sourceLine = ({ title, publisher, published }: AnalysedDocument) =>
  [title, publisher, published].filter((one) => one !== undefined).join(' · ')

/** The citations of one document, marked in their paragraphs; or as given where it has them not so. */
function ofDocument(
  id: string,
  citations: Citation[],
  answer: Pick<Answer, 'text' | 'aliases'>,
  corpus: AnalysedCorpus,
) {
  const document = corpus.byId.get(id)
  const found = citations.filter((one) => document && isExactSlice(one, document.view))
  const lost = citations.filter((one) => !found.includes(one))
  const paragraphs = document
    ? paragraphsIn(document).filter((one) => coveredOf(one, found).length > 0)
    : []
  return html`${
    document && paragraphs.length > 0
      ? html`<blockquote>
            ${paragraphs.map((one) => markedParagraph(one, found, document, answer))}
          </blockquote>
          <p class="soft">${sourceLine(document)}</p>`
      : ''
  }
  ${lost.map(
    ({ exact }) =>
      html`<blockquote><p>${exact}</p></blockquote>
        <p class="soft">${id} does not say this in this place.</p>`,
  )}`
}

/** Citations, each document and each paragraph once. */
export function passages(
  citations: Citation[],
  answer: Pick<Answer, 'text' | 'aliases'>,
  corpus: AnalysedCorpus,
) {
  const byDocument = Map.groupBy(citations, ({ document }) => document)
  return [...byDocument].map(([id, own]) => ofDocument(id, own, answer, corpus))
}
