import type { Citation, Document } from '../schemas.ts'
import { countOf } from './format.ts'
import type { Place } from './place.ts'
import { quoteAll } from './quotation.ts'
import { SourceQuotes } from './source-quote.tsx'
import { tellingCitations } from './telling-citations.ts'

type SourcesProps = {
  citations: Citation[]
  answer: string
  findDocument: (id: string) => Document | null
  place: Place
}

/**
 * The passages that tell the answer. The others, which say who, when and where, are folded away.
 */
export function Sources({ citations, answer, findDocument, place }: SourcesProps) {
  const quotations = quoteAll(citations, answer, findDocument)
  const tellers = tellingCitations(citations, answer)
  const telling = quotations.filter(({ citation }) => tellers.includes(citation))
  const others = quotations.filter(({ citation }) => !tellers.includes(citation))
  const documents = new Set(telling.map(({ citation }) => citation.document))
  return (
    <section>
      <h2>{documents.size === 1 ? 'The source' : 'The sources'}</h2>
      <SourceQuotes quotations={telling} place={place} />
      {others.length > 0 && (
        <details class="more">
          <summary>{countOf(others.length, 'more passage')} that the question rests on</summary>
          <SourceQuotes quotations={others} place={place} />
        </details>
      )}
    </section>
  )
}
