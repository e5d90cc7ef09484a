import { locateAnswer } from '../../citation/locate-answer.ts'
import { readNumber } from '../analysis/amounts.ts'
import { datesAgree } from '../analysis/calendar.ts'
import { isFormOf } from '../analysis/name-match.ts'
import { givesValue } from '../analysis/passage-values.ts'
import { timesIn } from '../analysis/times.ts'
import type { Answer } from '../../schemas.ts'
import type { AnalysedDocument } from '../model.ts'
import type { Check } from './check.ts'

/** The key's text and its value must say the same, where the text can be read. */
function valueFault({ kind, text, value }: Answer): string | null {
  if (kind === 'date') {
    if (typeof value !== 'string') return 'a date needs a value'
    const read = timesIn(text, null)[0]?.value
    return read && !datesAgree(read, value) ? `"${text}" is not ${value}` : null
  }
  if (kind === 'number') {
    if (value === null || typeof value === 'string') return 'a number needs a value'
    const read = readNumber(text)
    return read !== null && read !== value.number ? `"${text}" is not ${value.number}` : null
  }
  return null
}

const formsOf = (text: string, { names }: AnalysedDocument) =>
  names.filter((name) => isFormOf(text, name)).flatMap(({ forms }) => forms)

/**
 * A cited passage holds the key: literally, by another form of the name that the document uses, or
 * by value. Whether a statement is true stands in no passage in these words, so a boolean passes.
 */
export const keyInCitation: Check = ({ answer, citations }, { byId }) => {
  const fault = valueFault(answer)
  if (fault) return fault
  if (answer.kind === 'boolean') return null
  const isGiven = citations.some((citation) => {
    const document = byId.get(citation.document)
    if (!document) return false
    const forms = [answer.text, ...answer.aliases, ...formsOf(answer.text, document)]
    return (
      locateAnswer(citation.exact, forms) !== null || givesValue(answer.value, citation, document)
    )
  })
  return isGiven ? null : `no cited passage gives "${answer.text}"`
}
