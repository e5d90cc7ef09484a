import { PRONOUNS, UNIQUE_NOUNS } from '../../lexicon/words.ts'

const VAGUE =
  /\b(?:also|again|instead|further|other|others|another|such|same|both|each|first|second|third|final|last|next|earlier|later|then|so|too|ago|today|yesterday|tomorrow|tonight|now|recently|currently|already|still|yet|here|there|that|where|when|which|who|why|how|not|never|no|could|would|might|may|should|reportedly|allegedly|apparently|perhaps|following|year|month|week|day|morning|afternoon|evening|night)\b/i

// "the end of the war" says which end; "the end" does not.
const PREPOSITION = /^ (?:of|for|between|against|in|at|on|with|to|from|by|about)\b/

function hasBareDefinite(text: string): boolean {
  return [...text.matchAll(/\b[Tt]he ((?:[\p{Ll}\d-]+ ?){1,4})/gu)].some((match) => {
    const words = (match[1] ?? '').trim().split(' ')
    const stop = words.findIndex((word) => PREPOSITION.test(` ${word}`))
    const head = words[(stop < 0 ? words.length : stop) - 1] ?? ''
    const after = text.slice(match.index + match[0].trimEnd().length)
    const leadsToName = stop < 0 && /^ \p{Lu}/u.test(after)
    return !(stop > 0 || leadsToName || PREPOSITION.test(after) || UNIQUE_NOUNS.has(head))
  })
}

/**
 * Whether words taken out of their article are still clear: no pronouns, no "the team" of which the
 * reader has not heard, no time that counts from the article's day, nothing negated or doubtful.
 */
export function isSelfContained(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? []
  return (
    !/["()[\]|@#;]| - |--/.test(text) &&
    !words.some((word) => PRONOUNS.has(word) || /(?:n't|'re|'ll|'ve|'m)$/.test(word)) &&
    !VAGUE.test(text) &&
    !hasBareDefinite(text)
  )
}
