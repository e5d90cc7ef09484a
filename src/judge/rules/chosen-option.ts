import { correct, incorrect, type Rule } from '../rule.ts'

/** In mode `choice` only the option counts, letter by letter. It stands first: nothing else is asked. */
export const chosenOption: Rule = ({ key, submission, mode }) => {
  if (mode !== 'choice') return null
  return submission === key.variants[0]?.raw
    ? correct('chosen_key')
    : incorrect('chosen_distractor')
}
