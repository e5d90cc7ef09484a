import { align } from '../align.ts'
import { contentOf } from '../key.ts'
import { partsOf } from '../lists.ts'
import { ask, correct, incorrect, type Rule } from '../rule.ts'
import { wordsOf } from '../text.ts'
import { isAsked } from '../given.ts'

const JOINED = /\s(?:and|&|plus)\s|&|\+/u

const wordsIn = (folded: string) => partsOf(folded).map((part) => contentOf(wordsOf(part)))

/**
 * A key of several parts wants them all, in any order; some of them ask for the rest. Before the
 * rules on names and wording, which would take one part for a shorter way to say it.
 */
export const listedParts: Rule = ({ key, given }) => {
  let some = false
  let isEveryList = true
  for (const variant of key.variants) {
    if (!JOINED.test(variant.folded) || variant.amount !== null || variant.dates.length > 0) {
      isEveryList = false
      continue
    }
    const parts = wordsIn(variant.folded)
    if (parts.length < 2) continue
    const said = wordsIn(given.core.folded)
    const open = [...parts]
    let strange = 0
    for (const words of said) {
      const at = open.findIndex((part) => isPart(words, part, (word) => isAsked(key, word)))
      if (at >= 0) open.splice(at, 1)
      else strange++
    }
    if (strange === 0 && open.length === 0) return correct('all_parts')
    if (strange > 0 && open.length < parts.length && said.length > 1) return incorrect('wrong_part')
    some ||= strange === 0 && open.length < parts.length
  }
  return some && isEveryList ? ask('some_parts') : null
}

/** The last word of a name is enough for it, as it is outside a list. */
function isPart(words: readonly string[], part: readonly string[], idle: (word: string) => boolean) {
  const { matched, missing, extra } = align(words, part)
  if (matched === 0 || extra.some(({ word }) => !idle(word))) return false
  return missing.every(idle) || (words.length === 1 && align(words, part.slice(-1)).matched === 1)
}
