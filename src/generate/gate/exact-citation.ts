import { isExactSlice } from '../../citation/cite.ts'
import type { Citation } from '../../schemas.ts'
import type { AnalysedDocument } from '../model.ts'
import type { Check } from './check.ts'

/** "rd the bridge" is a slice, but no passage. */
function isCut({ start, end }: Citation, { view }: AnalysedDocument): boolean {
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(view.slice(at, at + 1))
  return [start, end].some((at) => at > 0 && isLetter(at - 1) && isLetter(at))
}

/** Every citation, and every dissent, is the very slice of its document that it says it is. */
export const exactCitation: Check = ({ citations, dissents, missing }, { byId }) => {
  const [lost] = missing
  if (lost !== undefined) return `not in the document: "${lost}"`
  if (citations.length === 0) return 'nothing is cited'
  const wrong = [...citations, ...dissents].find((citation) => {
    const document = byId.get(citation.document)
    return !document || !isExactSlice(citation, document.view)
  })
  if (wrong) return `not the slice ${wrong.start}-${wrong.end} of ${wrong.document}`
  const cut = citations.find((citation) => {
    const document = byId.get(citation.document)
    return document && isCut(citation, document)
  })
  return cut ? `begins or ends inside a word: "${cut.exact}"` : null
}
