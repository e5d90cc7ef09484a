/**
 * Verbs that news uses often, with their forms. Forms are made from the base, which is safer than
 * guessing the base of a form: a verb that is not here is left alone.
 */

const REGULAR = `
abandon accept accuse achieve acquire add address admit adopt advance advise advocate agree aid
announce answer apologize appeal appear appoint approach approve argue arrest arrive ask assist
attack attempt attend award back ban banish bar begin believe bless board bomb book borrow brief
call campaign cancel capture cause celebrate challenge charge check claim clash clear climb close
collapse collect combine comment commission commit commute compare compete complain complete
conceal concede condemn conduct confess confirm congratulate consider contact contain continue
contribute convert convict cook cost create criticize criticise cross damage dance date deactivate
debate debut decide declare decline decorate deduct defeat defend delay delete deliver demand demolish
denounce deny depart deport describe deserve design destroy detain develop die direct disappear
disclose discover discuss dismiss display donate double drop earn edit elect eliminate embrace
emerge employ end endorse enter equalise escape establish estimate evacuate examine exceed exchange
execute exhibit expand expect experience explain explode explore expose express fail favour favor
file finish fire found free fund gather grant greet guarantee halt hand happen help hire host hunt
identify ignore impose improve include increase inform inherit injure inspect inspire install
interrogate interview introduce invade invent invest investigate invite issue join joke judge jump
kick kidnap kill land last launch lead learn license like link list live lobby locate lodge lower
manage march marry measure mention miss move murder name nominate note notice observe obtain occupy
offer open operate oppose order organise organize oust pardon participate pass perform persuade
place plan plant play plead pledge post praise predict prepare present prevent produce promise
promote propose protest prove publish punish purchase push question race raid raise rank reach
react receive recognise recognize recommend record recover reduce refer refuse register reject
release remain remove rename replace reply report represent request rescue resign resolve respond
restore restrict retire retreat return reveal reverse review reward rob rule sack save scan score
search secure seize serve settle share shout sign smuggle solve sponsor stage start state step stop
strike study submit substitute succeed suffer suggest summon support suppress surrender surround
survive suspend talk target tell test testify thank threaten topple tour train transfer travel trigger
try turn tweet unveil update urge use veto view visit voice volunteer vote wait walk want warn
welcome witness worry wound
adapt alarm alert allow apply arm arrange assault assemble assign assume assure attach attract
auction balance beat behave benefit bomb bury calculate calm camp capture chair chase clean coach
collide compose conclude consult consume convince cooperate correct count crash credit crown cure
debut decrease defect depict deploy derail detail detect devote differ direct disagree disclose
dispatch disrupt dissolve distribute divide draft dump educate emphasize encourage endanger enforce
enjoy enroll ensure entertain evict evolve exclude exit extend face fill flood focus follow force
form fuel fulfil gain generate govern graduate guard guide head heat highlight honor honour house
imprison include indict infect influence initiate injure inspect insult integrate intend intervene
isolate issue label lack lift limit load lock loot love maintain map mark mark mate mediate merge mount
need negotiate nominate number obey object offend omit originate owe own pardon park partner patrol
pave perish permit phase pilot pitch pour practise practice preserve press print proceed process
profit prompt pump qualify quote reappear rebuild recall reckon recruit recycle redesign reform
refuel regain regulate rehearse reinforce relaunch relocate rely remark repair repeal repeat repel
rescue reserve resume retain reunite revise revive revoke roll ruin rush salute sample sanction sail
screen sector select separate shape shell ship shock shower signal skip slam slow smile sneak soar
specialise spot spark stab stay stress stretch structure struggle sue suit supply switch tackle tap
taste tax tend tend terminate top touch toss trace track trade trail translate trap treat trial
triumph trust tweet unite unlock uphold upgrade usher value vandalise venture view violate visit
volunteer vow wage warm wash weigh widen work wrap wreck yield
`

