/**
 * What is of a kind with a key where its story names too few others. Countries by continent and the
 * largest cities by continent: United Nations, World Population Prospects 2022 and World Urbanization
 * Prospects 2018 (population.un.org). Cities and states of the United States: Census Bureau, 2020.
 * Newspapers, magazines, networks and teams: the lists of English-language newspapers, of news
 * magazines, of news networks and of leagues' teams in Wikipedia; convention centres and universities:
 * its lists of these. Each line holds names of one kind.
 */
const LINES = `
Germany|France|Italy|Spain|Poland|Ukraine|Romania|Netherlands|Belgium|Sweden|Greece|Portugal|Hungary|Austria|Switzerland|Denmark|Finland|Norway|Ireland|Croatia|Czech Republic|Bulgaria|Serbia|United Kingdom|England|Scotland|Russia
China|India|Indonesia|Pakistan|Bangladesh|Japan|Philippines|Vietnam|Turkey|Iran|Thailand|South Korea|Iraq|Afghanistan|Saudi Arabia|Malaysia|Nepal|Sri Lanka|Taiwan|Singapore|North Korea|Syria|Israel|Yemen
Nigeria|Ethiopia|Egypt|South Africa|Tanzania|Kenya|Sudan|Algeria|Uganda|Morocco|Ghana|Angola|Mozambique|Cameroon|Senegal|Tunisia|Zimbabwe|Rwanda|Libya
Brazil|Colombia|Argentina|Peru|Venezuela|Chile|Ecuador|Bolivia|Paraguay|Uruguay|Mexico|Canada|United States|Cuba|Guatemala|Panama|Costa Rica|Honduras|Haiti|Jamaica
Australia|New Zealand|Papua New Guinea|Fiji|Samoa|Tonga
London|Paris|Madrid|Barcelona|Berlin|Rome|Milan|Vienna|Hamburg|Munich|Warsaw|Budapest|Prague|Brussels|Amsterdam|Stockholm|Copenhagen|Oslo|Helsinki|Dublin|Lisbon|Athens|Zurich|Geneva|Bucharest|Moscow|Kyiv
Tokyo|Delhi|New Delhi|Shanghai|Beijing|Mumbai|Osaka|Dhaka|Karachi|Manila|Seoul|Jakarta|Bangkok|Singapore|Hong Kong|Taipei|Kolkata|Chennai|Tehran|Baghdad|Riyadh|Istanbul|Kuala Lumpur|Kyoto|Hanoi
Cairo|Lagos|Kinshasa|Johannesburg|Nairobi|Khartoum|Casablanca|Cape Town|Addis Ababa|Accra|Algiers|Tunis|Dakar|Kampala
Mexico City|Buenos Aires|Rio de Janeiro|Lima|Bogota|Santiago|Caracas|Havana|Quito|Montevideo|La Paz
Toronto|Montreal|Vancouver|Ottawa|Calgary|Edmonton|Winnipeg|Quebec City|Halifax
Sydney|Melbourne|Brisbane|Perth|Adelaide|Auckland|Wellington|Canberra
New York City|Los Angeles|Chicago|Houston|Phoenix|Philadelphia|San Antonio|San Diego|Dallas|San Francisco|Seattle|Denver|Boston|Detroit|Nashville|Memphis|Portland|Las Vegas|Baltimore|Milwaukee|Atlanta|Miami|Washington D.C.
California|Texas|Florida|New York|Pennsylvania|Illinois|Ohio|Georgia|North Carolina|Michigan|New Jersey|Virginia|Washington|Arizona|Tennessee|Massachusetts|Indiana|Missouri|Maryland|Wisconsin|Colorado|Minnesota|South Carolina|Alabama|Louisiana|Kentucky|Oregon|Oklahoma|Connecticut|Utah|Iowa|Nevada|Arkansas|Mississippi|Kansas
Europe|Asia|Africa|Australia|North America|South America|Antarctica
The New York Times|The Washington Post|The Wall Street Journal|USA Today|Los Angeles Times|Chicago Tribune|The Boston Globe|New York Post|The Guardian|The Times|The Daily Telegraph|Financial Times|The Independent|Daily Mail|The Sydney Morning Herald|The Globe and Mail|Toronto Star|The Irish Times
Time|Newsweek|The Economist|The Atlantic|The New Yorker|Rolling Stone|Vanity Fair|Forbes|People|Vogue|National Geographic|Us Weekly|Entertainment Weekly
CNN|Fox News|MSNBC|ABC News|CBS News|NBC News|BBC|BBC News|Sky News|Al Jazeera|CNBC|PBS|NPR
Reuters|Associated Press|Agence France-Presse|Bloomberg|United Press International
BuzzFeed|HuffPost|Vox|Vice|Politico|Axios|The Daily Beast|TMZ|Salon|Slate|Mashable
Twitter|Facebook|Instagram|Snapchat|YouTube|TikTok|Reddit|LinkedIn|Tumblr
Arsenal|Chelsea|Liverpool|Manchester United|Manchester City|Tottenham Hotspur|Everton|Aston Villa|Newcastle United|West Ham United
Real Madrid|Barcelona|Bayern Munich|Juventus|Paris Saint-Germain|AC Milan|Inter Milan|Borussia Dortmund|Ajax
Los Angeles Lakers|Boston Celtics|Chicago Bulls|Golden State Warriors|Miami Heat|New York Knicks|San Antonio Spurs|Dallas Mavericks
Dallas Cowboys|New England Patriots|Green Bay Packers|Pittsburgh Steelers|Chicago Bears|Denver Broncos|San Francisco 49ers|New York Giants
New York Yankees|Boston Red Sox|Los Angeles Dodgers|Chicago Cubs|St. Louis Cardinals|New York Mets|Houston Astros|Atlanta Braves
Vancouver Convention Centre|Halifax Convention Centre|Winnipeg Convention Centre|Edmonton Convention Centre
San Diego Convention Center|Los Angeles Convention Center|Anaheim Convention Center|Long Beach Convention Center
Yale University|Stanford University|Columbia University|Duke University|Brown University|Cornell University|Princeton University
`

