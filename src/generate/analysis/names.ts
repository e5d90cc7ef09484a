import { sexOfGivenName } from '../lexicon/given-names.ts'
import { isKnownPlace } from '../lexicon/places.ts'
import {
  EVENT_WORDS,
  MONTHS,
  ORGANISATION_WORDS,
  PLACE_WORDS,
  ROLES,
  STARTERS,
  TITLES,
  WEEKDAYS,
} from '../lexicon/words.ts'
import type { Sentence } from '../model.ts'

/** A capitalised run in a sentence: what may be a name, and what stands around it. */
export interface Candidate {
  sentence: Sentence
  text: string
  start: number
  end: number
  /** A title stood before it: "President", "Ms". */
  titled: boolean
  /** A role stood before it in lower case: "coach", "singer". */
  hasRole: boolean
  /** It begins the sentence or a quotation, where any word is capitalised. */
  isInitial: boolean
  /** Its place among the document's candidates, once these are told. */
  order?: number
  /** Elsewhere its last word stands alone, as a surname does. */
  isSurnameUsed?: boolean
}

const WORD = String.raw`(?:(?:St|Mt|Ft|Dr|Mr|Mrs|Ms|Prof|Sen|Gov|Rep|Gen|Col|Lt|Sgt|Capt|Rev)\.(?= \p{Lu})|(?:\p{Lu}\.){2,}|\p{Lu}\.(?= \p{Lu})|\p{Lu}[\p{L}\p{M}\p{N}]*(?:'(?!s\b)\p{L}{2,}|-[\p{L}\p{N}]+|&\p{Lu})*)`
const LINK = String.raw`(?: (?:(?:de|da|di|del|van|von|der|bin|al|el|la|le|&) )?)`
const RUN = new RegExp(String.raw`(?<![\p{L}\p{N}@#_])${WORD}(?:${LINK}${WORD})*`, 'gu')

const HEADS_WITH_OF =
  /^(?:University|Institute|Department|Ministry|Bank|Bureau|Museum|Academy|College|Journal|House|Daughters|Society|Association|Council|Board|School|Church|Center|Centre|Court|Chamber|Federation|Union|Republic|Kingdom|City|State|Isle|Gulf|Bay|Cape|Tomb|Statue|Valley|Temple|Palace|Port|Order|Organi[sz]ation|Battle|Treaty|Hall|Medal|Voice)$/

const CALENDAR = new Set([...MONTHS, ...WEEKDAYS])
const isTitle = (word: string) => TITLES.has(word.toLowerCase().replace(/\.$/, ''))
// "General Kim Lee", but "General Assembly" and "General Motors"
const RANKS = /^(?:General|Admiral|Commander|Marshal|Brigadier|Corporal)$/

interface Run {
  words: string[]
  start: number
}

const endOf = ({ words, start }: Run) => start + words.join(' ').length

function dropFirst(run: Run, count: number): Run {
  const dropped = run.words.slice(0, count).join(' ').length
  return { words: run.words.slice(count), start: run.start + dropped + (count > 0 ? 1 : 0) }
}

const ERA = /^(?:B\.C\.|A\.D\.|B\.C\.E\.|C\.E\.)$/

/** "Tuesday Kim Lee" and "Kim Lee Tuesday" hold one name and a day. */
function splitAtCalendar(run: Run): Run[] {
  const at = run.words.findIndex((word) => CALENDAR.has(word) || ERA.test(word))
  if (at < 0) return [run]
  return [
    { words: run.words.slice(0, at), start: run.start },
    ...splitAtCalendar(dropFirst(run, at + 1)),
  ]
}

const isGivenName = (word: string) => sexOfGivenName(word) !== undefined

const isPersonal = (word: string) =>
  [ORGANISATION_WORDS, PLACE_WORDS, EVENT_WORDS].every((words) => !words.has(word.toLowerCase()))

/** "the United States Kim Lee" and "Texas Kim Lee" hold a place and a name. */
function splitAfterPlace(run: Run): Run[] {
  for (const count of [2, 1]) {
    const place = run.words.slice(0, count)
    const rest = run.words.slice(count)
    if (rest.length >= 2 && isKnownPlace(place.join(' ')) && rest.every(isPersonal)) {
      return [{ words: place, start: run.start }, dropFirst(run, count)]
    }
  }
  return [run]
}

