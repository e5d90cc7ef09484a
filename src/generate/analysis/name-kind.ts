import { sexOfGivenName } from '../lexicon/given-names.ts'
import { isKnownPlace } from '../lexicon/places.ts'
import { ORGANISATION_WORDS, PLACE_WORDS, SPEECH_VERBS } from '../lexicon/words.ts'
import type { NameKind } from '../model.ts'
import type { Candidate } from './names.ts'

const DEMONYM = /(?:ish|ese|ican|ian|ean|dish|gian|manian)s?$/

function speaks({ sentence, start, end }: Candidate): boolean {
  const after = /^(?: also)? (\p{L}+)/u.exec(sentence.reading.slice(end))?.[1] ?? ''
  const before = /["'] (\p{L}+) $/u.exec(sentence.reading.slice(0, start))?.[1] ?? ''
  return SPEECH_VERBS.has(after) || SPEECH_VERBS.has(before)
}

const hasAge = ({ sentence, end }: Candidate) =>
  /^, (?:\d{1,3},|(?:a|an|the) \d{1,3}[ -]year[ -]old\b|who\b)/.test(sentence.reading.slice(end))

/**
 * What a name is the name of, told from its words and from where the document uses it. `other` where
 * neither tells: such a name may anchor a prompt but is never a key.
 */
export function nameKind(full: string, candidates: Candidate[]): NameKind {
  const words = full.split(' ')
  const last = words.at(-1)?.toLowerCase() ?? ''
  if (isKnownPlace(full)) return 'place'
  if (words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase()))) return 'organization'
  if (PLACE_WORDS.has(last)) return 'place'
  if (words.length === 1) {
    if (candidates.some((one) => one.titled) && !DEMONYM.test(full)) return 'person'
    return /^\p{Lu}{3,6}$/u.test(full) ? 'organization' : 'other'
  }
  if (words.length > 4 || /\d/.test(full)) return 'other'
  const [first = ''] = words
  const isPerson =
    sexOfGivenName(first) !== undefined ||
    candidates.some((one) => one.titled || one.hasRole || hasAge(one) || speaks(one))
  return isPerson && !DEMONYM.test(first) ? 'person' : 'other'
}
