import { ONCE_VERBS, RECURRING, SOLE_VERBS } from '../lexicon/events.ts'
import { placeKind } from '../lexicon/place-kinds.ts'
import type { AnalysedCorpus, Name } from '../model.ts'
import { datesDiffer } from './calendar.ts'
import { isSameNameAcross } from './name-match.ts'
import type { Count, Telling } from './tellings.ts'

export type Slot = 'date' | 'number' | 'name' | 'place'

/** Which slot of one event two sentences fill otherwise, and with what. */
export interface Collision {
  slot: Slot
  texts: [string, string]
  values: [string | Count | null, string | Count | null]
}

// What two tellings must have in common to be of one event; a document tells of many that are alike.
const SHARED = 2
const SHARED_AT_HOME = 3
/** Reports of one event may be wrong by some weeks; the same happens again after some months. */
const MOST_DAYS = 62
const DAY_MS = 86_400_000

/** Rounding of a number as reports round it: 40,123 is "40,000", and 118 is "about 120". */
function numbersAgree(a: Count, b: Count): boolean {
  if (a.number === b.number) return true
  if ((a.isLeast && b.number > a.number) || (b.isLeast && a.number > b.number)) return true
  const [rough, exact] =
    String(a.number).replace(/0+$/, '').length <= String(b.number).replace(/0+$/, '').length
      ? [a, b]
      : [b, a]
  const zeros = /0*$/.exec(String(rough.number))?.[0].length ?? 0
  const off = Math.abs(rough.number - exact.number) / exact.number
  if (rough.isRough) return off <= 0.1
  return rough.number >= 100 && zeros >= 2 && off <= 0.05
}

/** Days between two dates as far as both are told; null where the years are apart or not told. */
function daysBetween(a: string, b: string): number | null {
  const [x, y] = [a, b].map((value) => value.replace(/^-/, '2000'))
  if (!x || !y || x.length < 7 || y.length < 7) return null
  const [year, other] = [x.slice(0, 4), y.slice(0, 4)]
  const [from, to] = [a, b].some((value) => value.startsWith('--'))
    ? [x.replace(year, '2000'), y.replace(other, '2000')]
    : [x, y]
  const precise = Math.min(from.length, to.length)
  return Math.abs(Date.parse(from.slice(0, precise)) - Date.parse(to.slice(0, precise))) / DAY_MS
}

const isRecurring = ({ anchors }: Telling) =>
  [...anchors.keys()].some((anchor) => anchor.split(' ').some((word) => RECURRING.has(word)))

const happensOnce = (a: Telling, b: Telling) =>
  ONCE_VERBS.has(a.verb) && !isRecurring(a) && !isRecurring(b)

/** Null where a slot cannot be compared, since one of the two does not fill it, or not plainly. */
type Comparison = 'agree' | 'differ' | null

function compareDates(a: Telling, b: Telling): Comparison {
  const [x, y] = [a.time?.value, b.time?.value]
  if (!x || !y) return null
  if (!datesDiffer(x, y)) return 'agree'
  return a.hasTimes || b.hasTimes ? null : 'differ'
}

const initials = (name: string) => (name.match(/\p{Lu}/gu) ?? []).join('')

const isPart = (part: string[], whole: string[]) => part.every((word) => whole.includes(word))

/** Whether two names may be one's: the same, a surname, an acronym. */
function mayBeSame(corpus: AnalysedCorpus, a: Name, b: Name): boolean {
  if (isSameNameAcross(corpus, a, b)) return true
  const [x, y] = [a.full, b.full].map((full) => full.toLowerCase().split(' ')) as [
    string[],
    string[],
  ]
  return (
    isPart(x, y) ||
    isPart(y, x) ||
    (a.kind === 'person' && x.at(-1) === y.at(-1)) ||
    initials(a.full) === b.full ||
    initials(b.full) === a.full
  )
}

const isWhole = ({ kind, full }: Name) => kind === 'organization' || full.includes(' ')

/** Two whole names of one kind; `other` is a name of which the document does not tell the kind. */
const areComparable = (a: Name, b: Name) =>
  isWhole(a) && isWhole(b) && (a.kind === b.kind || a.kind === 'other' || b.kind === 'other')

const isDisjoint = (a: Set<string>, b: { has: (word: string) => boolean }) =>
  [...a].every((word) => !b.has(word))

/** Nothing of either's part stands anywhere in the other. */
const isApart = (a: Telling, b: Telling, part: 'subject' | 'object') =>
  isDisjoint(a[part], b.anchors) && isDisjoint(b[part], a.anchors)

