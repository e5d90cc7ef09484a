import { canonicalVerb } from '../lexicon/events.ts'
import { ROLES, STOPWORDS, TITLES, MONTHS, WEEKDAYS } from '../lexicon/words.ts'
import type { AnalysedDocument, Mention, Name, Sentence, TimeExpression } from '../model.ts'
import { singular } from './amounts.ts'
import { type Statement, statementsIn } from './statements.ts'

/** A number with what it counts. `isRough` where the text says "about", `isLeast` for "more than". */
export interface Count {
  text: string
  number: number
  unit: string
  isRough: boolean
  isLeast: boolean
}

/** What a sentence tells of one event, slot by slot, so that two tellings can be compared. */
export interface Telling {
  document: AnalysedDocument
  sentence: Sentence
  verb: string
  /** Who did it, where a name says so. */
  agent: Name | null
  place: Mention | null
  time: TimeExpression | null
  /** More than one time: an event over some days, or a list. */
  hasTimes: boolean
  counts: Count[]
  /** The words and names that stand for what was done, and to whom. */
  object: Set<string>
  subject: Set<string>
  /** By which it is known which event is meant: its names, and the nouns of its clause. */
  anchors: Map<string, Name | null>
}

// They tell nothing of what happened.
const GENERIC = new Set(
  'bar do say tell take make get give go know call describe report mention state use see come become want ask show happen put plan hope expect intend'.split(
    ' ',
  ),
)
const TIME_WORDS = new Set(
  [...MONTHS, ...WEEKDAYS]
    .map((word) => word.toLowerCase())
    .concat('second minute hour day week month year decade today yesterday morning'.split(' ')),
)
const SHORTEST_WORD = 4
/** Clauses with more are lists. It bounds the index too. */
const MOST_ANCHORS = 12

const BY = /\bby (?:the )?(?:\p{Ll}+ ){0,2}$/u
const PASSIVE = /\b(?:was|were|been|be|being|is|are) (?:\p{Ll}+ly )?$/u
const IN_PLACE = /\b(?:in|at|near|outside) (?:the )?(?:[\p{Ll}-]+ (?:of )?){0,2}$/u

// "fishermen from Tarn" are not Tarn.
const OBLIQUE = /\b(?:about|at|between|by|for|from|in|near|of|on|outside|to|with) (?:the )?$/i

