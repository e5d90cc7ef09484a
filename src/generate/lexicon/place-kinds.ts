import { isKnownPlace, US_STATES } from './places.ts'
import { ORGANISATION_WORDS, PLACE_WORDS } from './words.ts'

/** As fine as a reader tells places apart: a country is no answer where a city is asked for. */
export type PlaceKind = 'country' | 'state' | 'continent' | 'city' | 'venue'

// Regions of ISO 3166 that are no countries: unions, and what is reserved.
const NO_COUNTRIES = new Set([
  'EU',
  'EZ',
  'UN',
  'QO',
  'XA',
  'XB',
  'ZZ',
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'IC',
  'TA',
])

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const COUNTRIES = new Set([
  ...letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((code) => !NO_COUNTRIES.has(code))
    .flatMap((code) => regionNames.of(code) ?? []),
  // As they are also called, and nations of the United Kingdom.
  ...'England|Scotland|Wales|Northern Ireland|Britain|America|U.S.|US|USA|UK|U.K.|Turkey|Czech Republic|Hong Kong|Palestine|Burma|Ivory Coast'.split(
    '|',
  ),
])
const UNIONS = new Set(['European Union', 'EU', 'United Nations', 'Eurozone'])
const CONTINENTS = new Set([
  'Europe',
  'Asia',
  'Africa',
  'Australia',
  'Antarctica',
  'North America',
  'South America',
])
const STATES = new Set(US_STATES)

const lastWord = (name: string) => name.split(' ').at(-1)?.toLowerCase() ?? ''

/** What a place is, as far as its name tells; null for a name that is not known. */
export function placeKind(text: string): PlaceKind | null {
  const name = text.replace(/^the /i, '')
  if (COUNTRIES.has(name)) return 'country'
  if (UNIONS.has(name)) return 'continent'
  if (CONTINENTS.has(name)) return 'continent'
  if (STATES.has(name)) return 'state'
  if (isKnownPlace(name)) return 'city'
  const isVenue = [PLACE_WORDS, ORGANISATION_WORDS].some((words) => words.has(lastWord(name)))
  return name.includes(' ') && isVenue ? 'venue' : null
}