const lines = LINES.trim()
  .split('\n')
  .map((line) => line.split('|'))

const bare = (name: string) => name.toLowerCase().replace(/^the /, '')

/** Which lines hold a name: "Barcelona" is a city, and a team. */
const linesWith = new Map<string, string[][]>()
for (const line of lines) {
  for (const name of line) {
    const known = linesWith.get(bare(name))
    if (known) known.push(line)
    else linesWith.set(bare(name), [line])
  }
}

/** Whether a name is known to be of a kind with another: two countries of a continent, two networks. */
export const areAlike = (a: string, b: string): boolean =>
  (linesWith.get(bare(a)) ?? []).some((line) => linesWith.get(bare(b))?.includes(line))

/** Whether the table holds a name, so that its kind is known. */
export const isListed = (name: string): boolean => linesWith.has(bare(name))

const lineOf = (name: string) => linesWith.get(bare(name))?.[0] ?? []

const endOf = (name: string) => name.split(' ').slice(-2).join(' ')

/** "Tarn Convention Centre": one word alone, "Stadium", is that of venues all over the world. */
const isSameEnd = (a: string, b: string) => a.split(' ').length > 2 && endOf(a) === endOf(b)

/**
 * Names of a kind with a key: of the line that holds it, the first where several do; of a key that
 * is not listed, what ends with the same words, as venues do.
 */
export function knownOptions(key: string): string[] {
  const listed = lineOf(key)
  const line =
    listed.length > 0
      ? listed
      : (lines.find((names) => names.filter((name) => isSameEnd(name, key)).length > 2) ?? [])
  return line.filter((name) => bare(name) !== bare(key))
}