/** base, past, participle */
const IRREGULAR = `
become became become|begin began begun|bear bore born|bite bit bitten|blow blew blown|break broke broken
bring brought brought|build built built|buy bought bought|catch caught caught|choose chose chosen
come came come|deal dealt dealt|draw drew drawn|drive drove driven|fall fell fallen|feel felt felt
fight fought fought|find found found|flee fled fled|fly flew flown|forget forgot forgotten
get got got|give gave given|go went gone|grow grew grown|hang hung hung|hear heard heard
hide hid hidden|hit hit hit|hold held held|keep kept kept|know knew known|lay laid laid
lead led led|leave left left|lend lent lent|lose lost lost|make made made|mean meant meant
meet met met|overturn overturned overturned|pay paid paid|put put put|read read read
ride rode ridden|rise rose risen|run ran run|say said said|see saw seen|seek sought sought
sell sold sold|send sent sent|set set set|shoot shot shot|show showed shown|shut shut shut
sing sang sung|sink sank sunk|sit sat sat|speak spoke spoken|spend spent spent|spread spread spread
stand stood stood|steal stole stolen|strike struck struck|swear swore sworn|swim swam swum
take took taken|teach taught taught|tell told told|think thought thought|throw threw thrown
wear wore worn|win won won|withdraw withdrew withdrawn|write wrote written|co-write co-wrote co-written
sentence sentenced sentenced|control controlled controlled|admit admitted admitted
commit committed committed|refer referred referred|ban banned banned|bar barred barred
drop dropped dropped|plan planned planned|rob robbed robbed|step stepped stepped|stop stopped stopped
transfer transferred transferred|kidnap kidnapped kidnapped|scan scanned scanned
occur occurred occurred|prefer preferred preferred|rebel rebelled rebelled|travel traveled traveled
cancel canceled canceled|worship worshipped worshipped|found founded founded
arise arose arisen|beat beat beaten|bend bent bent|bet bet bet|bid bid bid|bind bound bound
breed bred bred|broadcast broadcast broadcast|burst burst burst|cast cast cast|cling clung clung
cost cost cost|creep crept crept|cut cut cut|dig dug dug|draw drew drawn|feed fed fed
forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|freeze froze frozen
grind ground ground|hurt hurt hurt|kneel knelt knelt|let let let|lie lay lain|light lit lit
mistake mistook mistaken|outdo outdid outdone|overcome overcame overcome|oversee oversaw overseen
overtake overtook overtaken|overthrow overthrew overthrown|prove proved proven|quit quit quit
rebuild rebuilt rebuilt|repay repaid repaid|resell resold resold|retake retook retaken
shake shook shaken|shed shed shed|shine shone shone|shrink shrank shrunk|slide slid slid
spin spun spun|split split split|spring sprang sprung|stick stuck stuck|sting stung stung
sweep swept swept|swell swelled swollen|swing swung swung|tear tore torn|undergo underwent undergone
understand understood understood|undertake undertook undertaken|uphold upheld upheld
upset upset upset|wake woke woken|weave wove woven
`

export interface Verb {
  base: string
  past: string
  participle: string
}

const VOWELS = 'aeiou'

/** The past tense of a verb that forms it by rule and doubles no letter. */
export function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (base.endsWith('y') && !VOWELS.includes(base.at(-2) ?? '')) return `${base.slice(0, -1)}ied`
  return `${base}ed`
}

function thirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`
  if (base.endsWith('y') && !VOWELS.includes(base.at(-2) ?? '')) return `${base.slice(0, -1)}ies`
  return `${base}s`
}

function presentParticiple(base: string, past: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (base.endsWith('e') && !base.endsWith('ee')) return `${base.slice(0, -1)}ing`
  const doubled = base + (base.at(-1) ?? '')
  const doubles =
    past === `${doubled}ed` || /^(?:get|hit|put|run|set|shut|sit|swim|win|begin)$/.test(base)
  return `${doubles ? doubled : base}ing`
}

const irregular: Verb[] = IRREGULAR.trim()
  .split(/[|\n]/)
  .map((row) => {
    const [base = '', past = '', participle = ''] = row.trim().split(' ')
    return { base, past, participle }
  })
const irregularBases = new Set(irregular.map((verb) => verb.base))
const regular: Verb[] = REGULAR.trim()
  .split(/\s+/)
  .filter((base) => !irregularBases.has(base))
  .map((base) => ({ base, past: regularPast(base), participle: regularPast(base) }))

const verbs = [...irregular, ...regular]
const byPast = new Map(verbs.map((verb) => [verb.past, verb]))
const byParticiple = new Map(verbs.map((verb) => [verb.participle, verb]))
// British spellings of verbs that double their last letter only there.
for (const base of ['travel', 'cancel']) {
  const verb = byPast.get(`${base}ed`)
  if (verb) byPast.set(`${base}led`, verb)
}
// "found" is the past of "find"; as a base form it is seldom met in news, "founded" is.
const byAnyForm = new Map<string, string>()
for (const { base, past, participle } of verbs.toReversed()) {
  for (const form of [presentParticiple(base, past), thirdPerson(base), participle, past, base]) {
    byAnyForm.set(form, base)
  }
}
for (const { base, past } of irregular) byAnyForm.set(past, base)

/** The verb whose past tense this is: `met` -> meet. */
export const verbOfPast = (form: string): Verb | undefined => byPast.get(form)

/** The verb whose past participle this is: `written` -> write. */
export const verbOfParticiple = (form: string): Verb | undefined => byParticiple.get(form)

/** The base of any form, nouns in -ing too: `meeting` -> meet. Undefined for other words. */
export const baseOf = (form: string): string | undefined => byAnyForm.get(form.toLowerCase())
