/**
 * Where well-known cities are: capitals and the places that share their name with one elsewhere.
 * A region (lower case, written together) or a country code of countries.ts. From Natural Earth's
 * populated places (public domain), by hand.
 */
const TABLE: Record<string, string> = {
  corsica: 'ajaccio',
  fr: 'paris marseille lyon toulouse nice nantes strasbourg bordeaux lille cannes versailles avignon reims calais grenoble',
  'en-x': 'london birmingham manchester liverpool leeds sheffield bristol oxford cambridge york newcastle nottingham leicester coventry plymouth southampton portsmouth brighton bath canterbury dover stratforduponavon stratford bradford hull derby norwich exeter',
  sct: 'edinburgh glasgow aberdeen dundee inverness perthshire',
  wls: 'cardiff swansea newport',
  nir: 'belfast derry londonderry',
  ie: 'dublin cork galway limerick',
  'de-x': 'berlin hamburg munich cologne frankfurt stuttgart dusseldorf dresden leipzig nuremberg bremen hanover bonn heidelberg weimar trier',
  'it-x': 'rome milan naples turin venice florence bologna genoa verona pisa palermo siena padua pompeii',
  es: 'madrid barcelona valencia seville bilbao granada malaga toledo cordoba salamanca pamplona',
  pt: 'lisbon porto', nl: 'amsterdam rotterdam thehague utrecht delft eindhoven', be: 'brussels antwerp bruges ghent waterloo',
  ch: 'zurich geneva bern basel lausanne lucerne', at: 'vienna salzburg innsbruck graz linz', dk: 'copenhagen', se: 'stockholm gothenburg malmo uppsala', 'no-x': 'oslo bergen trondheim', fi: 'helsinki', 'is-x': 'reykjavik',
  pl: 'warsaw krakow gdansk wroclaw', cz: 'prague brno', hu: 'budapest', ro: 'bucharest', bg: 'sofia', gr: 'athens thessaloniki sparta olympia', tr: 'istanbul ankara', rs: 'belgrade', hr: 'zagreb dubrovnik', ba: 'sarajevo', ua: 'kyiv kiev odessa chernobyl', ru: 'moscow saintpetersburg stpetersburg vladivostok volgograd', lv: 'riga', lt: 'vilnius', ee: 'tallinn', by: 'minsk', sk: 'bratislava', si: 'ljubljana', al: 'tirana', mt: 'valletta', cy: 'nicosia',
  eg: 'cairo alexandria giza luxor', za: 'capetown johannesburg pretoria durban', 'ke-x': 'nairobi', ke: 'nairobi mombasa', ng: 'lagos abuja', gh: 'accra', et: 'addisababa', 'ma-x': 'casablanca marrakesh rabat', tz: 'dodoma', ug: 'kampala', zw: 'harare', zm: 'lusaka', ly: 'tripoli', sd: 'khartoum', sn: 'dakar',
  jp: 'tokyo osaka kyoto hiroshima nagasaki nagano sapporo', cn: 'beijing shanghai guangzhou wuhan', 'in-x': 'delhi newdelhi mumbai bombay kolkata calcutta chennai madras bangalore agra hyderabad', pk: 'karachi lahore islamabad', bd: 'dhaka', lk: 'colombo', np: 'kathmandu', kr: 'seoul busan', kp: 'pyongyang', 'th-x': 'bangkok', vn: 'hanoi hochiminhcity saigon', id: 'jakarta', 'my-x': 'kualalumpur', ph: 'manila', tw: 'taipei', ir: 'tehran', iq: 'baghdad', il: 'jerusalem telaviv', 'jo-x': 'amman', sy: 'damascus aleppo', lb: 'beirut', sa: 'riyadh mecca medina', ae: 'dubai abudhabi', qa: 'doha', af: 'kabul',
  au: 'sydney melbourne brisbane perth adelaide canberra hobart darwin', nz: 'auckland wellington christchurch',
  ontario: 'toronto ottawa', quebec: 'montreal quebeccity', britishcolumbia: 'vancouver', alberta: 'calgary edmonton', novascotia: 'halifax', manitoba: 'winnipeg',
  mx: 'mexicocity cancun acapulco tijuana guadalajara', cu: 'havana', jm: 'kingston', br: 'riodejaneiro saopaulo brasilia', ar: 'buenosaires', cl: 'santiago', pe: 'lima cusco', 'co-x': 'bogota', ve: 'caracas', ec: 'quito', bo: 'lapaz', uy: 'montevideo', py: 'asuncion', 'pa-x': 'panamacity',
  newyork: 'newyorkcity nyc brooklyn manhattan buffalo albany rochester woodstock', california: 'losangeles sanfrancisco sandiego sacramento oakland hollywood sanjose berkeley', illinois: 'chicago springfield', texas: 'houston dallas austin sanantonio elpaso', massachusetts: 'boston salem', pennsylvania: 'philadelphia pittsburgh gettysburg', washington: 'seattle', oregon: 'portland', colorado: 'denver', arizona: 'phoenix tucson', nevada: 'lasvegas reno', florida: 'miami orlando tampa', georgia: 'atlanta', louisiana: 'neworleans', tennessee: 'nashville memphis', michigan: 'detroit', ohio: 'cleveland cincinnati columbus', minnesota: 'minneapolis', wisconsin: 'milwaukee', missouri: 'kansascity stlouis saintlouis', maryland: 'baltimore', utah: 'saltlakecity', hawaii: 'honolulu', indiana: 'indianapolis', northcarolina: 'charlotte', kentucky: 'louisville', virginia: 'richmond', alabama: 'selma montgomery', alaska: 'anchorage juneau', districtofcolumbia: 'washingtondc',
}