function lastTitle(words: string[]): number {
  const at = words.findLastIndex(
    (word, index) => isTitle(word) || (RANKS.test(word) && words.length - index > 2),
  )
  // "Justice" alone, or at the end of "Department of Justice", is no title before a name.
  return at === words.length - 1 ? -1 : at
}

// "Team-mate Kim Lee", but "Jean-Pierre Lee"; and what a work is for, "Defending Kim Lee, …".
const NO_NAME = /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)+$/u
const GERUND = /\p{L}{3}ing$/u
const OF_AGE = /-old$/

const HONOURS = /^(?:QC|KC|MP|MEP|MSP|OBE|MBE|CBE|PhD|MD)$/

/** "Kim Lee QC" is Kim Lee. */
const withoutHonours = ({ words, start }: Run): Run => ({
  words: words.length > 2 && HONOURS.test(words.at(-1) ?? '') ? words.slice(0, -1) : words,
  start,
})

// What a company is, before its name.
const TRADES =
  /^(?:Distributor|Publisher|Broadcaster|Operator|Developer|Manufacturer|Retailer|Insurer|Airline|Carmaker)$/

/** "Lead Engineer Kim Lee" at the start of a sentence: how many words stand before the name. */
function leadingRole(words: string[]): number {
  const [first = '', second = ''] = words
  if (OF_AGE.test(first) || (words.length > 2 && (TRADES.test(first) || NO_NAME.test(first))))
    return 1
  if (words.length > 2 && GERUND.test(first) && isGivenName(second)) return 1
  const isWorker = /\p{L}{3}(?:er|or|eer|ist|ian|ant|ent|man|woman)$/u.test(first)
  // "Ringleader Kim Lee": a word for somebody before a given name.
  if (words.length > 2 && isWorker && isGivenName(second) && !isGivenName(first)) return 1
  const at = words.slice(0, -2).findLastIndex((word) => ROLES.has(word.toLowerCase()))
  return words.slice(at + 1).every(isPersonal) ? at + 1 : 0
}

/** "Bank of Tarn" is one name. */
function joinWithOf(reading: string, runs: Run[]): Run[] {
  const spans: { start: number; end: number; last: string }[] = []
  for (const run of runs) {
    const before = spans.at(-1)
    const end = endOf(run)
    const last = run.words.at(-1) ?? ''
    const isJoined =
      before !== undefined &&
      HEADS_WITH_OF.test(before.last) &&
      /^ (?:of|of the|for) $/.test(reading.slice(before.end, run.start))
    if (isJoined) Object.assign(before, { end, last })
    else spans.push({ start: run.start, end, last })
  }
  return spans.map(({ start, end }) => ({ words: reading.slice(start, end).split(' '), start }))
}

/** The capitalised runs of a sentence, without titles and without words that begin the sentence. */
export function candidatesIn(sentence: Sentence): Candidate[] {
  const { reading } = sentence
  const runs = [...reading.matchAll(RUN)].map((match) => ({
    words: match[0].split(' '),
    start: match.index,
  }))
  return joinWithOf(reading, runs)
    .flatMap(splitAtCalendar)
    .flatMap(splitAfterPlace)
    .flatMap((run) => {
      const isInitial = /(?:^|["(:]|[.?!]["')]* )\s*$/.test(reading.slice(0, run.start))
      const isStarter = isInitial && STARTERS.has(run.words[0]?.toLowerCase() ?? '')
      const started = isStarter ? dropFirst(run, 1) : run
      const title = lastTitle(started.words)
      const untitled = dropFirst(started, title + 1)
      const role = isInitial ? leadingRole(untitled.words) : 0
      const name = withoutHonours(dropFirst(untitled, role))
      const text = name.words.join(' ')
      const isCommon = name.words.length === 1 && STARTERS.has(text.toLowerCase())
      if (text === '' || isCommon || text === 'I' || /^(?:I|We|He|She|They|It|You)'/.test(text))
        return []
      const before = /(\p{L}[\p{L}-]*\.?),? $/u.exec(reading.slice(0, name.start))?.[1] ?? ''
      return {
        sentence,
        text,
        start: name.start,
        end: name.start + text.length,
        titled: title >= 0 || isTitle(before),
        hasRole: role > 0 || ROLES.has(before),
        isInitial: isInitial && !isStarter && title < 0 && role === 0,
      }
    })
}
