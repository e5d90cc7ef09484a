import type { Name } from '../../model.ts'
import type { Unit } from './units.ts'

/**
 * How a name stands to a verb or noun: it does it, it is done to it, it has it or is that of which it
 * is said ("Ann's case", "the pardon of Ann"), it is that ("the singer Ann"), or by a preposition.
 */
export interface Relation {
  name: Name
  role: string
  head: string
}

const isParticiple = (text: string) =>
  /(?:ed|en|wn|ne|ung|ught|old|ade|eft|ost|und|id|aid)$/i.test(text)
const BE = /^(?:be|been|being|is|are|was|were|'s|'re|got)$/i
const INVERTING = /^(?:did|do|does|was|were|is|are|had|has|have|will|would|could|can|should)$/i
/** "asked Ann to come": Ann comes. After other verbs who does the first does the second. */
const OBJECT_CONTROL = new Set(
  'urge ask tell persuad want order help invit encourag convinc allow forc request beg lobb pressur'.split(
    ' ',
  ),
)

const skip = (units: Unit[], from: number, step: 1 | -1, test: (unit: Unit) => boolean) => {
  let at = from
  for (let unit = units[at]; unit && test(unit); unit = units[at]) at += step
  return at
}

const isAdverbial = ({ part, text }: Unit) =>
  part === 'other' && /ly$|^(?:also|then|later|never|not|n't|soon|again|first|once)$/i.test(text)

/** Past ", who is 58," and ", the mayor of Tarn,": where the clause of the name goes on. */
function afterAside(units: Unit[], from: number): number {
  if (units[from]?.text !== ',') return from
  const close = units.findIndex(({ text }, at) => at > from && text === ',')
  return close > from && close - from <= 14 ? close + 1 : from
}

/** The verb group that begins at a place: its verb and whether the subject does it or suffers it. */
function verbAt(units: Unit[], from: number): { at: number; isPassive: boolean } | null {
  let at = from
  let isPassive = false
  for (let unit = units[at]; unit; unit = units[(at += 1)]) {
    if (unit.part === 'verb') return { at, isPassive: isPassive && isParticiple(unit.text) }
    if (unit.part === 'auxiliary') isPassive = BE.test(unit.text)
    else if (!isAdverbial(unit)) return null
  }
  return null
}

/** What a subject does besides: "came and saw", "came to see". */
function furtherVerbs(units: Unit[], from: number): { at: number; byObject: boolean }[] {
  const found: { at: number; byObject: boolean }[] = []
  const first = units[from]
  for (let at = from + 1; at < units.length; at += 1) {
    const unit = units[at]
    if (
      !unit ||
      /^(?:[.;:"?]|that|who|whom|whose|which|when|while|because|as|but)$/i.test(unit.text)
    )
      break
    const before = units[at - 1]?.text.toLowerCase()
    if (unit.part !== 'verb' || (before !== 'to' && before !== 'and')) continue
    const hasObject = before === 'to' && units.slice(from, at).some(({ name }) => name !== null)
    found.push({ at, byObject: hasObject && OBJECT_CONTROL.has(first?.stem ?? '') })
  }
  return found
}

function nounsFrom(units: Unit[], from: number): string[] {
  const end = skip(
    units,
    from,
    1,
    ({ part, text }) => part === 'noun' || part === 'modifier' || text === '-',
  )
  return units
    .slice(from, end)
    .filter(({ part }) => part === 'noun')
    .map((unit) => unit.stem)
}

type Found = { role: string; head: string }[]

/** "did Ann meet", "was Ann told", "Ann met", "Ann, who met", "Ann, whom they met". */
function asSubject(units: Unit[], at: number): Found {
  const found: Found = []
  const add = (verb: { at: number; isPassive: boolean } | null) => {
    const unit = verb && units[verb.at]
    if (!unit) return
    found.push({ role: verb.isPassive ? 'patient' : 'agent', head: unit.stem })
    if (verb.isPassive) return
    for (const more of furtherVerbs(units, verb.at))
      if (!more.byObject) found.push({ role: 'agent', head: units[more.at]?.stem ?? '' })
  }
  const before = units[at - 1]
  const inverted =
    before && INVERTING.test(before.text) ? verbAt(units, afterAside(units, at + 1)) : null
  if (inverted && before) {
    const verb = units[inverted.at]
    add({ ...inverted, isPassive: BE.test(before.text) && isParticiple(verb?.text ?? '') })
  } else if (before?.part !== 'preposition' && before?.part !== 'verb') {
    add(verbAt(units, afterAside(units, at + 1)))
  }
  const next = units[at + 1]?.text === ',' ? at + 2 : at + 1
  const pronoun = units[next]?.text.toLowerCase()
  if (pronoun === 'who') add(verbAt(units, next + 1))
  if (pronoun === 'whose')
    for (const head of nounsFrom(units, next + 1)) found.push({ role: 'of', head })
  const isOblique =
    units[next]?.part === 'preposition' && units[next + 1]?.text.toLowerCase() === 'whom'
  if (pronoun === 'whom' || isOblique) {
    const verb = units.slice(next + 1, next + 8).find(({ part }) => part === 'verb')
    if (verb) found.push({ role: isOblique ? (pronoun ?? '') : 'patient', head: verb.stem })
  }
  return found
}

const isInPhrase = ({ part, text }: Unit) =>
  part === 'modifier' || /^(?:President|Mayor|Senator|Governor|Judge|Dr|Mr|Ms|Mrs|Sir)$/.test(text)

/** "met Ann", "the pardon of Ann", "spoke with Ann". */
function asObject(units: Unit[], at: number): Found {
  const end = skip(units, at - 1, -1, (unit) => isInPhrase(unit))
  // "Tom and Ann": what is said of the first is said of both.
  const unit = units[end]
  if (unit?.text === 'and' && units[end - 1]?.part === 'name') return asObject(units, end - 1)
  if (unit?.part === 'verb') {
    // "urged Ann to pardon Tom"
    const to = units[at + 1]?.text === 'to' ? units[at + 2] : undefined
    const control =
      OBJECT_CONTROL.has(unit.stem) && to?.part === 'verb' ? [{ role: 'agent', head: to.stem }] : []
    return [{ role: 'patient', head: unit.stem }, ...control]
  }
  if (unit?.part !== 'preposition' && unit?.text.toLowerCase() !== 'to') return []
  const role = unit.text.toLowerCase()
  const from = skip(units, end - 1, -1, ({ part, text }) => part === 'modifier' || text === '"')
  const governor = units[from]
  const found: Found = []
  if (governor?.part === 'noun') found.push({ role, head: governor.stem })
  const verb = units.slice(Math.max(0, from - 6), from + 1).findLast(({ part }) => part === 'verb')
  const outer = units[skip(units, from - 1, -1, ({ part }) => part === 'modifier')]
  // "lobbied for the pardon of Ann": for Ann, too.
  if (verb && role === 'of' && outer?.part === 'preposition')
    found.push({ role: outer.text.toLowerCase(), head: verb.stem })
  if (verb && role !== 'of') {
    const isAgent = role === 'by' && isParticiple(verb.text)
    found.push({ role: isAgent ? 'agent' : role, head: verb.stem })
  }
  return found
}

const DETERMINER = /^(?:an?|the|her|his|their)$/i

/** "the singer Ann", "Ann, a singer", "the singer, Ann,". */
function asBeing(units: Unit[], at: number): Found {
  const found: Found = []
  const isAside = units[at - 1]?.text === ','
  const noun = units[isAside ? at - 2 : at - 1]
  const first = units[skip(units, at - (isAside ? 2 : 1), -1, ({ part }) => part === 'noun')]
  const isTitle = isAside
    ? DETERMINER.test(first?.text ?? '') && /^[,.?]$/.test(units[at + 1]?.text ?? '')
    : !/^(?:wh|that)/i.test(first?.text ?? '')
  if (noun?.part === 'noun' && isTitle) found.push({ role: 'is', head: noun.stem })
  if (units[at + 1]?.text === ',' && DETERMINER.test(units[at + 2]?.text ?? '')) {
    const head = nounsFrom(units, at + 3).at(-1)
    if (head) found.push({ role: 'is', head })
  }
  return found
}

/** "Who hired", "which singer hired", "whom did Ann hire": what is said of the one who is asked for. */
function asAsked(units: Unit[], at: number): Found {
  const end = skip(units, at + 1, 1, ({ part }) => part === 'noun' || part === 'modifier') - 1
  const head = nounsFrom(units, at + 1).at(-1)
  const being = head === undefined ? [] : [{ role: 'is', head }]
  const isFronted = INVERTING.test(units[end + 1]?.text ?? '') && verbAt(units, end + 1) === null
  if (!isFronted) return [...being, ...asSubject(units, end)]
  const verb = units.slice(end + 2).find(({ part }) => part === 'verb')
  const isStranded = units.at(-2)?.part === 'preposition' || units[at - 1]?.part === 'preposition'
  return verb && !isStranded ? [...being, { role: 'patient', head: verb.stem }] : being
}

function relationsOf(units: Unit[], at: number): Found {
  const isPronoun = /^(?:his|her)$/i.test(units[at]?.text ?? '')
  const owned = isPronoun ? at + 1 : /^'s?$/.test(units[at + 1]?.text ?? '') ? at + 2 : null
  if (owned !== null && nounsFrom(units, owned).length > 0)
    return nounsFrom(units, owned).map((head) => ({ role: 'of', head }))
  if (/^(?:who|whom|which|what)$/i.test(units[at]?.text ?? '')) return asAsked(units, at)
  return [...asSubject(units, at), ...asObject(units, at), ...asBeing(units, at)]
}

/** How the names of a text stand to its verbs and nouns. */
export const relationsIn = (units: Unit[]): Relation[] =>
  units.flatMap(({ name }, at) =>
    name ? relationsOf(units, at).map((relation) => ({ name, ...relation })) : [],
  )