function compareAgents(corpus: AnalysedCorpus, a: Telling, b: Telling): Comparison {
  if (!a.agent || !b.agent) {
    const isCommon = !a.agent && !b.agent && a.subject.size > 0 && b.subject.size > 0
    return isCommon && isApart(a, b, 'subject') ? 'differ' : null
  }
  return mayBeSame(corpus, a.agent, b.agent) ? 'agree' : 'differ'
}

const lastWord = (name: string) => name.split(' ').at(-1)

/** A hall in a town is no other place than the town, so only places of one kind are compared. */
function isSameKind(a: string, b: string): boolean {
  const [kind, other] = [a, b].map((name) => placeKind(name) ?? 'city')
  return kind === other && (kind !== 'venue' || lastWord(a) === lastWord(b))
}

/** "Tarn, Norland": one of the two is said to be in the other. */
function isWithin(a: Telling, b: Telling, x: Name, y: Name): boolean {
  const forms = [`${x.full}, ${y.full}`, `${y.full}, ${x.full}`]
  return [a, b].some(({ document }) => forms.some((form) => document.view.text.includes(form)))
}

function comparePlaces(corpus: AnalysedCorpus, a: Telling, b: Telling): Comparison {
  if (!a.place || !b.place) return null
  const [x, y] = [a.place.name, b.place.name]
  if (mayBeSame(corpus, x, y) || a.anchors.has(y.full.toLowerCase())) return 'agree'
  if (!isSameKind(x.full, y.full) || isWithin(a, b, x, y)) return null
  return 'differ'
}

function compareObjects(a: Telling, b: Telling): Comparison {
  if (a.object.size === 0 || b.object.size === 0) return null
  if (!isDisjoint(a.object, b.object)) return 'agree'
  return isApart(a, b, 'object') ? 'differ' : null
}

function otherCount(a: Telling, b: Telling): [Count, Count] | null {
  for (const one of a.counts) {
    const alike = b.counts.filter(({ unit }) => unit === one.unit)
    const [other] = alike
    const isOnly = a.counts.filter(({ unit }) => unit === one.unit).length === 1
    if (isOnly && other && alike.length === 1 && !numbersAgree(one, other)) return [one, other]
  }
  return null
}

/** The names and words that two tellings share, but no name that two people bear. */
function sharedAnchors(
  corpus: AnalysedCorpus,
  a: Telling,
  b: Telling,
): { all: number; names: number } {
  const shared = [...a.anchors].filter(([anchor, name]) => {
    const other = b.anchors.get(anchor)
    return other !== undefined && (!name || !other || isSameNameAcross(corpus, name, other))
  })
  return { all: shared.length, names: shared.filter(([, name]) => name !== null).length }
}

/**
 * The slot in which two tellings collide. They are taken to be of one event where they share its verb
 * and enough names and words, and where all but one of the slots that both fill agree: "met Kim Lee in
 * Rome in May" and "met Kim Lee in Oslo in June" are two events.
 */
export function collide(corpus: AnalysedCorpus, a: Telling, b: Telling): Collision | null {
  const dates = compareDates(a, b)
  const agents = compareAgents(corpus, a, b)
  const places = comparePlaces(corpus, a, b)
  const objects = compareObjects(a, b)
  const counts = otherCount(a, b)
  const differing = [dates, agents, places, objects].filter((one) => one === 'differ').length
  if (differing + (counts ? 1 : 0) !== 1 || objects === 'differ') return null

  const isOneTime = dates === 'agree' || happensOnce(a, b)
  const shared = sharedAnchors(corpus, a, b)
  const told = shared.all + (isOneTime ? 1 : 0)
  if (shared.names === 0 || told < (a.document === b.document ? SHARED_AT_HOME : SHARED))
    return null

  if (counts) {
    return {
      slot: 'number',
      texts: [counts[0].text, counts[1].text],
      values: counts,
    }
  }
  if (dates === 'differ' && a.time?.value && b.time?.value) {
    const days = daysBetween(a.time.value, b.time.value)
    if (!happensOnce(a, b) && (days === null || days > MOST_DAYS)) return null
    const texts = [a.time.text, b.time.text].map(withoutPreposition) as [string, string]
    return { slot: 'date', texts, values: [a.time.value, b.time.value] }
  }
  if (places === 'differ' && a.place && b.place && isOneTime) {
    return { slot: 'place', texts: [a.place.name.full, b.place.name.full], values: [null, null] }
  }
  const isSole = SOLE_VERBS.has(a.verb) && isOneTime && objects === 'agree'
  if (agents === 'differ' && isSole && a.agent && b.agent && areComparable(a.agent, b.agent)) {
    return { slot: 'name', texts: [a.agent.full, b.agent.full], values: [null, null] }
  }
  return null
}

const withoutPreposition = (time: string) =>
  time.replace(/^(?:back )?(?:in|on|at|by) |[ ,]+$/gi, '')
