import { sexOfGivenName } from '../lexicon/given-names.ts'
import { isKnownPlace } from '../lexicon/places.ts'
import {
  KIN,
  ORGANISATION_WORDS,
  PLACE_WORDS,
  ROLES,
  SPEECH_VERBS,
  WORK_WORDS,
} from '../lexicon/words.ts'
import type { NameKind } from '../model.ts'
import type { Candidate } from './names.ts'

const DEMONYM = /(?:ish|ese|ican|ian|ean)s?$/

function speaks({ sentence, start, end }: Candidate): boolean {
  const after =
    /^(?:, [^,"]{2,80},)?(?: also)? (\p{L}+)/u.exec(sentence.reading.slice(end))?.[1] ?? ''
  // `"…," said Kim Lee` and "It was late, said Kim Lee", but not "said Tarn City manager Kim Lee".
  const isOwner = /^ (?:\p{Ll}+ )+\p{Lu}/u.test(sentence.reading.slice(end))
  const [, before = ''] = isOwner
    ? []
    : (/["',] (\p{L}+) $/u.exec(sentence.reading.slice(0, start)) ?? [])
  return SPEECH_VERBS.has(after) || SPEECH_VERBS.has(before)
}

/** "Kim Lee, a nurse from Tarn,": organisations are seldom described after a comma. */
const isDescribed = ({ sentence, end }: Candidate) =>
  /^, (?:an?|the|who) (?!company|firm|charity|group|newspaper|chain|union|party|website)\p{Ll}/u.test(
    sentence.reading.slice(end),
  )

/** "The group Slow Skies Tarn", "a charity she founded in 2001, Slow Skies": words before it say that it is a body. */
const isBody = ({ sentence, start }: Candidate) =>
  /\b(?:[Tt]he|[Aa]n?|\p{Ll}+) (?:group|charity|company|firm|chain|union|newspaper|website|band|startup|consultancy|label)(?: (?:that )?(?:she|he|they) (?:founded|set up|started|ran|runs)(?: in \d{4})?,)? $/u.test(
    sentence.reading.slice(0, start),
  )

/** "Tarn Rovers were …", but not "Kim Lee and Tom Park were": the plural is for a team or a band. */
const isPlural = ({ sentence, start, end }: Candidate) =>
  /^ (?:were|are|have) /.test(sentence.reading.slice(end)) &&
  !/(?:\band|&|,) $/.test(sentence.reading.slice(0, start))

/** "the Social Democrats": a person's name has no article. */
const hasArticle = ({ sentence, start }: Candidate) =>
  /\b[Tt]he $/.test(sentence.reading.slice(0, start))

/** "Kim Lee, a retired tram driver", "Kim Lee, who": what is no person is no driver. */
function hasTrade({ sentence, end }: Candidate): boolean {
  const [, described = ''] =
    /^, (?:an?|the) ((?:[\p{Ll}\d-]+ ){0,3}\p{Ll}+)/u.exec(sentence.reading.slice(end)) ?? []
  // "Kim Lee, head of the Tarn Forum,"
  const [, held = ''] =
    /^, (?:\p{Ll}+ ){0,2}(\p{Ll}+) (?:of|at|for) (?:the )?\p{Lu}/u.exec(
      sentence.reading.slice(end),
    ) ?? []
  return ROLES.has(held) || described.split(' ').some((word) => ROLES.has(word))
}

/** "Hau Lung-bin", "Kim Shin-Wook" */
const isSyllabic = (full: string) =>
  /^\p{Lu}\p{Ll}{1,5} \p{Lu}\p{Ll}{1,4}-\p{L}\p{Ll}{1,4}$/u.test(full)

/** "his niece, Kim Lee" */
const isKin = ({ sentence, start }: Candidate) =>
  KIN.has(/(\p{L}+),? $/u.exec(sentence.reading.slice(0, start))?.[1] ?? '')

const hasAge = ({ sentence, start, end }: Candidate) =>
  // "Kim Lee of Access Tarn, who uses a wheelchair": it is Kim Lee who does.
  !/\b(?:of|at|for|from|with) $/.test(sentence.reading.slice(0, start)) &&
  /^, (?:\d{1,3},|(?:a|an|the) \d{1,3}[ -]year[ -]old\b|who\b)/.test(sentence.reading.slice(end))

const PLACE_BEFORE =
  /\b(?:in|near|outside|capital,|(?:town|city|village|capital|district|province|region|island|port|suburb|county) of)(?: (?:northern|southern|eastern|western|central|nearby|downtown))? $/

/** "in Port Ellis", "the village of Tarrish"; a language or a team is not told from a place by "in" alone. */
const isLocated = (full: string, candidates: Candidate[]) =>
  !DEMONYM.test(full) &&
  !/^\p{Lu}+$/u.test(full) &&
  candidates.some(({ sentence, start }) => PLACE_BEFORE.test(sentence.reading.slice(0, start)))

/**
 * What a name is the name of, told from its words and from where the document uses it. `other` where
 * neither tells: such a name may anchor a prompt but is never a key.
 */
export function nameKind(full: string, candidates: Candidate[]): NameKind {
  const words = full.split(' ')
  const last = words.at(-1)?.toLowerCase() ?? ''
  const isShort = words.length > 1 && words.length <= 3
  // Park and Hill are surnames too.
  const isNoPerson = candidates.some(hasArticle)
  if (
    isShort &&
    !isNoPerson &&
    candidates.some((one) => hasAge(one) || (speaks(one) && PLACE_WORDS.has(last)))
  )
    return 'person'
  if (isKnownPlace(full)) return 'place'
  if (candidates.some(isBody)) return 'organization'
  if (words.length > 1 && candidates.some(isPlural)) return 'organization'
  // "Lee & Park"
  if (words.includes('&')) return 'organization'
  if (words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase()))) return 'organization'
  if (PLACE_WORDS.has(last) && words.length > 1) return 'place'
  if (words.length === 1) {
    if (candidates.some((one) => one.titled) && !DEMONYM.test(full)) return 'person'
    return isLocated(full, candidates) ? 'place' : 'other'
  }
  const [first = ''] = words
  const isGiven = sexOfGivenName(first) !== undefined
  const fits = words.length <= (isGiven ? 4 : 3) && !/\d/.test(full) && !WORK_WORDS.has(last)
  const isPlainName =
    words.every((word) => /^\p{Lu}\p{Ll}[\p{L}'-]*$/u.test(word)) &&
    !isKnownPlace(words.at(-1) ?? '') &&
    !DEMONYM.test(first)
  // That it speaks is not enough: a firm speaks too. A person is described, or called by the surname.
  const isKnown = candidates.some(
    (one) =>
      isDescribed(one) ||
      // "Slow Skies Ireland" and "Ireland" are two.
      (one.isSurnameUsed === true && !isKnownPlace(words.at(-1) ?? '')) ||
      one.titled ||
      one.hasRole,
  )
  const isPerson =
    !isNoPerson &&
    (isGiven ||
      isSyllabic(full) ||
      // "Kim Lee" and "Lee": what is no person is seldom called by its last word.
      (isPlainName && candidates.some((one) => one.isSurnameUsed === true)) ||
      candidates.some(
        (one) =>
          one.titled ||
          one.hasRole ||
          hasAge(one) ||
          hasTrade(one) ||
          isKin(one) ||
          (speaks(one) && isKnown),
      ))
  // Brian and Jean only look like nationalities.
  if (fits && isPerson && (isGiven || !DEMONYM.test(first))) return 'person'
  return words.length <= 3 && isLocated(full, candidates) ? 'place' : 'other'
}
