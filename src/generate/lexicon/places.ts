/** Countries and cities that the runtime's own data knows, and the states of the United States. */

const US_STATES = `Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|
Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|
Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|
New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|
South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming`
const OTHERS = `England|Scotland|Wales|Northern Ireland|Britain|America|Europe|Asia|Africa|Australia|
Antarctica|North America|South America|Washington D.C.|Washington, D.C.|San Francisco|Houston|Dallas|
Philadelphia|Boston|Miami|Atlanta|Seattle|Memphis|Las Vegas|Barcelona|Munich|Hamburg|Milan|Venice|
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

const list = (names: string) => names.split(/\s*\|\s*/)
const PLACES = new Set([...countries(), ...cities, ...list(US_STATES), ...list(OTHERS)])

export const isKnownPlace = (name: string): boolean => PLACES.has(name.replace(/^the /i, ''))
