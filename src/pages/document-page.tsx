import type { Citation, Document, Passage } from '../schemas.ts'
import { Layout } from './layout.tsx'
import { MarkedText } from './marked-text.tsx'
import { SourceDetails } from './source-quote.tsx'

// Blank lines and indentation part two paragraphs that follow each other; whatever is wider held
// text that is not shown.
const WIDEST_BLANK = 12

const followsOn = (passage: Passage, before: Passage | undefined) =>
  before !== undefined && passage.start - before.end <= WIDEST_BLANK

/** A source: its cited passages, marked, each with an anchor of its own. */
export function DocumentPage({
  document,
  citations,
  quizAddress,
}: {
  document: Document
  citations: Citation[]
  quizAddress: string
}) {
  const isWhole = document.show === 'full'
  return (
    <Layout title={document.title} quizAddress={quizAddress}>
      <p class="kicker">Source</p>
      <h1>{document.title}</h1>
      <p class="quiet">
        <SourceDetails document={document} />
        {document.licence !== null && <span class="details">{document.licence}</span>}
        {document.url !== null && (
          <span class="details">
            <a href={document.url}>Original article</a>
          </span>
        )}
      </p>
      <p class="aside">
        {isWhole
          ? 'The passages that the quiz cites are marked.'
          : 'The articles belong to their publishers, so this page shows only the paragraphs that the quiz cites. “…” stands for what is left out.'}
      </p>
      <article class="document">
        {document.passages.map((passage, index) => (
          <>
            {!isWhole && !followsOn(passage, document.passages[index - 1]) && <Gap />}
            <p>
              <MarkedText passage={passage} citations={citations} />
            </p>
          </>
        ))}
        {!isWhole && <Gap />}
      </article>
      <p class="actions">
        <a class="button" href={`/play/${document.id}`}>
          Play this source
        </a>
        <a href="/documents">All sources</a>
      </p>
    </Layout>
  )
}

const Gap = () => <p class="gap">…</p>
