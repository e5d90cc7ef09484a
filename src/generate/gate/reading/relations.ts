import type { Name } from '../../model.ts'
import { likeStem } from './like-words.ts'
import {
  afterAside,
  controlsObject,
  headOf,
  isParticiple,
  isSpeech,
  nounsFrom,
  predicatesAt,
  skip,
  type Standing,
  verbAt,
} from './predicates.ts'
import type { Unit } from './units.ts'

/**
 * How a name stands to a verb or noun: it does it, it is done to it, it has it or is that of which it
 * is said ("Ann's case", "the pardon of Ann"), it is that ("the singer Ann"), or by a preposition.
 */
export interface Relation extends Standing {
  name: Name
}

const INVERTING = /^(?:did|do|does|was|were|is|are|had|has|have|will|would|could|can|should)$/i
const SUBORDINATING = /^(?:after|before|since|until|as|when|while|because|if|although|though)$/i

/** ", who met", ", whose wife", ", whom they set out to find", ", for whom they asked". */
function asRelative(units: Unit[], next: number): Standing[] {
  const pronoun = units[next]?.text.toLowerCase()
  if (pronoun === 'who') return predicatesAt(units, next + 1)
  if (pronoun === 'whose')
    return nounsFrom(units, next + 1).map((head) => ({ role: 'of', ...head }))
  const isOblique =
    units[next]?.part === 'preposition' && /^whom$/i.test(units[next + 1]?.text ?? '')
  if (pronoun !== 'whom' && !isOblique) return []
  const first = skip(units, next + 1, 1, ({ part, text }) => part !== 'verb' && text !== ',')
  const to = skip(units, first + 1, 1, ({ text, part }) => text !== 'to' && part !== 'sign')
  const isChain = !isOblique && units[to]?.text === 'to' && units[to + 1]?.part === 'verb'
  const verb = isChain ? to + 1 : first
  return units[verb]?.part === 'verb'
    ? [{ role: isOblique ? (pronoun ?? '') : 'patient', ...headOf(units, verb) }]
    : []
}

/** "did Ann meet", "was Ann told", "Ann met", "after Ann met", "they said Ann met". */
function asSubject(units: Unit[], at: number): Standing[] {
  const before = units[at - 1]
  const next = units[at + 1]?.text === ',' ? at + 2 : at + 1
  const relative = asRelative(units, next)
  if (before && INVERTING.test(before.text)) {
    const told = predicatesAt(units, afterAside(units, at + 1), before)
    if (told.length > 0) return [...told, ...relative]
  }
  const isFree =
    before === undefined ||
    (before.part === 'verb'
      ? isSpeech(before)
      : before.part !== 'preposition' || SUBORDINATING.test(before.text))
  return isFree ? [...predicatesAt(units, afterAside(units, at + 1)), ...relative] : relative
}

const isInPhrase = ({ part, text }: Unit) =>
  part === 'modifier' ||
  /^(?:-|year|President|Mayor|Senator|Governor|Judge|Dr|Mr|Ms|Mrs|Sir)$|-year-old$/.test(text)

/** "met Ann", "the pardon of Ann", "spoke with Ann". */
function asObject(units: Unit[], at: number): Standing[] {
  const end = skip(units, at - 1, -1, (unit) => isInPhrase(unit))
  // "Tom and Ann": what is said of the first is said of both.
  const unit = units[end]
  if (unit?.text === 'and' && units[end - 1]?.part === 'name') return asObject(units, end - 1)
  if (unit?.part === 'verb') {
    // "urged Ann to pardon Tom"
    const to = units[at + 1]?.text === 'to' ? units[at + 2] : undefined
    const isControlled = to?.part === 'verb' && controlsObject(unit)
    const control = isControlled ? [{ role: 'agent', ...headOf(units, at + 2) }] : []
    return [{ role: 'patient', ...headOf(units, end) }, ...control]
  }
  if (unit?.part !== 'preposition' && unit?.text.toLowerCase() !== 'to') return []
  const role = unit.text.toLowerCase()
  const from = skip(units, end - 1, -1, ({ part, text }) => part === 'modifier' || text === '"')
  const found: Standing[] = []
  if (units[from]?.part === 'noun') found.push({ role, ...headOf(units, from) })
  const first = Math.max(0, from - 6)
  const verb = units.slice(first, from + 1).findLastIndex(({ part }) => part === 'verb')
  if (verb < 0) return found
  const act = headOf(units, first + verb)
  const outer = units[skip(units, from - 1, -1, ({ part }) => part === 'modifier')]
  // "lobbied for the pardon of Ann": for Ann, too.
  if (role === 'of')
    return outer?.part === 'preposition'
      ? [...found, { role: outer.text.toLowerCase(), ...act }]
      : found
  const acting = units[act.at]
  const isAgent = role === 'by' && acting !== undefined && isParticiple(acting)
  return [...found, { role: isAgent ? 'agent' : role, ...act }]
}