export const CITIES: ReadonlyMap<string, string> = new Map(
  Object.entries(TABLE).flatMap(([place, cities]) =>
    cities.split(' ').map((city): [string, string] => [city, place]),
  ),
)

/** Other names of the same place, written together: exonyms, former and short names. */
const SAME: readonly string[] = [
  'newyorkcity newyork nyc thebigapple newyorkny', 'losangeles la', 'sanfrancisco sf', 'washingtondc washington dc districtofcolumbia washingtondistrictofcolumbia', 'philadelphia philly', 'lasvegas vegas', 'neworleans nola',
  'beijing peking', 'mumbai bombay', 'kolkata calcutta', 'chennai madras', 'bangalore bengaluru', 'kyiv kiev', 'istanbul constantinople byzantium', 'hochiminhcity saigon', 'saintpetersburg leningrad petrograd', 'volgograd stalingrad', 'tokyo edo', 'oslo christiania', 'guangzhou canton',
  'munich munchen muenchen', 'cologne koln koeln', 'vienna wien', 'rome roma', 'milan milano', 'venice venezia', 'florence firenze', 'naples napoli', 'turin torino', 'genoa genova', 'prague praha', 'moscow moskva', 'warsaw warszawa', 'lisbon lisboa', 'copenhagen kobenhavn', 'gothenburg goteborg', 'brussels bruxelles brussel', 'antwerp antwerpen', 'bruges brugge', 'ghent gent', 'geneva geneve', 'zurich zuerich', 'thehague denhaag hague', 'seville sevilla', 'athens athina', 'belgrade beograd', 'bucharest bucuresti', 'krakow cracow', 'gdansk danzig', 'wroclaw breslau', 'nuremberg nurnberg', 'hanover hannover', 'cairo alqahirah', 'damascus dimashq', 'mecca makkah', 'marrakesh marrakech', 'mexicocity ciudaddemexico', 'lucerne luzern', 'basel basle', 'mounteverest everest chomolungma sagarmatha', 'denali mountmckinley', 'uluru ayersrock', 'danube donau', 'rhine rhein',
]

export const PLACE_SYNONYMS: ReadonlyMap<string, string> = new Map(
  SAME.flatMap((names) => {
    const [first = ''] = names.split(' ')
    return names.split(' ').map((name): [string, string] => [name, first])
  }),
)
