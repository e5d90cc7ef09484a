import { isExactSlice } from '../../citation/cite.ts'
import type { Check } from './check.ts'

/** Every citation, and every dissent, is the very slice of its document that it says it is. */
export const exactCitation: Check = ({ citations, dissents, missing }, { byId }) => {
  const [lost] = missing
  if (lost !== undefined) return `not in the document: "${lost}"`
  if (citations.length === 0) return 'nothing is cited'
  const wrong = [...citations, ...dissents].find((citation) => {
    const document = byId.get(citation.document)
    return !document || !isExactSlice(citation, document.view)
  })
  return wrong ? `not the slice ${wrong.start}-${wrong.end} of ${wrong.document}` : null
}