const DETERMINER = /^(?:an?|the|her|his|their)$/i
const PRONOUN = /^(?:s?he|him|his|her)$/i

/** "the singer Ann", "Ann, a singer", "the singer, Ann,", "Ann, the singer whom Tom hired". */
function asBeing(units: Unit[], at: number): Standing[] {
  const found: Standing[] = []
  const isAside = units[at - 1]?.text === ','
  const last = isAside ? at - 2 : at - 1
  const first = units[skip(units, last, -1, ({ part }) => part === 'noun')]
  const isTitle = isAside
    ? DETERMINER.test(first?.text ?? '') && /^[,.?]$/.test(units[at + 1]?.text ?? '')
    : !/^(?:wh|that)/i.test(first?.text ?? '')
  if (units[last]?.part === 'noun' && isTitle) found.push({ role: 'is', ...headOf(units, last) })
  if (units[at + 1]?.text !== ',' || !DETERMINER.test(units[at + 2]?.text ?? '')) return found
  const head = nounsFrom(units, at + 3).at(-1)
  if (head) found.push({ role: 'is', ...head }, ...asRelative(units, head.at + 1))
  return found
}

/** "Who hired", "which singer hired", "whom did Ann hire": what is said of the one who is asked for. */
function asAsked(units: Unit[], at: number): Standing[] {
  const end = skip(units, at + 1, 1, ({ part }) => part === 'noun' || part === 'modifier') - 1
  const head = nounsFrom(units, at + 1).at(-1)
  const being = head === undefined ? [] : [{ role: 'is', ...head }]
  const isFronted = INVERTING.test(units[end + 1]?.text ?? '') && verbAt(units, end + 1) === null
  if (!isFronted) return [...being, ...asSubject(units, end)]
  const verb = units.findIndex(({ part }, index) => index >= end + 2 && part === 'verb')
  const isStranded = units.at(-2)?.part === 'preposition' || units[at - 1]?.part === 'preposition'
  return verb >= 0 && !isStranded ? [...being, { role: 'patient', ...headOf(units, verb) }] : being
}

function relationsOf(units: Unit[], at: number): Standing[] {
  const text = units[at]?.text ?? ''
  const owned = /^(?:his|her|whose)$/i.test(text)
    ? at + 1
    : /^'s?$/.test(units[at + 1]?.text ?? '')
      ? at + 2
      : null
  if (owned !== null && nounsFrom(units, owned).length > 0)
    return nounsFrom(units, owned).map((head) => ({ role: 'of', ...head }))
  if (/^(?:who|whom|which|what)$/i.test(text)) return asAsked(units, at)
  const being = PRONOUN.test(text) ? [] : asBeing(units, at)
  return [...asSubject(units, at), ...asObject(units, at), ...being]
}

const URGE = likeStem('urge')

/** Whoever is pleaded with, or something is sought from, is urged. */
const addressed = (standing: Standing): Standing =>
  standing.head === URGE && /^(?:with|from)$/.test(standing.role)
    ? { ...standing, role: 'patient' }
    : standing

/** How the names of a text stand to its verbs and nouns. */
export const relationsIn = (units: Unit[]): Relation[] =>
  units.flatMap(({ name }, at) =>
    name ? relationsOf(units, at).map((standing) => ({ name, ...addressed(standing) })) : [],
  )
