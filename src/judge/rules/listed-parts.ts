import { align } from '../align.ts'
import { isAsked } from '../given.ts'
import type { Key } from '../key.ts'
import { contentOf, type Variant } from '../variant.ts'
import { LEGAL_FORMS } from '../lexicon/generic.ts'
import { partsOf } from '../lists.ts'
import { compareNames, readName } from '../person.ts'
import { countryOf, placeName } from '../place.ts'
import { ask, correct, incorrect, type Rule } from '../rule.ts'
import { squash, wordsOf } from '../text.ts'

const SEVERAL =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|both|pair|who were|what are|what were|which are|name the|list the|brothers|sisters|partners|duo|trio|couple|parts|components|ingredients|members|colou?rs|countries|cities|elements|people|names)\b/u

/**
 * A key of several parts wants them all, in any order; some of them ask for the rest. Before the
 * rules on names and wording, which would take one part for a shorter way to say it. A title is no
 * list ("War and Peace"), nor is a phrase where the question asks for one thing.
 */
export const listedParts: Rule = ({ key, given }) => {
  if (key.isWork) return null
  if (!key.variants.some(({ isList }) => isList)) return null
  const said = wordsIn(given.core.folded)
  const isPlural = SEVERAL.test(key.prompt.toLowerCase())
  let some = false
  let isEveryList = true
  for (const variant of key.variants) {
    const parts = variant.isList ? variant.parts : []
    if (parts.length < 2) {
      isEveryList &&= isPlural
      continue
    }
    const full = withSharedSurname(parts, key)
    const open = [...full]
    let strange = 0
    for (const words of withSharedSurname(said, key)) {
      const at = open.findIndex((part) => isPart(words, part, key))
      if (at >= 0) open.splice(at, 1)
      else if (!words.every((word) => isAsked(key, word))) strange++
    }
    if (strange === 0 && open.length === 0) return correct('all_parts')
    if (strange > 0 && open.length < full.length && said.length > 1 && isPlural)
      return incorrect('wrong_part')
    some ||= strange === 0 && open.length < full.length
  }
  return some &&
    isEveryList &&
    (isPlural || key.kind === 'person' || (key.kind !== 'place' && !key.variants.some(isPhrase)))
    ? ask('some_parts')
    : null
}

/** Said as one: "rock and roll" and "Bosnia and Herzegovina", not "the pot and its lid". */
const isPhrase = ({ parts, raw }: Variant) =>
  !DETERMINED.test(raw) && parts.some((part) => part.length < 2)

const DETERMINED = /^(?:the|an?|his|her|its|their) /iu

const wordsIn = (folded: string) => partsOf(folded).map((part) => contentOf(wordsOf(part)))

/** "Orville and Wilbur Wright": the surname of the last is that of all. */
function withSharedSurname(parts: string[][], key: Key): string[][] {
  const last = parts.at(-1) ?? []
  if (key.kind !== 'person' || last.length < 2 || parts.length < 2) return parts
  return parts.map((part) =>
    part.length === 1 && parts.length === 2 ? [...part, last.at(-1)!] : part,
  )
}

/** The last word of a name is enough for it, as it is outside a list. */
function isPart(words: readonly string[], part: readonly string[], key: Key): boolean {
  const name = placeName(squash(words)) ?? countryOf(squash(words))
  if (name !== null && name === (placeName(squash(part)) ?? countryOf(squash(part)))) return true
  if (key.kind === 'person' && part.length === 1 && words.length > 1 && words.at(-1) !== part[0])
    return false
  if (key.kind === 'person' && compareNames(readName(words), readName(part)) === 'same') return true
  const { matched, missing, extra } = align(words, part)
  if (matched === 0 || extra.some(({ word }) => !isAsked(key, word) && !LEGAL_FORMS.has(word)))
    return false
  return (
    missing.every((word) => isAsked(key, word)) ||
    (words.length === 1 && words[0]!.length > 2 && align(words, part.slice(-1)).matched === 1)
  )
}
