import { locateAnswer } from '../../citation/locate-answer.ts'
import { normalise } from '../../citation/normalise.ts'
import type { Answer, Citation } from '../../schemas.ts'
import type { AnalysedDocument, TimeExpression } from '../model.ts'
import { amountsIn } from './amounts.ts'
import { overlap } from './overlap.ts'
import { timesIn } from './times.ts'

/**
 * The time expressions that a passage shows. Their values come from the whole sentences around it:
 * a part of a sentence may lack the verb that tells the tense.
 */
function timesInPassage(citation: Citation, document: AnalysedDocument): TimeExpression[] {
  const { text: reading } = normalise(citation.exact)
  const around = document.sentences.filter((sentence) => overlap(sentence, citation))
  const fromSentences = around
    .flatMap(({ times }) => times)
    .filter(({ text }) => reading.includes(text))
  return [...fromSentences, ...timesIn(reading, document.anchor)]
}

/** Whether a passage gives a date or number: in any of its spellings, resolved or counted. */
export function givesValue(
  value: Answer['value'],
  citation: Citation,
  document: AnalysedDocument,
): boolean {
  if (value === null) return false
  if (typeof value === 'string') {
    return timesInPassage(citation, document).some((time) => time.value?.startsWith(value))
  }
  const { text: reading } = normalise(citation.exact)
  return (
    amountsIn(reading).some(({ number }) => number === value.number) ||
    locateAnswer(reading, [String(value.number)]) !== null
  )
}
