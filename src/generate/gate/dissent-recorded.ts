import { locateAnswer } from '../../citation/locate-answer.ts'
import { datesDiffer } from '../analysis/calendar.ts'
import { overlap } from '../analysis/overlap.ts'
import { givesValue } from '../analysis/passage-values.ts'
import type { Answer, Dissent } from '../../schemas.ts'
import { contradicted, findDissents, isRecorded } from '../analysis/dissents.ts'
import type { Check } from './check.ts'

function differs({ value }: Answer, { value: other }: Dissent): boolean {
  if (value === null || other === null) return true
  if (typeof value === 'string') return typeof other === 'string' && datesDiffer(value, other)
  return typeof other !== 'string' && value.number !== other.number
}

/**
 * Every document that says otherwise is recorded, and every recorded dissent does say otherwise. What
 * the prompt itself takes for granted no document contradicts.
 */
export const dissentRecorded: Check = (draft, corpus) => {
  for (const dissent of draft.dissents) {
    const document = corpus.byId.get(dissent.document)
    const isGiven =
      locateAnswer(dissent.exact, [dissent.text]) !== null ||
      (document && givesValue(dissent.value, dissent, document))
    if (!isGiven) return `the passage does not say "${dissent.text}"`
    if (draft.citations.some((citation) => overlap(citation, dissent)))
      return `"${dissent.text}" stands in a passage that is cited for the key`
    if (!differs(draft.answer, dissent)) return `"${dissent.text}" does not contradict the key`
  }
  const silent = findDissents(draft, corpus).find((dissent) => !isRecorded(draft, dissent))
  if (silent) return `${silent.document} says "${silent.text}"`
  const told = contradicted(draft, corpus)
  return told && `${told.document} says "${told.text}", and the prompt takes a side`
}
