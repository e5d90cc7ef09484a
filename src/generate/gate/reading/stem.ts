import { singular } from '../../analysis/amounts.ts'
import { baseOf } from '../../lexicon/verbs.ts'

const SUFFIXES =
  /(?:ational|isation|ization|ations?|ition|ution|ments?|ances?|ences?|ness|ities|ity|ings?|ers?|ors?|ists?|ions?|ives?|ally|ly|al|ed|es|e|y|s)$/

/**
 * What the forms of a word and the words made from it have in common: "convicted" and "conviction",
 * "prison" and "prisoner". It is no word, and only compared with another one.
 */
export function stem(word: string): string {
  const lower = word.toLowerCase().replace(/'s$/, '')
  const base = baseOf(lower) ?? singular(lower)
  const short = base.replace(SUFFIXES, '')
  return short.length >= 4 ? short : base
}
