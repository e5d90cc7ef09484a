import type { Dissent, Document } from '../schemas.ts'
import type { Place } from './place.ts'
import { quoteAll } from './quotation.ts'
import { SourceQuotes } from './source-quote.tsx'

type DissentsProps = {
  answer: string
  dissents: Dissent[]
  findDocument: (id: string) => Document | null
  place: Place
}

/** The passages that say otherwise than the quiz, each under what it says. */
export function Dissents({ answer, dissents, findDocument, place }: DissentsProps) {
  if (dissents.length === 0) return null
  return (
    <section class="dissents">
      <h2>The sources disagree</h2>
      <p>
        The quiz goes by <b>{answer}</b>.{' '}
        {dissents.length === 1 ? 'Another passage says' : 'Others say'} otherwise:
      </p>
      {dissents.map((dissent) => (
        <>
          <h3>“{dissent.text}”</h3>
          <SourceQuotes
            quotations={quoteAll([dissent], dissent.text, findDocument)}
            place={place}
          />
        </>
      ))}
    </section>
  )
}
