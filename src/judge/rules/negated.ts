import { incorrect, type Rule } from '../rule.ts'

const NEGATION =
  /(?:^|[\s,(])(?:not|never|neither|nor|isn'?t|wasn'?t|aren'?t|weren'?t|don'?t|didn'?t|cannot|can'?t|except|excluding|anyone but|anything but|anywhere but|other than|apart from|no one)(?:[\s,]|$)/u

/** "Not X" names X without saying it. Before every rule that looks for the key among other words. */
export const negated: Rule = ({ key, given }) =>
  NEGATION.test(given.core.folded) && !key.variants.some(({ folded }) => NEGATION.test(folded))
    ? incorrect('negated')
    : null
