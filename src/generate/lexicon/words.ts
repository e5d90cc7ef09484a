/** Closed classes of English words that the rules need. */

const set = (words: string) => new Set(words.trim().split(/\s+/))

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
]

/** Capitalised only because they begin a sentence. */
export const STARTERS = set(`
a about above according across additionally after afterwards again against ahead all almost along
also although always amid among an and another any are around as asked at back because been before
behind being below beside besides between beyond both but by can check citing claims could critics
currently despite did do does down during each earlier early either even eventually every few
finally first five following for former four from further furthermore get go had has have having
he hence her here hers him his how however i if in including indeed inside instead into is it its
just last late later less let like local many may maybe meanwhile might more moreover most much
must my near nearly neither never nevertheless new next no nobody none nor not nothing now of off
officials often on once one only or other others our out outside over people per perhaps police
previously read recent recently reports researchers responding said says scientists second see
seven several shall she should similarly since six so some someone sometimes soon speaking still
subsequently such ten than thanks that the their them then there therefore these they third this
those though three through throughout thus to today together tomorrow tonight too toward two under
unfortunately unlike until unto up upon us very was watch we well were what whatever when where
whereas whether which while who whoever whom whose why will with within without would writing yes
yesterday yet you your neighbouring neighboring local national international federal regional veteran
rescuers researchers scientists police investigators prosecutors born founded aged
`)

export const PRONOUNS = set(`
he she they it him her them his hers their theirs its himself herself themselves itself i me my
mine we us our ours you your yours this these those there here one another such
`)

export const STOPWORDS = set(`
a an and are as at be been but by did do does for from had has have he her him his how i if in into
is it its just like me more most my no not of on or our out over she so some than that the their them
then there these they this to up us was we were what when where which while who whom whose why will
with would you your about after also any because before being both can could get got going if know
all am one only other really say says said very want way well
`)

/** Titles that stand before a person's name, capitalised. */
export const TITLES = set(`
chief gen col lt sgt capt president mr mrs ms miss dr prof professor senator sen rep representative gov governor ambassador
king queen prince princess sir lord lady dame pope captain coach judge minister secretary
chairman chairwoman director colonel major sergeant mayor chancellor
premier congressman congresswoman reverend rev councilor councillor coun alderman deputy detective inspector
superintendent commissioner constable archbishop bishop rabbi imam sheikh lieutenant commander admiral attorney
`)

/** Common nouns for what someone is, lower-case, straight before the name. */
export const ROLES = set(`
coordinator analyst biologist ecologist geologist physicist chemist astronomer curator archaeologist
psychologist principal dean chair prosecutor sheriff inspector bishop owner organizer organiser
president singer rapper actor actress musician artist author writer novelist poet journalist
reporter editor photographer captain coach goalkeeper defender midfielder striker referee player
professor researcher scientist director coauthor co-author founder co-founder creator chairman
chairwoman spokesman spokeswoman spokesperson secretary minister mayor senator lawyer attorney
judge officer detective teacher student member illustrator designer producer comedian host star
official executive manager engineer astronaut ambassador representative governor candidate leader
activist grandma grandmother commissioner chief head counsel economist historian doctor surgeon
substitute winger forward farmer distributor driver pilot nurse priest firefighter barrister defendant
pensioner shopkeeper baker chef sculptor painter dancer choreographer composer conductor violinist
pianist drummer guitarist cyclist swimmer runner sprinter boxer golfer skier jockey wrestler gymnast
quarterback pitcher campaigner blogger broadcaster presenter columnist critic librarian virologist
epidemiologist oceanographer meteorologist seismologist dentist pharmacist midwife paramedic sailor
fisherman soldier programmer entrepreneur businessman businesswoman billionaire investor banker
strategist consultant adviser advisor lawmaker legislator councillor treasurer envoy diplomat magistrate
teenager survivor eyewitness caretaker keeper ranger guide resident trader merchant miner steward
carpenter joiner tailor weaver brewer grower breeder hunter climber rower rider trainer umpire
retiree grandfather deputy administrator negotiator mediator translator inventor mathematician statistician
neuroscientist zoologist botanist paleontologist palaeontologist linguist sociologist anthropologist ethicist
policyholder superintendent constable paramedic vet veterinarian builder electrician plumber mechanic
biochemist geneticist immunologist ornithologist entomologist hydrologist volcanologist climatologist glaciologist
archivist playwright screenwriter filmmaker cinematographer animator soprano tenor baritone cellist flautist
assembler passenger schoolteacher councilor commuter vendor welder machinist foreman shepherd
spokesperson warden vicar rector rabbi imam monk nun lecturer headteacher headmaster headmistress
`)

/** What someone is to someone else, before the name: "his niece, Kim Lee". */
export const KIN = set(`
niece nephew wife husband widow widower son daughter mother father brother sister grandson granddaughter
grandfather grandmother uncle aunt cousin stepson stepdaughter twin girlfriend boyfriend fiancee
skipper colleague neighbour neighbor lover heir successor predecessor deputy assistant
`)

/** Words by which an organisation is known. */
export const ORGANISATION_WORDS = set(`
university institute college school academy council department agency foundation company inc corp
corporation ltd llc association club party committee commission court police office board union bank
ministry bureau administration service services society group league federation organisation
organization network times post news herald tribune journal magazine gazette guardian telegraph
press media radio television tv records studios airlines motors industries museum hospital church
congress senate parliament team authority legion corps center centre partners lines holdings programme program fund trust charity
brothers systems technologies airways ferries railways coalition alliance movement embassy orchestra
ballet opera theatre theater gallery library democrats republicans greens liberals conservatives
socialists communists nationalists pictures films entertainment foods pharmaceuticals logistics
securities capital management advisers advisors ventures equity brokers standards
broadcasting publishing insurance initiative project campaign forum network laboratory observatory
`)

/** Words by which a place is known. */
export const PLACE_WORDS = set(`
street avenue road river lake mount mountain mountains sea ocean bay island islands city county state
states province kingdom republic tower towers stadium hall house park airport bridge square station
valley beach desert forest arena palace temple hills building
`)

/** Last words of the names of what is held or awarded. */
export const EVENT_WORDS = set(`
festival championship championships cup open expo exhibition biennale fair marathon rally regatta derby
olympics games tournament league series trophy award awards prize medal summit conference congress
carnival parade treaty accord act war battle expedition mission telescope tour
`)

/** Nouns of which everyone knows one: "the president" stands alone where "the team" does not. */
export const UNIQUE_NOUNS = set(`
president world internet public police media government sun moon earth sea ocean sky press
constitution economy environment universe bible queen king pope army navy
`)

export const SPEECH_VERBS = set(`
said says say wrote writes told tells added adds tweeted tweets stated states asked asks announced
announces explained explains responded responds replied replies noted notes argued argues claimed
claims joked jokes quipped confessed cautioned conceded remarked lamented complained insisted insists proclaimed proclaims continued continues declared declares
commented comments recalled recalls admitted admits revealed reveals warned warns
`)

/** Verbs beside those of speech that lead to a clause in somebody's name. */
export const OUTLET_VERBS = set(`
reported reports found estimated estimates believe believed believes thought showed shows suggested
heard denied ruled agreed confirmed confirms predicted alleged concluded acknowledged accused
`)

/** Last words of shows, prizes and events that are named after a person. */
export const WORK_WORDS = set(`live show award awards prize cup day movie act bill law game games`)
