import { align } from '../align.ts'
import { isAsked } from '../given.ts'
import type { Key } from '../key.ts'
import type { Variant } from '../variant.ts'
import { PLACE_HEADS } from '../lexicon/generic.ts'
import { COUNTRIES } from '../lexicon/countries.ts'
import { REGIONS } from '../lexicon/regions.ts'
import { CITIES } from '../lexicon/cities.ts'
import {
  countryOf,
  agree,
  LIES_IN,
  placeName,
  type Place,
  readPlace,
  readContainer,
  whereaboutsOf,
  type Whereabouts,
  within,
} from '../place.ts'
import { ask, correct, incorrect, type Rule, type Ruling } from '../rule.ts'
import { squash, wordsOf } from '../text.ts'

const SEVERAL = /\s(?:and|or)\s|[;/&+]/u

/**
 * Places: what lies in the key is right, what the key lies in asks for more, and the same name
 * elsewhere is wrong. Names and codes of one country are one. Before wording, which does not know
 * that "Paris, Texas" holds a name too many.
 */
export const samePlace: Rule = ({ key, given }) => {
  if (key.kind === 'number' || key.kind === 'date') return null
  const { core } = given
  const name = placeName(core.squashed) ?? countryOf(core.squashed)
  if (name !== null) {
    for (const variant of key.variants) {
      if (placeName(variant.squashed) === name || countryOf(variant.squashed) === name)
        return correct('same_place')
    }
  }
  const team = teamOf(core.words)
  if (team !== '' && TEAM_ASKED.test(key.prompt)) {
    const country = countryOf(team)
    if (country !== null && key.variants.some(({ squashed }) => countryOf(squashed) === country))
      return correct('same_place')
  }
  const region = REGIONS.get(core.squashed)?.region
  if (
    region !== undefined &&
    key.variants.some((variant) => REGIONS.get(variant.squashed)?.region === region)
  )
    return correct('same_place')
  const isCountry = COUNTRIES.has(core.squashed)
  if (isCountry && key.variants.some((variant) => COUNTRIES.has(variant.squashed)))
    return incorrect('other_place')
  const isPlace = key.kind === 'place' || key.variants.every(isKnownPlace)
  if (!isPlace || namesSeveral(core.folded)) return null
  const place = readPlace(core.folded)
  let verdict: Ruling | null = null
  for (const variant of key.variants) {
    const ruling = comparePlaces(place, variant, key)
    if (ruling?.verdict === 'correct') return ruling
    verdict ??= ruling
  }
  return verdict
}

/** "Bosnia and Herzegovina" is one country. */
const namesSeveral = (folded: string) =>
  SEVERAL.test(folded) &&
  folded.split(LIES_IN).some((part) => SEVERAL.test(part) && !COUNTRIES.has(squash(wordsOf(part))))

// A country plays as its national team.
const TEAM_ASKED =
  /\b(?:teams?|side|squad|w[io]n(?:s|ners?)?|beat|play(?:s|ed)?|champions?|final)\b/iu
const TEAM = new Set(
  'the team side squad national football soccer rugby cricket hockey basketball men mens women womens'.split(
    ' ',
  ),
)

const teamOf = (words: readonly string[]) =>
  words.some((word) => word === 'team' || word === 'side' || word === 'squad')
    ? words.filter((word) => !TEAM.has(word)).join('')
    : ''

const isKnownPlace = ({ squashed }: Variant) => readContainer(squashed) !== null

function comparePlaces(given: Place, variant: Variant, key: Key): Ruling | null {
  const { place } = variant
  const known = knownContainers(place, key)
  if (isSamePlace(given, place, key)) {
    const wrong = given.containers.some((container) => !fits(container, place, known, key))
    return wrong ? incorrect('other_place') : correct('same_place')
  }
  const finer = given.containers.findIndex((words) =>
    isSamePlace({ ...given, head: words, squashed: words.join('') }, place, key),
  )
  if (finer >= 0) {
    const wrong = given.containers
      .slice(finer + 1)
      .some((container) => !fits(container, place, known, key))
    return wrong ? incorrect('other_place') : correct('more_precise')
  }
  // "Harlow Ohio", without a comma.
  const { missing, extra, last } = align(given.head, place.head)
  if (missing.length === 0 && extra.length > 0 && extra.every(({ at }) => at > last)) {
    const behind = extra.map(({ word }) => word)
    if (behind.every((word) => PLACE_HEADS.has(word)) && place.head.length > 1)
      return correct('same_place')
    if (readContainer(behind.join('')) !== null)
      return fits(behind, place, known, key) ? correct('same_place') : incorrect('other_place')
  }
  if (isBeside(given, place) || isWithoutDirection(given, place)) return ask('less_precise')
  return isContainer(given, place, known) && !given.head.every((word) => isAsked(key, word))
    ? ask('less_precise')
    : null
}

