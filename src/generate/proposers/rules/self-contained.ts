import { PRONOUNS, UNIQUE_NOUNS } from '../../lexicon/words.ts'

const VAGUE =
  /\b(?:also|again|instead|further|other|others|another|such|same|both|each|first|second|third|final|last|next|earlier|later|then|so|too|ago|today|yesterday|tomorrow|tonight|now|recently|currently|already|still|yet|here|there|that|where|when|which|who|why|how|not|never|no|could|would|might|may|should|reportedly|allegedly|apparently|perhaps|following|previous|nearby|year|month|week|day|morning|afternoon|evening|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day's)\b/i
// "a trial that lasted five weeks", "the first woman of …" say themselves which; "in that case" does not.
const TELLING =
  /(?<=[\p{L}\d] )(?<!\b(?:of|in|on|at|for|to|with|from|by|and|after|before) )(?:that|which|who)(?= \p{Ll}+)|\bfirst(?=(?: \p{Ll}+){1,2} (?:of|in|to|for|on|at)\b)/giu

// "the end of the war" says which end; "the end" does not.
const PREPOSITION = /^ (?:of|for|between|against|in|at|on|with|to|from|by|about)\b/

const NOTHING: ReadonlySet<string> = new Set()

/** Whether a text says "the team" without saying which; `known` are nouns of which that is told. */
export function hasBareDefinite(text: string, known = NOTHING): boolean {
  return [...text.matchAll(/\b[Tt]he ((?:[\p{Ll}\d-]+ ?){1,4})/gu)].some((match) => {
    const words = (match[1] ?? '').trim().split(' ')
    const stop = words.findIndex((word) => PREPOSITION.test(` ${word}`))
    const head = words[(stop < 0 ? words.length : stop) - 1] ?? ''
    const after = text.slice(match.index + match[0].trimEnd().length)
    const leadsToName = stop < 0 && /^ \p{Lu}/u.test(after)
    // "the strongest earthquake ever recorded"
    if (/^\p{L}+est\b.*\bever\b/u.test(words.join(' '))) return false
    const isKnown = UNIQUE_NOUNS.has(head) || known.has(head)
    return !(stop > 0 || leadsToName || PREPOSITION.test(after) || isKnown)
  })
}

/**
 * Whether words taken out of their article are still clear: no pronouns, no "the team" of which the
 * reader has not heard (`known` are nouns that something beside the words introduces), no time that
 * counts from the article's day, nothing negated or doubtful.
 */
export function isSelfContained(text: string, known = NOTHING): boolean {
  // "FIRST" is a name, "first" is none.
  const told = text.replace(TELLING, '').replace(/\b\p{Lu}{2,}\b/gu, '')
  const words = told.toLowerCase().match(/[\p{L}']+/gu) ?? []
  return (
    !/["()[\]|@#;]| - |--/.test(text) &&
    !words.some((word) => PRONOUNS.has(word) || /(?:n't|'re|'ll|'ve|'m)$/.test(word)) &&
    !VAGUE.test(told) &&
    !hasBareDefinite(text, known)
  )
}
