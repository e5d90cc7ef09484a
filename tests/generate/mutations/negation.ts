import { assertedBy } from '../../../src/generate/gate/reading/statement.ts'
import { tag } from '../../../src/generate/analysis/tag.ts'
import { type Mutation, withPrompt } from './mutant.ts'

const NOT =
  / (?:did not|does not|do not) (\p{L}+)| (was|were|is|are|had|has|would|will|could) not\b/u

/**
 * "not" taken out of a prompt, or put before its first verb. What was asked of what happened is then
 * asked of what did not; a statement turns into its opposite while its key stays.
 */
export const negation: Mutation = (draft) => {
  const { prompt } = draft
  const from = prompt.length - assertedBy(prompt).length
  const outside = prompt.replaceAll(/["“][^"”]*["”]/g, (quoted) => '"'.repeat(quoted.length))
  const denied = NOT.exec(outside)
  if (denied) {
    const [whole, verb, auxiliary] = denied
    const told =
      prompt.slice(0, denied.index) +
      ` ${verb ?? auxiliary}` +
      prompt.slice(denied.index + whole.length)
    return withPrompt(draft, told, 'dropped')
  }
  const tokens = tag(outside)
  const first = tokens.findIndex(
    ({ text, start }) => start >= from && /^(?:did|was|were|had|has|would|is)$/i.test(text),
  )
  const verb = tokens.slice(first + 1).find(({ pos }) => pos === 'VERB')
  if (first < 0 || !verb) return []
  return withPrompt(draft, `${prompt.slice(0, verb.start)}not ${prompt.slice(verb.start)}`, 'added')
}
