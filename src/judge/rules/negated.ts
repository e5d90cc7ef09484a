import { readText, squash, wordsOf } from '../text.ts'
import { correct, incorrect, type Rule } from '../rule.ts'

const NEGATION =
  /(?:^|[\s,(])(?:not|never|neither|nor|isn'?t|wasn'?t|aren'?t|weren'?t|don'?t|didn'?t|doesn'?t|cannot|can'?t|except|excluding|anyone but|anything but|anywhere but|everything but|everyone but|other than|apart from|instead of|rather than|no one|opposite of)(?:[\s,]|$)/u
const DENIED_BEHIND = /^(.+?)[\s,;]+(?:and |but )?(?:not|rather than|instead of) (.+)$/u

/**
 * "Not X" names X without saying it. Before every rule that looks for the key among other words.
 * "X, not Y" is the answer X.
 */
export const negated: Rule = ({ key, given }) => {
  const { folded } = given.core
  if (!NEGATION.test(folded) || key.variants.some((variant) => NEGATION.test(variant.folded)))
    return null
  const [, said = '', denied = ''] = DENIED_BEHIND.exec(folded) ?? []
  const isKey = (part: string) => key.squashed.has(squash(wordsOf(part)))
  return isKey(said) && !isKey(denied) && readText(denied).squashed !== ''
    ? correct('same_text')
    : incorrect('negated')
}
