import type { DocumentSummary } from '../schemas.ts'
import { countOf } from './format.ts'
import { Layout } from './layout.tsx'
import { SourceDetails } from './source-quote.tsx'

/** The documents that the questions are drawn from. */
export function DocumentsPage({ documents }: { documents: DocumentSummary[] }) {
  return (
    <Layout title="Sources">
      <h1>Sources</h1>
      <p class="lead">Every answer of the quiz is a passage of one of these.</p>
      <ul class="documents">
        {documents.map((document) => (
          <li>
            <h2>
              <a href={`/documents/${document.id}`}>{document.title}</a>
            </h2>
            <p class="quiet">
              <SourceDetails document={document} />
              <span class="details">{countOf(document.questions, 'question')}</span>
            </p>
          </li>
        ))}
      </ul>
      {documents.length === 0 && <p class="empty">There are no sources yet.</p>}
    </Layout>
  )
}
