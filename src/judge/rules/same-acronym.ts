import { initialsOf } from '../acronym.ts'
import type { Given } from '../given.ts'
import type { Key } from '../key.ts'
import { ACRONYMS } from '../lexicon/acronyms.ts'
import { correct, incorrect, type Rule, type Ruling } from '../rule.ts'
import { isMisspelt } from '../spelling.ts'
import { squash, type Text } from '../text.ts'
import { contentOf, type Variant } from '../variant.ts'

const MAX_LETTERS = 6
const ACRONYM = /^(?:\p{Lu}[.&]?\s?){2,6}$/u
const SEVERAL = /[;/]|\sor\s/u

/**
 * An acronym for its long form, and the long form for its acronym, by the first letters; but not
 * another long form where the right one is known. Not for people, whose initials many share. It
 * stands before the rule on empty answers, since WHO is one of those otherwise.
 */
export const sameAcronym: Rule = ({ key, given }) => {
  if (key.kind === 'person' || key.kind === 'number' || key.kind === 'date') return null
  if (isShort(given.core)) {
    const { squashed } = given.core
    const isOfKey = key.variants.some((one) => isName(one) && one.initials.includes(squashed))
    return isOfKey ? correct('same_acronym') : null
  }
  const { words, folded } = given.core
  return words.length < 2 || SEVERAL.test(folded) ? null : judgeLongForm(given, key)
}

function judgeLongForm({ core: { words } }: Given, key: Key): Ruling | null {
  const long = squash(contentOf(words))
  const short = key.variants.filter(({ raw }) => ACRONYM.test(raw))
  const expansions = short.flatMap(({ squashed }) => ACRONYMS.get(squashed) ?? [])
  if (expansions.some((name) => name === long || isMisspelt(long, name))) {
    return correct('same_acronym')
  }
  const spelt = initialsOf(words)
  const own = short.find(({ squashed }) => spelt.includes(squashed))
  if (own === undefined) return null
  if (expansions.length > 0) return incorrect('other_name')
  const isKnown = key.variants.some(
    (variant) => variant.words.length > 1 && variant.initials.includes(own.squashed),
  )
  return isKnown ? null : correct('same_acronym')
}

function isShort({ squashed, words }: Text): boolean {
  if (squashed.length < 2 || squashed.length > MAX_LETTERS) return false
  const bare = words[0] === 'the' ? words.slice(1) : words
  return bare.length === 1 || bare.every((word) => word.length === 1)
}

function isName({ raw, words }: Variant): boolean {
  const capitals = raw.match(/\b\p{Lu}/gu)?.length ?? 0
  return words.length > 1 && capitals >= 2
}
