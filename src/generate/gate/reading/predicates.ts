import { OUTLET_VERBS, SPEECH_VERBS } from '../../lexicon/words.ts'
import { likeStem } from './like-words.ts'
import type { Unit } from './units.ts'

/** A verb or noun of a text, and how somebody stands to it. */
export interface Standing {
  role: string
  head: string
  /** Which of the units the verb or noun is. */
  at: number
}

const BE = /^(?:be|been|being|is|are|was|were|'s|'re|got)$/i
const PARTICIPLE = /(?:ed|en|wn|ne|ung|ught|old|ade|eft|ost|und|id|aid)$/i
/** "asked Ann to come": Ann comes. After other verbs who does the first does the second. */
const OBJECT_CONTROL = new Set(
  'urge ask tell persuade want order help invite encourage convince allow force'
    .split(' ')
    .map(likeStem),
)

export const isBe = ({ text }: Unit) => BE.test(text)
export const isParticiple = ({ text }: Unit) => PARTICIPLE.test(text)
export const controlsObject = ({ stem }: Unit) => OBJECT_CONTROL.has(stem)
export const isSpeech = ({ text }: Unit) =>
  SPEECH_VERBS.has(text.toLowerCase()) || OUTLET_VERBS.has(text.toLowerCase())

/** The first place, from one on, at which a test fails. */
export function skip(
  units: Unit[],
  from: number,
  step: 1 | -1,
  test: (unit: Unit) => boolean,
): number {
  let at = from
  for (let unit = units[at]; unit && test(unit); unit = units[at]) at += step
  return at
}

/** Who asks somebody to do something urges them; who asks a question does not. */
export function headOf(units: Unit[], at: number): { head: string; at: number } {
  const head = units[at]?.stem ?? ''
  const isRequest = head === 'ask' && units.slice(at + 1, at + 5).some(({ text }) => text === 'to')
  return { head: isRequest ? likeStem('urge') : head, at }
}

const isInNounPhrase = ({ part, text }: Unit) =>
  text === '-' || part === 'noun' || (part === 'modifier' && !/^(?:wh|that)/i.test(text))

/** The nouns of the phrase that begins at a place. */
export function nounsFrom(units: Unit[], from: number): { head: string; at: number }[] {
  const end = skip(units, from, 1, isInNounPhrase)
  return units
    .slice(from, end)
    .flatMap(({ part }, index) => (part === 'noun' ? headOf(units, from + index) : []))
}

const isAdverbial = ({ part, text }: Unit) =>
  part === 'other' &&
  /ly$|^(?:also|then|later|never|not|n't|soon|again|first|once|still|since)$/i.test(text)

/** Past ", who is 58," and ", the mayor of Tarn,": where the clause of the name goes on. */
export function afterAside(units: Unit[], from: number): number {
  if (units[from]?.text !== ',') return from
  const close = units.findIndex(({ text }, at) => at > from && text === ',')
  return close > from && close - from <= 14 ? close + 1 : from
}

/** What a subject does besides: "came and saw", "came to see", "is active in seeing". */
function furtherVerbs(units: Unit[], from: number, isState: boolean): Standing[] {
  const found: Standing[] = []
  const first = units[from]
  for (let at = from + 1; at < units.length; at += 1) {
    const unit = units[at]
    if (
      !unit ||
      /^(?:[.;:"?]|that|who|whom|whose|which|when|while|because|as|but)$/i.test(unit.text)
    )
      break
    const before = units[skip(units, at - 1, -1, isAdverbial)]?.text.toLowerCase()
    const isGerund = isState && before === 'in' && unit.text.endsWith('ing')
    if (!isGerund && (unit.part !== 'verb' || (before !== 'to' && before !== 'and'))) continue
    const hasObject = before === 'to' && units.slice(from, at).some(({ name }) => name !== null)
    if (!hasObject || !first || !controlsObject(first))
      found.push({ role: 'agent', ...headOf(units, at) })
  }
  return found
}

const HAVE = /^(?:have|has|had|having)$/i

/** Past "have actively" of "have actively promoted", whatever the tagger takes "have" for. */
function afterAuxiliaries(units: Unit[], from: number): number {
  const at = skip(units, from, 1, (unit) => unit.part === 'auxiliary' || isAdverbial(unit))
  const next = skip(units, at + 1, 1, isAdverbial)
  const isPerfect = HAVE.test(units[at]?.text ?? '') && units[next]?.part === 'verb'
  return isPerfect ? next : at
}

/** Where the verb of a clause stands whose subject ends before a place, or null. */
export function verbAt(units: Unit[], from: number): number | null {
  const at = afterAuxiliaries(units, from)
  return units[at]?.part === 'verb' ? at : null
}

/** "is eligible", "was a singer", "has been behind bars": what a subject is. */
function stateAt(units: Unit[], at: number): Standing[] {
  const isWithin = units[at]?.part === 'preposition'
  const noun = nounsFrom(units, isWithin ? at + 1 : at).at(-1)
  const adjective = units[at]?.part === 'modifier' ? headOf(units, at) : undefined
  const state = noun ?? adjective
  if (!state) return []
  const further = isWithin ? [] : furtherVerbs(units, state.at, true)
  return [{ role: 'is', ...state }, ...further]
}

/** What a clause tells of its subject, which ends before a place: `fronted` is a "was" before it. */
export function predicatesAt(units: Unit[], from: number, fronted?: Unit): Standing[] {
  const at = afterAuxiliaries(units, from)
  const verb = units[at]
  const auxiliary = units.slice(from, at).findLast(({ part }) => part === 'auxiliary') ?? fronted
  const isAfterBe = auxiliary !== undefined && isBe(auxiliary)
  if (verb?.part !== 'verb') return isAfterBe ? stateAt(units, at) : []
  // "he's served a sentence"
  const hasObject = auxiliary?.text === "'s" && units[at + 1]?.part === 'modifier'
  const isPassive = isAfterBe && !hasObject && isParticiple(verb)
  const own = { role: isPassive ? 'patient' : 'agent', ...headOf(units, at) }
  if (!isPassive) return [own, ...furtherVerbs(units, at, false)]
  // "was said to have promoted"
  const isReport = isSpeech(verb) && units[at + 1]?.text === 'to'
  return isReport ? predicatesAt(units, at + 2) : [own]
}
