import { align } from '../align.ts'
import { isAsked } from '../given.ts'
import { contentOf } from '../variant.ts'
import { correct, incorrect, type Rule } from '../rule.ts'
import { squash, wordsOf } from '../text.ts'

const OR = /\s+or\s+(?:maybe |else |perhaps )?|\s*[/;|]\s*|\s+and\/or\s+/u
const EVERY =
  /\s+or\s+(?:maybe |else |perhaps )?|\s*[/;|]\s*|\s+and\/or\s+|\s+and\s+|\s*&\s*|\s*,\s*/u

// Of two words at least behind its article.
const OR_SUBTITLE = /^([^,;]+)[,;] or,? (?:the|an?|what) \p{L}+ \p{L}/u

/**
 * Who names several answers has not chosen: wrong, unless each is accepted. "Or" always offers a
 * choice; a comma or an "and" does so only where one side is the key and the other says something
 * that neither key nor question has, which later rules see. After lists and values, which use the
 * same signs.
 */
export const severalAnswers: Rule = ({ key, given }) => {
  const { folded } = given.core
  // "Frankenstein, or The Modern Prometheus" is one title.
  const title = key.isWork ? OR_SUBTITLE.exec(folded)?.[1] : undefined
  if (title !== undefined && key.squashed.has(squash(wordsOf(title)))) return correct('same_title')
  if (key.variants.some((variant) => OR.test(variant.folded) && variant.folded.length > 3))
    return null
  const parts = folded.split(OR.test(folded) ? OR : EVERY).filter((part) => part.trim() !== '')
  if (parts.length < 2) return null
  const words = parts.map((part) => contentOf(wordsOf(part)))
  const accepted = words.map((part) =>
    key.variants.some((variant) => isAnswer(part, variant.content)),
  )
  if (accepted.every(Boolean)) return correct('accepted_alias')
  if (!OR.test(folded)) return null
  const idle = words.map((part) => part.every((word) => isAsked(key, word)))
  return accepted.some((is, index) => is || idle[index]) &&
    !accepted.every((is, index) => is || idle[index])
    ? incorrect('several_answers')
    : accepted.some(Boolean)
      ? null
      : incorrect('several_answers')
}

function isAnswer(words: readonly string[], key: readonly string[]): boolean {
  const { missing, extra } = align(words, key)
  return missing.length === 0 && extra.length === 0
}
