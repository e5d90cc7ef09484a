import { initialsOf } from '../acronym.ts'
import { contentOf, type Variant } from '../variant.ts'
import { ACRONYMS } from '../lexicon/acronyms.ts'
import { correct, incorrect, type Rule } from '../rule.ts'
import { squash } from '../text.ts'
import { ORGANIZATION_HEADS } from '../lexicon/generic.ts'

const MAX_LETTERS = 6
const ACRONYM = /^(?:\p{Lu}[.&]?\s?){2,6}$/u

/**
 * An acronym for its long form, and the long form for its acronym, by the first letters; but not
 * another long form where the right one is known. Not for people, whose initials many share.
 */
export const sameAcronym: Rule = ({ key, given }) => {
  if (key.kind === 'person' || key.kind === 'number' || key.kind === 'date') return null
  const { squashed, words, folded } = given.core
  const isShort =
    squashed.length >= 2 &&
    squashed.length <= MAX_LETTERS &&
    (words.length === 1 ||
      (words.length === 2 && words[0] === 'the') ||
      words.every((word) => word.length === 1))
  if (
    isShort &&
    key.variants.some((variant) => isName(variant) && variant.initials.includes(squashed))
  ) {
    return correct('same_acronym')
  }
  if (words.length < 2 || /[,;/]|\s(?:or)\s/u.test(folded)) return null
  const spelt = initialsOf(words)
  const short = key.variants.find(
    ({ raw, squashed: letters }) => ACRONYM.test(raw) && spelt.includes(letters),
  )
  if (short === undefined) return null
  const isKnown = key.variants.some(
    (variant) => variant.words.length > 1 && variant.initials.includes(short.squashed),
  )
  const expansion = ACRONYMS.get(short.squashed)
  if (expansion !== undefined)
    return expansion.includes(squash(contentOf(words)))
      ? correct('same_acronym')
      : incorrect('other_name')
  return isKnown ? null : correct('same_acronym')
}

const isName = ({ raw, words }: Variant) => {
  const capitals = raw.match(/\b\p{Lu}/gu)?.length ?? 0
  return words.length > 1 && capitals >= 2 && !ORGANIZATION_HEADS.has(words[0]!)
}
