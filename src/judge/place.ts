import { CITIES, PLACE_SYNONYMS } from './lexicon/cities.ts'
import { REGIONS, WITHIN } from './lexicon/regions.ts'
import { GLUE } from './lexicon/glue.ts'
import { squash, wordsOf } from './text.ts'
import { COUNTRIES, DEMONYMS } from './lexicon/countries.ts'

const LONG_FORM =
  /^(?:the)?(?:islamic|democratic|federal|federative|peoples|socialist|people|arab|oriental|plurinational|bolivarian|cooperative|hashemite)*(?:republic|kingdom|sultanate|commonwealth|stateof|principality|grandduchy|union|federation|emirate)(?:of)?(?:the)?(?=.{4})/u

const countryNamed = (squashed: string) =>
  COUNTRIES.get(squashed) ?? COUNTRIES.get(squashed.replace(LONG_FORM, ''))

/** One name for all names of a place that the tables know; otherwise null. */
export function placeName(squashed: string): string | null {
  return countryNamed(squashed) ?? PLACE_SYNONYMS.get(squashed) ?? null
}

/** The country that a name, code or demonym stands for. */
export const countryOf = (squashed: string): string | null =>
  COUNTRIES.get(squashed) ?? DEMONYMS.get(squashed) ?? null

/** What a place lies in, as far as the tables know: its region and country. */
export type Whereabouts = { region: string | null; country: string | null }

export const within = (country: string) => WITHIN.get(country) ?? country

/** Reads the name of a region or country that something lies in; null where it is none. */
export function readContainer(squashed: string): Whereabouts | null {
  const region = REGIONS.get(squashed)
  const country = COUNTRIES.get(squashed)
  // "Georgia" is both: the region is the narrower claim, but either may be meant.
  if (region !== undefined) return { region: region.region, country: within(region.country) }
  if (country !== undefined)
    return { region: country === within(country) ? null : country, country: within(country) }
  return null
}

/** Where the tables put a city or region. */
export function whereaboutsOf(squashed: string): Whereabouts | null {
  const place = CITIES.get(squashed) ?? CITIES.get(PLACE_SYNONYMS.get(squashed) ?? '')
  if (place !== undefined) return readContainer(REGIONS.has(place) ? place : nameOf(place))
  const region = REGIONS.get(squashed)
  if (region !== undefined && region.region === squashed)
    return { region: null, country: within(region.country) }
  const country = COUNTRIES.get(squashed)
  return country !== undefined && within(country) !== country
    ? { region: null, country: within(country) }
    : null
}

const NAMES = new Map([...COUNTRIES].map(([name, code]) => [code, name]))
const nameOf = (code: string) => NAMES.get(code) ?? code

/** Can something lie in both? */
export function agree(a: Whereabouts, b: Whereabouts): boolean {
  if (a.country !== null && b.country !== null && a.country !== b.country) return false
  return a.region === null || b.region === null || a.region === b.region
}

export const LIES_IN = /\s*,\s*|\s+in\s+|\s*\(|\)\s*/u
const isSaid = (word: string) => !GLUE.has(word)

/** A place and what it is said to lie in: "Paris, France". */
export type Place = { head: string[]; squashed: string; containers: string[][] }

export function readPlace(folded: string): Place {
  const [head = '', ...containers] = folded
    .replace(/^(?:somewhere |someplace )?(?:in|at|from)\s+/u, '')
    .split(LIES_IN)
    .filter((part) => part !== '')
  const words = wordsOf(head)
  return {
    head: words.filter(isSaid),
    squashed: squash(words),
    containers: containers.map((part) => wordsOf(part).filter(isSaid)),
  }
}
