import { isAsked } from '../given.ts'
import { ORGANIZATION_HEADS } from '../lexicon/generic.ts'
import { GLUE } from '../lexicon/glue.ts'
import type { Variant } from '../key.ts'
import { compareNames, readName } from '../person.ts'
import { ask, correct, incorrect, type Rule } from '../rule.ts'

const SEPARATED = /\s(?:and|or|but|with)\s|[;/&+]/u
const MAX_NAMES = 6

const isName = ({ words, amount, folded }: Variant) =>
  words.length <= MAX_NAMES && (amount === null || words.length > 1) && !SEPARATED.test(folded) && !words.some((word) => ORGANIZATION_HEADS.has(word))

/**
 * People: the surname is enough and the first name alone is not; names between may be missing, be
 * short or one letter, but not be others. Before wording, for which a shared surname is half of it.
 */
export const samePerson: Rule = ({ key, given }) => {
  if (key.kind !== 'person' || SEPARATED.test(given.core.folded)) return null
  const words = nameWords(given.core.words, (word) => isAsked(key, word), key.variants)
  if (words.length === 0) return null
  const name = readName(words)
  let partly = false
  let other = false
  for (const variant of key.variants) {
    if (!isName(variant)) continue
    const match = compareNames(name, readName(variant.words))
    if (match === 'same') return correct('same_person')
    partly ||= match === 'given_only'
    other ||= match === 'other'
  }
  if (partly) return ask('first_name_only')
  return other ? incorrect('other_person') : null
}

/** Without words of the question ("the actor who played X"), unless they are of the name. */
function nameWords(words: readonly string[], asked: (word: string) => boolean, variants: readonly Variant[]) {
  const kept = words.filter(
    (word, index) =>
      !asked(word) || variants.some((variant) => variant.words.includes(word)) || (GLUE.has(word) && index > 0),
  )
  return kept.filter((word, index) => !(index === 0 && GLUE.has(word)))
}
