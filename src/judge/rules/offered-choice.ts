import { align } from '../align.ts'
import { isAsked } from '../given.ts'
import type { Key } from '../key.ts'
import { correct, type Rule } from '../rule.ts'
import { wordsOf, fold } from '../text.ts'

const MAX_OPTION = 3
// "Earth is smaller" may say the contrary of what was asked.
const COMPARATIVE =
  /^(?:less|more|least|most|worse|worst|better|best|last|first|.{3,}(?:er|est|less))$/u
const NEGATION = new Set(['not', 'no', 'never', 'neither', 'nor', 'than', 'unlike', 'or', 'non'])

/**
 * "Is it A or B?" An answer that has one of the two offered, and not the other, has chosen it, in
 * whatever sentence. Before wording, for which the rest of the sentence is too much.
 */
export const offeredChoice: Rule = ({ key, given }) => {
  const offered = optionsOf(key)
  if (offered === null) return null
  const { words } = given.core
  const [own, other] = offered
  const isOther = (word: string) =>
    NEGATION.has(word) || (COMPARATIVE.test(word) && !isAsked(key, word))
  if (words.length < 2 || words.some(isOther)) return null
  return align(words, own).missing.length === 0 && align(words, other).matched === 0
    ? correct('same_meaning')
    : null
}

/** The words of the key, and as many words on the other side of the "or"; null where none is offered. */
function optionsOf(key: Key): [string[], string[]] | null {
  if (!key.asked.has('or')) return null
  const asked = wordsOf(fold(key.prompt))
  const at = asked.indexOf('or')
  for (const { content } of key.variants) {
    const { length } = content
    if (length > MAX_OPTION) continue
    const before = asked.slice(Math.max(0, at - length), at)
    const behind = asked.slice(at + 1, at + 1 + length)
    if (before.join(' ') === content.join(' ')) return [content, behind]
    if (behind.join(' ') === content.join(' ')) return [content, before]
  }
  return null
}
