/**
 * Countries and cities that the runtime's own data knows, the states of the United States, its thirty
 * largest cities (Census Bureau, 2020) but for those that are given names too, and large cities
 * elsewhere that name no time zone.
 */

const list = (names: string) => names.split(/\s*\|\s*/)

export const US_STATES =
  list(`Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|
Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|
Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|
New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|
South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming`)
const OTHERS = `England|Scotland|Wales|Northern Ireland|Britain|America|Europe|Asia|Africa|Australia|
Antarctica|North America|South America|Washington D.C.|Washington, D.C.|Houston|Philadelphia|
San Antonio|San Diego|Dallas|San Jose|Jacksonville|Fort Worth|Columbus|San Francisco|Seattle|
Oklahoma City|Nashville|El Paso|Las Vegas|Boston|Portland|Memphis|Baltimore|Miami|Atlanta|Barcelona|Munich|Hamburg|Milan|Venice|
Geneva|Beijing|Mumbai|Delhi|New Delhi|Osaka|Kyoto|Montreal|Ottawa|Rio de Janeiro|Mexico City|
U.S.|US|UK|U.K.|USA|EU`

function countries(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  return letters.flatMap((a) => letters.flatMap((b) => names.of(a + b) ?? []))
}

const cities = Intl.supportedValuesOf('timeZone').map((zone) =>
  (zone.split('/').at(-1) ?? '').replaceAll('_', ' '),
)

const PLACES = new Set([...countries(), ...cities, ...US_STATES, ...list(OTHERS)])
// Time zones whose names are far more often a feast's, a person's or a word.
for (const name of list(
  'Christmas|Easter|Davis|Casey|Palmer|Troll|Wake|Midway|Nelson|Dawson|Johnston|Mawson|Knox|Marengo|Jersey',
))
  PLACES.delete(name)

export const isKnownPlace = (name: string): boolean => PLACES.has(name.replace(/^the /i, ''))
