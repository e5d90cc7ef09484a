import { align, type Alignment } from '../align.ts'
import { isDerived } from '../derivation.ts'
import { isAsked, isNumeralOfQuestion } from '../given.ts'
import type { Key } from '../key.ts'
import type { Variant } from '../variant.ts'
import {
  COMMON_HEADS,
  LEGAL_FORMS,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
  WORK_HEADS,
} from '../lexicon/generic.ts'
import { CITIES } from '../lexicon/cities.ts'
import { REGIONS } from '../lexicon/regions.ts'
import { ROLES, TITLES } from '../lexicon/names.ts'
import { readContainer } from '../place.ts'
import { isTurnedRound, isUndone } from '../roles.ts'
import { ask, correct, type Case, type Rule, type Ruling } from '../rule.ts'
import { stem } from '../words.ts'

const POLAR = new Set(
  'no not non anti un never without neither nor ex pseudo opposite half quasi'.split(' '),
)
// Words that make another thing of what stands behind them: "West Virginia", "New Mexico".
const CHANGING = new Set(
  'new north south east west upper lower inner outer old little great saint step grand great brother sister mother father daughter son law first second third last next former vice deputy minor major'.split(
    ' ',
  ),
)
const NUMERAL =
  /\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|i{1,3}|iv|vi{0,3}|ix|xi{0,3})$/u
const COUNT = /^(?:two|three|four|five|six|seven|eight|nine|ten)$/u
const SEPARATOR = /[,;/&+]|\s(?:and|or|but|plus)\s/u
const MAX_EXTRA = 3

/**
 * The same words, give or take those that do not tell one answer from another. It stands behind all
 * rules that know a kind and takes what they leave: missing words must go without saying, numbers
 * and negations must agree, and more may be said only as long as the key stays the heart of it.
 */
export const sameWording: Rule = (c) => {
  const { key, given } = c
  if (isNumeralOfQuestion(given, key)) return null
  let asked: Ruling | null = null
  for (const variant of key.variants) {
    if (variant.content.length === 0) continue
    const alignment = withDerived(align(given.content, variant.content), c)
    if (alignment.matched === 0) continue
    const ruling = judgeWording(alignment, variant, c)
    if (ruling?.verdict === 'correct' && !isContrary(variant, c)) return ruling
    if (ruling?.verdict === 'prompt') asked ??= ruling
  }
  return asked
}

/** The same words, but they say that it did not happen, or to whom else. */
const isContrary = ({ folded, words }: Variant, { key, given: { core } }: Case) =>
  isTurnedRound(core.words, words) ||
  isUndone(core.folded, folded, words, (word) => isAsked(key, word))

/** Other words of the same root count where a description is asked for; in names they would not. */
function withDerived(alignment: Alignment, { key }: Case): Alignment {
  const { missing, extra } = alignment
  if (missing.length === 0 || extra.length === 0 || key.kind !== 'text' || key.isWork)
    return alignment
  for (let index = missing.length - 1; index >= 0; index--) {
    const at = extra.findIndex(({ word }) => isDerived(word, missing[index]!))
    if (at < 0) continue
    const [{ at: place }] = extra.splice(at, 1) as [Alignment['extra'][number]]
    missing.splice(index, 1)
    alignment.matched++
    alignment.first = alignment.first < 0 ? place : Math.min(alignment.first, place)
    alignment.last = Math.max(alignment.last, place)
  }
  return alignment
}

function judgeWording(alignment: Alignment, variant: Variant, c: Case): Ruling | null {
  const { key } = c
  const missing = alignment.missing.filter(
    (word) => !goesWithoutSaying(word, key, variant, alignment),
  )
  const extra = alignment.extra.filter(({ word }) => !isIdle(word, key))
  if ([...missing, ...extra.map(({ word }) => word)].some((word) => POLAR.has(word))) return null
  const counts = isCountBefore(extra, variant) ? extra.slice(0, 1) : []
  const numerals = extra.filter((one) => NUMERAL.test(one.word) && !counts.includes(one))
  if (numerals.length > 0 && !isYearBehind(numerals, alignment)) return null
  if (alignment.matched === onlyGeneric(variant, alignment, key)) return null
  if (missing.length === 0) {
    if (extra.length === 0)
      return correct(
        alignment.missing.length + alignment.extra.length > 0 ? 'same_meaning' : 'same_words',
      )
    return isFiner(extra, alignment, variant, c) ? correct('more_precise') : null
  }
  if (extra.length === 0 && isTeamName(c, variant)) return correct('same_meaning')
  if (extra.length === 0 && key.kind === 'organization' && isBeginning(c, variant))
    return ask('less_precise')
  if (missing.some((word) => NUMERAL.test(word))) return null
  if (
    extra.length > 0 ||
    isTitle(key, variant) ||
    NAMED.test(variant.raw) ||
    variant.words.includes('and')
  )
    return null
  // The last word says what it is, those before it which one; of a deed the first, the verb.
  const isDeed = ASKS_DEED.test(key.prompt)
  const head = variant.content.at(isDeed ? 0 : -1)!
  const isHalf = alignment.matched > 1 && missing.length <= alignment.matched
  if (isDeed && isHalf && !missing.includes(head)) return correct('same_meaning')
  return missing.includes(head) || key.kind === 'person' || key.kind === 'place'
    ? null
    : ask('less_precise')
}

