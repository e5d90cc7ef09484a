import { html } from './html.ts'
import { isExactSlice } from '../../citation/cite.ts'
import { locateAnswer } from '../../citation/locate-answer.ts'
import { paragraphsOf } from '../../citation/paragraphs-of.ts'
import { openText } from '../../citation/text-view.ts'
import type { Answer, Citation, Passage } from '../../schemas.ts'
import type { AnalysedCorpus, AnalysedDocument } from '../model.ts'

const paragraphs = new WeakMap<AnalysedDocument, Passage[]>()

/** The paragraphs of a document are found once, however many questions cite it. */
function paragraphsIn(document: AnalysedDocument): Passage[] {
  const known = paragraphs.get(document) ?? paragraphsOf(document.view)
  paragraphs.set(document, known)
  return known
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

/** A citation in its paragraphs, marked; or as it is given where no document has it so. */
export function passage(
  citation: Citation,
  answer: Pick<Answer, 'text' | 'aliases'>,
  corpus: AnalysedCorpus,
) {
  const document = corpus.byId.get(citation.document)
  if (!document || !isExactSlice(citation, document.view))
    return html`<blockquote><p>${citation.exact}</p></blockquote>
      <p class="soft">${citation.document} does not say this in this place.</p>`
  const around = paragraphsIn(document).filter(
    ({ start, end }) => start < citation.end && citation.start < end,
  )
  const shown = around.map(({ start, end }) => {
    const from = Math.max(start, citation.start)
    const to = Math.min(end, citation.end)
    const { slice } = document.view
    return html`<p>
      ${slice(start, from)}${markedWords(slice(from, to), answer)}${slice(to, end)}
    </p>`
  })
  return html`<blockquote>${shown}</blockquote>
    <p class="soft">
      ${document.title}, ${document.publisher ?? 'publisher unknown'},
      ${document.published ?? 'day unknown'}
    </p>`
}
