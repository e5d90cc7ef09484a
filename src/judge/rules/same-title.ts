import type { Rule } from '../rule.ts'
import { correct } from '../rule.ts'
import { squash, wordsOf } from '../text.ts'

const SUBTITLE = /\s*:\s+|\s+[-–—]\s+|\s*;\s+or,?\s+/u

/** A title without its subtitle, or with one that the key leaves out. */
export const sameTitle: Rule = ({ key, given }) => {
  if (key.kind === 'person' || key.kind === 'number' || key.kind === 'date') return null
  const [main = '', ...rest] = given.core.folded.split(SUBTITLE)
  const title = squash(wordsOf(main))
  for (const variant of key.variants) {
    const [own = '', ...sub] = variant.folded.split(SUBTITLE)
    if (sub.length === 0 && rest.length === 0) continue
    if (sub.length > 0 && rest.length > 0) continue
    const words = wordsOf(own)
    if (title !== '' && squash(words) === title && (rest.length > 0 || words.length > 1 || own.length > 4)) return correct('same_title')
  }
  return null
}