/** "four long strings" for "strings" */
const isCountBefore = ([first]: Alignment['extra'], { folded, raw }: Variant) =>
  first?.at === 0 && COUNT.test(first.word) && /[^s]s$|[ia]$/u.test(folded) && !/\p{Lu}/u.test(raw)

/** "Manchester" for "Manchester United": the beginning of the name, which others share. */
const isBeginning = ({ given: { content } }: Case, variant: Variant) =>
  content.every((word, index) => word === variant.content[index]) && !content.every(isGeneric)

/** "Bulls" for "Chicago Bulls", where a team is asked for: the name without the city. */
function isTeamName({ key, given: { content } }: Case, variant: Variant): boolean {
  const city = variant.content.slice(0, -content.length).join('')
  return (
    TEAM.test(key.prompt) &&
    content.at(-1)!.endsWith('s') &&
    content.join(' ') === variant.content.slice(-content.length).join(' ') &&
    (CITIES.has(city) || REGIONS.has(city))
  )
}

const TEAM = /\b(?:team|club|franchise)s?\b/iu

/** How many of the matched words say nothing particular, if all do. */
function onlyGeneric(variant: Variant, { matched, missing }: Alignment, key: Key): number {
  const said = variant.content.filter((word) => !missing.includes(word))
  const generic = said.filter((word) => isGeneric(word) || isAsked(key, word) || CHANGING.has(word))
  const left = variant.content.filter((word) => !QUANTIFIERS.has(word))
  return left.length > said.length && generic.length === said.length ? matched : -1
}

const isCommonHead = (word: string) =>
  COMMON_HEADS.has(word) || (word.endsWith('s') && COMMON_HEADS.has(stem(word)))

const isGeneric = (word: string) =>
  isCommonHead(word) ||
  PLACE_HEADS.has(word) ||
  ORGANIZATION_HEADS.has(word) ||
  WORK_HEADS.has(word)

function goesWithoutSaying(
  word: string,
  key: Key,
  variant: Variant,
  alignment: Alignment,
): boolean {
  if (NUMERAL.test(word) || key.isWork) return false
  if (isAsked(key, word) || QUANTIFIERS.has(word)) return true
  // "navy color": the last word says of what kind the thing is.
  if (
    isCommonHead(word) &&
    variant.content.length > 1 &&
    variant.content.at(-1) === word &&
    !isTitle(key, variant)
  )
    return true
  // "the Orrin Union harbour board": what kind of body it is, amid the name.
  const at = variant.content.indexOf(word)
  if (UNIONS.has(word) && at < variant.content.length - 1) {
    const whose = variant.content[at - 1]
    return whose !== undefined && !alignment.missing.includes(whose)
  }
  if (key.kind !== 'place' && ORGANIZATION_HEADS.has(word) && variant.content[0] !== word)
    return true
  return key.kind === 'place' ? PLACE_HEADS.has(word) && variant.content[0] !== word : false
}

const isIdle = (word: string, key: Key) =>
  (QUANTIFIERS.has(word) && !key.isWork) ||
  (isAsked(key, word) && !key.isWork) ||
  isCommonHead(word) ||
  PRAISE.has(word) ||
  (key.kind !== 'place' && key.kind !== 'organization' && ROLES.has(word)) ||
  (key.kind !== 'place' && !key.isWork && LEGAL_FORMS.has(word)) ||
  (WORK_HEADS.has(word) && key.kind === 'text')

const UNIONS = new Set(['union', 'community', 'commonwealth', 'federation', 'republic'])
const QUANTIFIERS = new Set('all any some each every several various many certain both'.split(' '))
const PRAISE = new Set(
  'famous great legendary beloved popular well original actual real full entire whole fictional fictitious'.split(
    ' ',
  ),
)

