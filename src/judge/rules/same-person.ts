import { type Given, isAsked } from '../given.ts'
import type { Key } from '../key.ts'
import type { Variant } from '../variant.ts'
import { ORGANIZATION_HEADS } from '../lexicon/generic.ts'
import { GLUE } from '../lexicon/glue.ts'
import { KIN } from '../lexicon/names.ts'
import { compareNames, readName } from '../person.ts'
import { ask, correct, incorrect, type Rule } from '../rule.ts'

const SEPARATED = /\s(?:and|or|but|with)\s|[;/&+]/u
const POSSESSIVE = /\p{L}'s?\s+\p{L}/u
const MAX_NAMES = 8

const isName = ({ words, amount, folded }: Variant) =>
  words.length <= MAX_NAMES &&
  (amount === null || words.length > 1) &&
  !SEPARATED.test(folded) &&
  !words.some((word) => ORGANIZATION_HEADS.has(word))

/**
 * People: the surname is enough and the first name alone is not; names between may be missing, be
 * short or one letter, but not be others. Before wording, for which a shared surname is half of it.
 */
export const samePerson: Rule = ({ key, given }) => {
  if (key.kind !== 'person' || SEPARATED.test(given.core.folded)) return null
  const { words } = given.core
  if (
    words.some((word) => KIN.has(word) && !key.asked.has(word)) ||
    POSSESSIVE.test(given.core.folded)
  ) {
    return key.variants.some(({ folded }) => POSSESSIVE.test(folded))
      ? null
      : incorrect('other_person')
  }
  const name = readName(nameWords(given, key))
  let partly = false
  let other = false
  for (const variant of key.variants) {
    if (!isName(variant) || (name.names.length > 1 && isShortForm(variant, key))) continue
    const match = compareNames(name, variant.name)
    if (match === 'same') return correct('same_person')
    partly ||= match === 'given_only'
    other ||= match === 'other'
  }
  if (partly) return ask('first_name_only')
  return other ? incorrect('other_person') : null
}

/** "Kushner" is short for Jared Kushner here: who says another first name says another man. */
function isShortForm({ name: { names } }: Variant, key: Key): boolean {
  return (
    names.length === 1 &&
    key.variants.some(
      (other) =>
        isName(other) && other.name.names.length > 1 && other.name.names.includes(names[0]!),
    )
  )
}

/**
 * In a sentence ("Who wrote it was X") the words of the question go; in a bare name they stay, since
 * a name of the question may be the wrong one: asked for David's partner, "David" is not idle.
 */
function nameWords({ core: { folded, words } }: Given, key: Key): string[] {
  const isSentence = folded.includes(':') || words.some((word) => SENTENCE.has(word))
  if (!isSentence) return [...words]
  const isOfName = (word: string) => key.variants.some((variant) => variant.words.includes(word))
  const kept = words.filter(
    (word) =>
      !YEAR.test(word) &&
      (isOfName(word) || !(isAsked(key, word) || (GLUE.has(word) && !NAME_GLUE.has(word)))),
  )
  while (kept.length > 1 && GLUE.has(kept[0]!)) kept.shift()
  return kept
}

const YEAR = /^\d{4}$/u
const SENTENCE = new Set(
  'was is were are did by who that called named name wrote played invented discovered'.split(' '),
)
const NAME_GLUE = new Set(['of', 'the', 'a'])
