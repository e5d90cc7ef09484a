import type { AnsweredQuestion, Document } from '../schemas.ts'
import type { Place } from './place.ts'
import { quoteAll } from './quotation.ts'
import { SourceQuotes } from './source-quote.tsx'

type WhyNotProps = {
  answered: AnsweredQuestion
  findDocument: (id: string) => Document | null
  place: Place
}

/** What a source says of the wrong option that was chosen, where it says anything. */
export function WhyNot({ answered, findDocument, place }: WhyNotProps) {
  const { submitted, whyWrong = [] } = answered
  const told = whyWrong.find(({ option }) => option === submitted)
  if (told === undefined) return null
  return (
    <section class="why-not">
      <h2>Why not {told.option}?</h2>
      <SourceQuotes
        quotations={quoteAll([told.citation], told.option, findDocument)}
        place={place}
      />
    </section>
  )
}
