import { textFragment } from '../citation/text-fragment.ts'
import type { Document } from '../schemas.ts'
import { formatDay } from './format.ts'
import { NewTabLink } from './layout.tsx'
import { passageAddress } from './passage-address.ts'
import type { Place } from './place.ts'
import type { Quotation } from './quotation.ts'

/** Cited passages, one after the other. A source that goes on is not named again. */
export const SourceQuotes = ({ quotations, place }: { quotations: Quotation[]; place: Place }) => (
  <>
    {quotations.map((quotation, index) => (
      <SourceQuote
        quotation={quotation}
        place={place}
        goesOn={quotation.citation.document === quotations[index - 1]?.citation.document}
      />
    ))}
  </>
)

type SourceQuoteProps = { quotation: Quotation; place: Place; goesOn: boolean }

/** A cited passage with the answer marked in it, and where it stands. */
function SourceQuote({ quotation, place, goesOn }: SourceQuoteProps) {
  const { citation, document } = quotation
  return (
    <figure class="source">
      <blockquote cite={document?.url ?? undefined}>
        <p>
          {quotation.isCutBefore && <Gap />}
          <span class="context">{quotation.before}</span>
          {quotation.opening}
          {quotation.marked !== '' && <mark>{quotation.marked}</mark>}
          {quotation.closing}
          <span class="context">{quotation.after}</span>
          {quotation.isCutAfter && <Gap />}
        </p>
      </blockquote>
      <figcaption>
        <NewTabLink href={passageAddress(citation)} frame={place.frame}>
          {goesOn ? 'The same source' : (document?.title ?? citation.document)}
        </NewTabLink>
        {!goesOn && <SourceDetails document={document} />}
        {!goesOn && document?.url && (
          <span class="original">
            {' '}
            <NewTabLink href={`${document.url}#${textFragment(citation)}`} frame={place.frame}>
              Original article
            </NewTabLink>
          </span>
        )}
      </figcaption>
    </figure>
  )
}

const Gap = () => <span class="gap"> … </span>

/** Publisher and date of a document: where nobody knows the date, that is worth knowing too. */
export function SourceDetails({
  document,
}: {
  document: Pick<Document, 'publisher' | 'published'> | null
}) {
  if (document === null) return null
  const { publisher, published } = document
  return (
    <span class="details">
      {publisher !== null && `${publisher}, `}
      {published === null ? (
        'date not known'
      ) : (
        <time datetime={published}>{formatDay(published)}</time>
      )}
    </span>
  )
}
