import { correct, type Rule } from '../rule.ts'

/**
 * Letter by letter, but for case, accents, spaces and punctuation. Before all that interprets: an
 * accepted string is right whatever else it could mean.
 */
export const sameText: Rule = ({ key, given }) => {
  const { squashed } = given.text
  if (squashed === '' || !(key.squashed.has(squashed) || key.squashed.has(given.core.squashed)))
    return null
  const first = key.variants[0]?.squashed
  return correct(
    first === squashed || first === given.core.squashed ? 'same_text' : 'accepted_alias',
  )
}
