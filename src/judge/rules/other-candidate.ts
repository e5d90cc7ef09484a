import { isMisspelt, slips } from '../spelling.ts'
import { incorrect, type Rule } from '../rule.ts'

const LIMIT = 3

/**
 * Another candidate for the answer, or nearer to one than to the key. Before every rule that
 * forgives: what names something else is no slip.
 */
export const otherCandidate: Rule = ({ key, given }) => {
  const { squashed } = given.core
  for (const distractor of key.distractors) {
    if (distractor.squashed === squashed || distractor.squashed === given.text.squashed)
      return incorrect('other_candidate')
    if (!isMisspelt(squashed, distractor.squashed)) continue
    const distance = slips(squashed, distractor.squashed, LIMIT)
    if (key.variants.every((variant) => slips(squashed, variant.squashed, LIMIT) >= distance)) {
      return incorrect('other_candidate')
    }
  }
  return null
}