/** "Metropolis (1927)" */
function isYearBehind(extra: Alignment['extra'], { last }: Alignment): boolean {
  return extra.every(
    ({ word, at }) => !NUMERAL.test(word) || (at > last && /^1[0-9]{3}$|^20\d\d$/u.test(word)),
  )
}

/**
 * More than the key, but nothing else: words before or within it, and what a preposition ties to
 * it. Words behind it would make it part of another name ("fire" and "fire truck").
 */
function isFiner(
  extra: Alignment['extra'],
  alignment: Alignment,
  variant: Variant,
  { key, given }: Case,
): boolean {
  const words = extra.map(({ word }) => word)
  // What goes without saying cannot be replaced by something else.
  if (alignment.missing.length > 0) return false
  if (words.every((word) => /^\d{4}$/u.test(word))) return true
  if (key.kind === 'person' || key.kind === 'number' || key.kind === 'date') return false
  // "northeastern Australia" lies in it, as "the south coast of England" does.
  const isPartOf = key.kind === 'place' && isPart(given.core.words, words)
  if (isPartOf)
    return extra.every(({ at }) => at < alignment.first) && !isKnown(given.core.squashed)
  if (words.some((word) => CHANGING.has(word))) return false
  if (key.distractors.some((distractor) => distractor.words.some((word) => words.includes(word))))
    return false
  const { first, last } = alignment
  // "fool's gold" is no gold, and a single name with more words is another name.
  if (POSSESSIVE.test(given.core.folded) && !POSSESSIVE.test(variant.folded)) return false
  if (
    variant.content.length === 1 &&
    /^["'(]?\p{Lu}/u.test(variant.raw) &&
    !isTied(given, words.at(-1)!)
  )
    return false
  if (AWAY.test(given.core.folded)) return false
  if (extra.every(({ at }) => at > first && at < last))
    return extra.length <= MAX_EXTRA && !isNamed(key) && !isTitle(key, variant)
  const { folded } = given.core
  if (SEPARATOR.test(folded) && !SEPARATOR.test(variant.folded)) return false
  const behind = extra.filter(({ at }) => at > last)
  if (isNamed(key))
    return (
      behind.length === 0 && words.every((word) => TITLES.has(word) || GENERIC_BEFORE.has(word))
    )
  if (extra.length - behind.length > variant.content.length + 1) return false
  // "northern shore of the lake" is northern.
  const isSide = DIRECTION.test(variant.folded) && GENERIC_BEFORE.has(behind[0]?.word ?? '')
  const tied = isSide ? behind[0]!.word : given.content[last]!
  return behind.length === 0 || (behind.length <= MAX_EXTRA && isTied(given, tied))
}

const isPart = (words: readonly string[], extra: readonly string[]) =>
  extra.every((word) => SIDE.test(word) || PARTS.has(word)) &&
  (words.some((word) => PARTS.has(word)) || extra.every((word) => word.endsWith('ern')))

const isKnown = (squashed: string) => readContainer(squashed) !== null

const SIDE = /^(?:north|south)?(?:east|west)?(?:ern)?$/u
const PARTS = new Set('coast shore side part edge end bank coastline half tip corner'.split(' '))

/** Does a preposition follow the word? "fear of flying" is a fear. */
function isTied({ core: { words } }: Case['given'], word: string): boolean {
  return PREPOSITIONS.has(words[words.lastIndexOf(word) + 1] ?? '')
}

const ASKS_DEED = /\b(?:do|does|doing)(?: what)?\??$/iu
const DIRECTION = /^(?:north|south)?-?(?:east|west)?ern$/u
const NAMED = /^["'(]?\p{Lu}.*[\s-]\p{Lu}/u
const POSSESSIVE = /'s?\s/u
const AWAY =
  /(?:^|\s)(?:near|outside|beyond|opposite|against|without|more than|less than|fewer than|over|under)\s/u
const PREPOSITIONS = new Set(
  'of in on at by for from with to into during between against around through throughout across within inside among that which who when'.split(
    ' ',
  ),
)
const GENERIC_BEFORE = new Set(
  'city island greater central downtown northern southern eastern western northeastern southeastern northwestern southwestern mount lake river hms ss uss part outskirts suburb suburbs coast center shore side edge'.split(
    ' ',
  ),
)

const isNamed = (key: Key) => key.kind === 'organization' || key.kind === 'place' || key.isWork

/** Capitals within make a name of it: one word of it is not the name. */
const isTitle = (key: Key, { raw }: Variant) =>
  key.isWork ||
  (key.kind === 'text' &&
    /^["'(]?\p{Lu}.*\s["'(]?\p{Lu}/u.test(raw) &&
    !/^\p{Lu}+$/u.test(raw.replace(/[^\p{L}]/gu, '')))
