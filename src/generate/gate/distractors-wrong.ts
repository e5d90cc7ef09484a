import { optionReading, wrongOptionCheck } from '../distractors/wrong-option.ts'
import type { Check } from './check.ts'

/** The wrong options that a proposal brings are wrong, and no two are the same. */
export const distractorsWrong: Check = (draft, corpus) => {
  const faultOf = wrongOptionCheck(draft, corpus)
  const readings = draft.distractors.map(optionReading)
  for (const [at, option] of draft.distractors.entries()) {
    if (readings.indexOf(optionReading(option)) < at) return `"${option}" stands twice`
    const fault = faultOf(option)
    if (fault) return `"${option}" ${fault}`
  }
  return null
}
