const TABLE =
  'and:&:n plus:+ saint:st:ste mount:mt doctor:dr professor:prof governor:gov senator:sen general:gen captain:capt colonel:col sergeant:sgt lieutenant:lt reverend:rev president:pres junior:jr senior:sr boulevard:blvd avenue:ave road:rd brothers:bros company:co corporation:corp institute:inst incorporated:inc limited:ltd department:dept university:univ association:assn international:intl national:natl government:govt organization:organisation versus:vs approximately:approx volume:vol gray:grey color:colour colors:colours center:centre theater:theatre theaters:theatres defense:defence honor:honour labor:labour favor:favour harbor:harbour armor:armour tire:tyre tires:tyres aluminum:aluminium sulfur:sulphur mom:mum ether:aether eon:aeon fetus:foetus jail:gaol mustache:moustache cozy:cosy plow:plough check:cheque program:programme jewelry:jewellery pajamas:pyjamas donut:doughnut whiskey:whisky skeptic:sceptic story:storey draft:draught curb:kerb airplane:aeroplane television:tv usa:us united:utd ok:okay until:till'

/**
 * Short and variant written forms and the word that stands for both. Usual English abbreviations
 * (style guides agree on them) and the British and American spellings that differ by more than a
 * slip of the finger would be forgiven.
 */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  TABLE.split(' ').flatMap((line) => {
    const [word = '', ...forms] = line.split(':')
    return forms.map((form): [string, string] => [form, word])
  }),
)

/** What follows "united" in the names that have a short form. */
export const ONE_NAME: ReadonlyMap<string, string> = new Map([
  ['states', 'usa'],
  ['kingdom', 'uk'],
])

/** Names before which a single letter is a direction: "N. Korea". */
export const DIRECTIONS: ReadonlySet<string> = new Set(
  'korea dakota carolina america africa ireland macedonia sudan vietnam yemen'.split(' '),
)

/** Parts of the names of newspapers, clubs and universities as people say them. By hand. */
export const SHORT_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['man', ['manchester']],
  ['utd', ['united']],
  ['wed', ['wednesday']],
  ['ath', ['athletic']],
  ['ny', ['new', 'york']],
  ['la', ['los', 'angeles']],
  ['sf', ['san', 'francisco']],
  ['philly', ['philadelphia']],
  ['uc', ['university', 'california']],
  ['unc', ['university', 'north', 'carolina']],
])