/** Head words may be missing: "Nile" for "River Nile"; but "Mexico" is not "Mexico City". */
function isSamePlace(given: Place, place: Place, key: Key): boolean {
  if (given.squashed === place.squashed) return true
  const name = placeName(given.squashed)
  if (name !== null && name === placeName(place.squashed)) return true
  const { matched, missing, extra } = align(given.head, place.head)
  if (matched === 0) return false
  const isIdle = (word: string) => PLACE_HEADS.has(word) || isAsked(key, word)
  if (!missing.every(isIdle) || !extra.every(({ word }) => isIdle(word))) return false
  const proper = place.head.filter((word) => !PLACE_HEADS.has(word)).join('')
  const changes = missing.includes('city') || extra.some(({ word }) => word === 'city')
  if (changes && (COUNTRY_NAMES(proper) || proper === 'kansas' || proper === 'oklahoma'))
    return false
  if (
    extra.some(({ word }) => word === 'state' || word === 'province') &&
    (CITIES.has(proper) || place.containers.length > 0)
  )
    return false
  return (
    proper.length > 2 &&
    !/^(?:red|black|white|yellow|dead|north|south|east|west|green|blue|great|new|long|big)$/u.test(
      proper,
    )
  )
}

const COUNTRY_NAMES = (squashed: string) =>
  readContainer(squashed) !== null && squashed !== 'newyork' && squashed !== 'washington'

/** What the key says of where it lies, in any of its strings, or else what the tables say. */
function knownContainers(place: Place, key: Key): Whereabouts[] {
  const said = key.variants
    .map((variant) => variant.place)
    .filter(({ head }) => align(place.head, head).matched > 0)
    .flatMap(({ containers }) => containers.flatMap((words) => readContainer(words.join('')) ?? []))
  if (said.length > 0) return said
  const found = whereaboutsOf(place.squashed)
  return found === null ? [] : [found]
}

/** Can the place lie where the answer says? What no table knows is believed. */
function fits(
  container: readonly string[],
  place: Place,
  known: readonly Whereabouts[],
  key: Key,
): boolean {
  if (container.every((word) => isAsked(key, word) || PLACE_HEADS.has(word))) return true
  if (place.containers.some((own) => align(container, own).matched > 0)) return true
  const squashed = container.join('')
  const claimed = readContainer(squashed)
  if (claimed !== null && claimed.region !== null && isOtherRegion(place.squashed, claimed.region))
    return false
  if (claimed !== null && isOtherCountry(place.squashed, claimed, key)) return false
  if (claimed !== null) return known.every((one) => agree(one, claimed))
  // "Paris, London" names two cities.
  return !CITIES.has(squashed) || (known.length === 0 && !CITIES.has(place.squashed))
}

/** "Larkholm" for "outside Larkholm" */
const isBeside = ({ squashed }: Place, { head: [relation = '', ...rest] }: Place) =>
  /^(?:outside|near|beyond|beside|below|under|behind|around|off)$/u.test(relation) &&
  rest.join('') === squashed

/** "Korea" for "North Korea"; but "Virginia" is another state than "West Virginia". */
const isWithoutDirection = ({ squashed }: Place, { head: [direction = '', ...rest] }: Place) =>
  /^(?:north|south|east|west)$/u.test(direction) &&
  rest.join('') === squashed &&
  readContainer(squashed) === null &&
  !CITIES.has(squashed)

/** Nor does a country, where the name is that of nothing else or a country is asked for. */
function isOtherCountry(squashed: string, claimed: Whereabouts, { asked }: Key): boolean {
  const country = COUNTRIES.get(squashed)
  if (country === undefined || claimed.country === within(country)) return false
  const isShared = REGIONS.has(squashed) || CITIES.has(squashed)
  return !isShared || asked.has('country') || asked.has('nation')
}

/** No region lies in another: "Indiana, Pennsylvania" is a town. */
const isOtherRegion = (squashed: string, region: string) =>
  REGIONS.has(squashed) && !CITIES.has(squashed) && REGIONS.get(squashed)!.region !== region

function isContainer(given: Place, place: Place, known: readonly Whereabouts[]): boolean {
  if (
    place.containers.some(
      (words) =>
        words.length > 0 &&
        align(given.head, words).missing.length === 0 &&
        align(given.head, words).extra.length === 0,
    )
  )
    return true
  const claimed = readContainer(given.squashed)
  if (claimed === null) return false
  return known.some(
    (one) =>
      one.country !== null &&
      agree(one, claimed) &&
      (claimed.region === null || claimed.region === one.region),
  )
}
