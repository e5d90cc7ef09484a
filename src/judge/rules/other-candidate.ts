import { LEGAL_FORMS } from '../lexicon/generic.ts'
import type { Key } from '../key.ts'
import { incorrect, type Rule } from '../rule.ts'
import { isMisspelt, slips } from '../spelling.ts'
import type { Text } from '../text.ts'
import { contentOf } from '../variant.ts'

const LIMIT = 3

/**
 * Another candidate for the answer, nearer to one than to the key, or one named beside the key.
 * Before every rule that forgives: what names something else is no slip.
 */
export const otherCandidate: Rule = ({ key, given }) => {
  const { squashed, words } = given.core
  for (const distractor of key.distractors) {
    if (distractor.squashed === squashed || distractor.squashed === given.text.squashed) {
      return incorrect('other_candidate')
    }
    if (isNamed(distractor, words, key)) return incorrect('other_candidate')
    if (!isMisspelt(squashed, distractor.squashed)) continue
    const distance = slips(squashed, distractor.squashed, LIMIT)
    if (key.variants.every((variant) => slips(squashed, variant.squashed, LIMIT) >= distance)) {
      return incorrect('other_candidate')
    }
  }
  return null
}

/** All words of the candidate, letter by letter, of which the key has not all. Values are compared as such. */
function isNamed(distractor: Text, words: readonly string[], key: Key): boolean {
  if (key.kind === 'date' || key.kind === 'number' || key.kind === 'boolean') return false
  const named = contentOf(distractor.words).filter((word) => !LEGAL_FORMS.has(word))
  if (named.length === 0 || !named.every((word) => words.includes(word))) return false
  return !key.variants.some((variant) => named.every((word) => variant.words.includes(word)))
}