// "at Park headquarters" is not at Park.
const NOUN_FOLLOWS =
  /^(?:'s)? (?!(?:after|and|as|at|because|before|but|by|during|for|from|in|last|next|on|or|since|that|this|to|until|when|where|which|while|who|with)\b)\p{Ll}/u

/** One key for the forms of a name: a person's surname, another name without its article. */
const anchorOf = ({ kind, full }: Name): string =>
  kind === 'person'
    ? (full.split(' ').at(-1) ?? full).toLowerCase()
    : full.toLowerCase().replace(/^the /, '')

function wordsBetween(statement: Statement, from: number, to: number): string[] {
  const taken = [...statement.mentions, ...statement.times, ...statement.amounts]
  const text = statement.clause.split('')
  for (const { start, end } of taken) text.fill(' ', start, end)
  return (
    text
      .slice(from, to)
      .join('')
      .match(/(?<![\p{L}-])\p{Ll}[\p{L}-]+/gu) ?? []
  )
    .filter((word) => word.length >= SHORTEST_WORD && !STOPWORDS.has(word) && !word.endsWith('ly'))
    .map(singular)
    .filter((word) => !TIME_WORDS.has(word) && !ROLES.has(word) && !TITLES.has(word))
}

function countsOf({ sentence: { reading }, amounts, times }: Statement): Count[] {
  return amounts.flatMap(({ text, start, end, number, unit }) => {
    const before = reading.slice(0, start)
    const after = reading.slice(end)
    const isDate = times.some((time) => start < time.end && time.start < end)
    const isAge = /^[- ]years?[- ]old/.test(after)
    const counted = /[$€£]$/.test(before) ? 'dollar' : unit
    if (isDate || isAge || counted === null) return []
    const qualifier = before.replace(/[$€£]$/, '')
    return {
      text,
      number,
      unit: counted,
      isRough:
        /\b(?:about|around|some|roughly|approximately|nearly|almost|an estimated|up to) $/i.test(
          qualifier,
        ),
      isLeast: /\b(?:more than|over|at least|as many as|up to) $/i.test(qualifier),
    }
  })
}

const objectOf = (mention: Mention | undefined) => mention?.name ?? null

/** "… was designed by Kim Lee", "Kim Lee designed …"; null where no name says who. */
function agentOf({ sentence, start, end, mentions }: Statement): Name | null {
  const { reading } = sentence
  if (PASSIVE.test(reading.slice(0, start))) {
    return objectOf(
      mentions.find((one) => one.start >= end && BY.test(reading.slice(end, one.start))),
    )
  }
  const before = mentions.filter((one) => one.end <= start)
  const subject = before.findLast((one) => !OBLIQUE.test(reading.slice(0, one.start)))
  // "Kim Lee's bridge opened": not hers the deed. "Kim Lee and Jo Park met": two did it.
  const between = subject ? reading.slice(subject.end, start) : ''
  const isOwner = /^'s? /.test(between)
  const isOneOfTwo = before.some(
    (one) => one !== subject && /^,? (?:and|or|,) $/.test(reading.slice(one.end, subject?.start)),
  )
  return isOwner || isOneOfTwo ? null : objectOf(subject)
}

function placeOf({ sentence: { reading }, mentions, end }: Statement): Mention | null {
  const inPlaces = mentions.filter(
    ({ name, start, end: to }) =>
      name.kind !== 'person' &&
      IN_PLACE.test(reading.slice(0, start)) &&
      !NOUN_FOLLOWS.test(reading.slice(to)),
  )
  // "received a prize in Rome for a library in Milan": the first after the verb is the verb's own.
  const [place] = [...inPlaces.filter((one) => one.start >= end), ...inPlaces]
  // "in Tarn, Ohio", "in Tarn and Velden"
  const isOneOfTwo =
    place &&
    mentions.some(
      (one) =>
        one.start > place.end &&
        /^(?:, |,? and (?:in )?)$/.test(reading.slice(place.end, one.start)),
    )
  return place && !isOneOfTwo ? place : null
}

function tellingOf(statement: Statement): Telling[] {
  const { document, sentence, start, end, mentions, times } = statement
  const verb = canonicalVerb(statement.verb)
  if (GENERIC.has(verb)) return []
  const agent = agentOf(statement)
  const place = placeOf(statement)
  const isPassive = PASSIVE.test(sentence.reading.slice(0, start))
  const named = (isOwn: (mention: Mention) => boolean) =>
    mentions
      .filter((mention) => mention !== place && mention.name !== agent && isOwn(mention))
      .map(({ name }) => anchorOf(name))
  const before = [...named((one) => one.end <= start), ...wordsBetween(statement, 0, start)]
  const after = [...named((one) => one.start >= end), ...wordsBetween(statement, end, Infinity)]
  const names = mentions.map(({ name }): [string, Name | null] => [anchorOf(name), name])
  const words = [...before, ...after].map((word): [string, Name | null] => [word, null])
  const counts = countsOf(statement)
  const units = counts.map(({ unit }): [string, Name | null] => [unit, null])
  const anchors = new Map([...units, ...words, ...names])
  if (anchors.size > MOST_ANCHORS) return []
  return [
    {
      document,
      sentence,
      verb,
      agent,
      place,
      time: times[0] ?? null,
      hasTimes: times.length > 1,
      counts,
      object: new Set(isPassive ? before : after),
      subject: new Set(isPassive ? after : before),
      anchors,
    },
  ]
}

/** The events that a document tells. */
export const tellingsIn = (document: AnalysedDocument): Telling[] =>
  document.sentences.flatMap((sentence) => statementsIn(document, sentence).flatMap(tellingOf))
