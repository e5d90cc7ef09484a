import { isAsked } from '../given.ts'
import { correct, type Rule } from '../rule.ts'
import { holds } from '../text.ts'

const MIN_WORDS = 3

/**
 * A longer span of the cited passage that holds the key is right: the player quotes the source. The
 * passage says what it says, so a span of it contradicts the key only by another candidate. Last of
 * what can be right, since it asks least.
 */
export const evidence: Rule = ({ key, given }) => {
  const { folded, words } = given.core
  if (words.length < MIN_WORDS) return null
  if (!key.passages.some((passage) => isWithin(passage, folded))) return null
  const holdsKey = key.variants.some(
    ({ squashed }) => squashed.length > 1 && holds(words, squashed),
  )
  const holdsOther = key.distractors.some(({ squashed }) => holds(words, squashed))
  return holdsKey && !holdsOther && !words.every((word) => isAsked(key, word))
    ? correct('quotes_source')
    : null
}

const isWithin = (passage: string, span: string) => {
  const at = passage.indexOf(span)
  return (
    at >= 0 && !/[\p{L}\p{N}]/u.test((passage[at - 1] ?? ' ') + (passage[at + span.length] ?? ' '))
  )
}
