import { formatDate } from '../../analysis/calendar.ts'
import type {
  AnalysedDocument,
  Frame,
  FramePart,
  Mention,
  Name,
  Sentence,
  TimeExpression,
} from '../../model.ts'
import { isTelling, mentionText, nameText } from './naming.ts'
import { introduced } from './descriptions.ts'
import { nounsKnownIn, withNames } from './definites.ts'
import { isOfStory } from './story.ts'
import { isSelfContained } from './self-contained.ts'

/** A frame in words that are clear without its article. */
export interface Wording {
  frame: Frame
  subject: string
  /** What can be told of the parts after the verb and before the subject, in the reading's order. */
  parts: { part: FramePart; text: string }[]
  /** A part that had to be left out told more than its article does. */
  isShortened: boolean
  /** Who says so, if a name tells who that is. */
  source: string | null
}

const LONGEST_PART_WORDS = 22
// What stands after these may be left out and leaves the rest as true as it was.
const DROPPABLE = /^(?:in|on|at|after|before|during|for|near|since|with|from|as|following|)$/
// A capital at the start of a sentence hides whether "Roth" is a name.
const UNKNOWN = /^(?!Police$)\p{Lu}[\p{L}'-]*[^s\P{L}]$/u
const ABSOLUTE = /\b(?:1[5-9]|20)\d\d\b/

// "was last renewed", "had only played": without the word it would not be true.
const RANKED = /\b(?:last|first|only|again|once|twice|originally|initially|temporarily)\b/i

/** In "Kim Lee lost his boat" it is told whose; not where another person is named before it. */
const OWN = { person: /\b(?:his|her|their)\b/g, thing: /\b(?:its|their)\b/g }

/** A time as a calendar has it: "on March 5, 2019"; null where it cannot be told. */
function timeText(
  { preposition, phrase, text }: FramePart,
  times: TimeExpression[],
): string | null {
  if (phrase.kind === 'duration') return preposition === '' ? null : text
  const own = times.filter(({ start, end }) => start >= phrase.start && end <= phrase.end)
  const [time] = own
  if (own.length > 1) return own.every((one) => ABSOLUTE.test(one.text)) ? text : null
  if (!time?.value || time.value.startsWith('--')) return null
  const isDay = time.value.length === 10
  const asked = /^(?:on|in|)$/.test(preposition) ? (isDay ? 'on' : 'in') : preposition
  return `${asked} ${formatDate(time.value)}`
}

/** A slice of a reading with full names for short ones and dates for days; null if it is not clear. */
export function clearText(
  sentence: Sentence,
  start: number,
  end: number,
  document: AnalysedDocument,
  owner: keyof typeof OWN | null = null,
): string | null {
  const { reading, mentions, times } = sentence
  let text = ''
  let at = start
  const within = [...mentions, ...times]
    .filter((one) => one.start >= start && one.end <= end)
    .toSorted((a, b) => a.start - b.start)
  for (const one of within) {
    if (one.start < at) continue
    const told = 'name' in one ? mentionText(one, document) : absoluteText(one)
    // "the elder Lee" is another than Kim Lee.
    if (/\b(?:elder|younger|older|two|three) $/u.test(reading.slice(0, one.start))) return null
    const isIntroduced = !('name' in one) || isKnownTo(one, reading, document)
    if (told === null || !isIntroduced) return null
    text += reading.slice(at, one.start) + told
    at = one.end
  }
  text = withNames((text + reading.slice(at, end)).replace(/ \([^)]*\)/g, ''), sentence, document)
  const isShort = text.split(' ').length <= LONGEST_PART_WORDS
  // "Kim's film "Tarn."" ends no sentence in a prompt.
  text = text.replaceAll(/[.,]"/g, '"')
  // What a text quotes is somebody else's, and a work's title is what it is.
  const unquoted = text.replaceAll(/"[^"]*"/g, 'X')
  const own = owner ? unquoted.replaceAll(OWN[owner], 'X') : unquoted
  return isShort && isSelfContained(own, nounsKnownIn(sentence, document)) ? text : null
}

/** Whether a reader knows whom or what a name means: not "the dog Bibi", nor "Kim Lee's" where the story does not tell of Lee. */
function isKnownTo(
  { name, start, end }: Mention,
  reading: string,
  document: AnalysedDocument,
): boolean {
  if (isOfStory(name, document)) return true
  if (name.kind === 'person') return !/^'s? \p{Ll}/u.test(reading.slice(end))
  const isNamedThing = /\bthe \p{Ll}+ $/u.test(reading.slice(0, start))
  return !isNamedThing || name.kind !== 'other' || name.full.includes(' ')
}

const absoluteText = ({ text, value }: TimeExpression) => {
  if (ABSOLUTE.test(text)) return text
  if (!value || value.startsWith('--')) return null
  return `${/^(?:on|in) /i.exec(text)?.[0] ?? ''}${formatDate(value)}`
}

const lowerFirst = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1)

function subjectOf(frame: Frame, document: AnalysedDocument): string | null {
  const { subject, sentence, named } = frame
  if (subject.name) {
    const { name } = subject
    // "Bibi" may be anybody's dog; "Brann" is known where the title or the lead speaks of it.
    const isKnown = name.kind !== 'other' || name.full.includes(' ') || isOfStory(name, document)
    if (!isKnown || !isTelling(name, document)) return null
    return name.kind === 'person' ? introduced(name, document) : nameText(name, named)
  }
  if (subject.kind === 'pronoun' || UNKNOWN.test(subject.text)) return null
  const text = clearText(sentence, subject.start, subject.end, document)
  if (text === null) return null
  // "The 12-foot enclosed walkway" may be read from "walkway" on.
  if (/^\p{Ll}+$/u.test(text) && nounsKnownIn(sentence, document).has(text))
    return withNames(`the ${text}`, sentence, document)
  const isName = sentence.mentions.some(({ start }) => start === subject.start)
  return isName ? text : lowerFirst(text)
}

/** Whether a clause tells something else without a part. */
function isNeeded(part: FramePart, after: FramePart[]): boolean {
  const before = after[after.indexOf(part) - 1]
  // "a chance to put them in the lead", "for stealing a boat from the harbour"
  const isInner =
    before !== undefined &&
    before.role !== 'time' &&
    /^(?:to|\p{Ll}+ \p{Ll}+ing)\b/u.test(before.text)
  return isInner || part === after[0] || part.role === 'object' || !DROPPABLE.test(part.preposition)
}

/** A frame without the part that is asked for, which need not be clear. */
export const without = (frame: Frame, part: FramePart): Frame => ({
  ...frame,
  parts: frame.parts.filter((one) => one !== part),
})

/** Whose "his" or "its" is in a frame's words from `start` on: its subject's, if nobody stands between. */
function ownerAt({ subject, sentence }: Frame, start: number): keyof typeof OWN | null {
  const isTold = subject.kind !== 'pronoun' || subject.name !== null
  const isBetween = sentence.mentions.some(
    ({ name, start: at }) =>
      name.kind === 'person' && name !== subject.name && at >= subject.start && at < start,
  )
  if (!isTold || isBetween) return null
  return subject.name?.kind === 'person' ? 'person' : 'thing'
}

/** "according to Kim Lee, a nurse from Tarn"; the comma after it is the prompt's own. */
const sourceText = (name: Name, { sentence }: Frame, document: AnalysedDocument) =>
  name.kind === 'person' ? introduced(name, document).replace(/,$/, '') : nameText(name, sentence)

/**
 * A frame in clear words, or null if its subject cannot be told or something that it needs cannot. A
 * time or a place that cannot be told is left out, if it is not what the verb begins with.
 */
export function wordingOf(frame: Frame, document: AnalysedDocument): Wording | null {
  if (frame.polarity === 'negative' || !frame.isWhole || RANKED.test(frame.verb.text)) return null
  // "A petition started by Kim Lee was signed": what stands before "by" is no verb of its own.
  const isReduced =
    frame.verb.voice === 'active' && frame.parts.some(({ role }) => role === 'agent')
  if (isReduced) return null
  const subject = subjectOf(frame, document)
  if (subject === null) return null
  const parts: Wording['parts'] = []
  let isShortened = false
  const after = frame.parts.filter(({ isLead }) => !isLead)
  const clear = (start: number, end: number) =>
    clearText(frame.sentence, start, end, document, ownerAt(frame, start))
  for (let at = 0; at < frame.parts.length; at += 1) {
    const part = frame.parts[at]
    if (!part) break
    const isTime = part.phrase.kind === 'time' || part.role === 'time'
    const text = isTime ? timeText(part, frame.sentence.times) : clear(part.start, part.end)
    const next = frame.parts[at + 1]
    // "the house in Tarn" is clear where "the house" is not.
    const isTied =
      text === null &&
      !isTime &&
      next?.start === part.end + 1 &&
      /^(?:in|at|on|for|of|to|between|against)$/.test(next.preposition) &&
      next.role !== 'time' &&
      next.role !== 'amount'
    const tied = isTied ? clear(part.start, next.end) : null
    if (text !== null) parts.push({ part, text: part.isLead ? lowerFirst(text) : text })
    else if (next && tied !== null) {
      parts.push({ part, text: part.isLead ? lowerFirst(tied) : tied })
      at += 1
    } else if (isNeeded(part, after) && !isTime) return null
    // "in that case" tells a reader of the article which; without it nothing is told wrong.
    else if (!/\b(?:this|that|these|those)\b/.test(part.text)) isShortened = true
  }
  const name = frame.source?.name ?? null
  return {
    frame,
    subject,
    parts,
    isShortened,
    source: name && isTelling(name, document) ? sourceText(name, frame, document) : null,
  }
}

/** "the Golden Lantern, the top prize of the festival": a comma goes after it. */
const isGlossed = (text: string) => /^[^,]+, (?:the|an?) [^,]+$/.test(text)

/** What stands after the verb when `asked` is left out; times and places of the lead go last. */
export function restOf({ parts }: Wording, asked: FramePart | null): string {
  const left = parts.filter(({ part }) => part !== asked)
  return [...left.filter(({ part }) => !part.isLead), ...left.filter(({ part }) => part.isLead)]
    .map(({ text }, at) => (isGlossed(text) && at < left.length - 1 ? `${text},` : text))
    .join(' ')
}

const isPlural = ({ verb, subject }: Frame) =>
  /\b(?:were|are|have)\b/.test(verb.text) && subject.kind !== 'person'

/** "was", or "were" for several. */
export const beOf = (frame: Frame) => (isPlural(frame) ? 'were' : 'was')

/** `did Kim Lee open the bridge in Tarn`, `was the bridge opened in Tarn`: a question after its "when". */
export function inverted(wording: Wording, asked: FramePart | null = null): string {
  const { frame, subject } = wording
  const { verb } = frame
  const rest = restOf(wording, asked)
  if (isPlanned(frame))
    return [beOf(frame), subject, 'due to', infinitiveOf(frame), rest].join(' ').trim()
  const question =
    verb.lemma === 'be' && verb.voice === 'active'
      ? [beOf(frame), subject]
      : verb.voice === 'passive'
        ? [beOf(frame), subject, verb.participle]
        : ['did', subject, verb.lemma]
  return [...question, rest].filter(Boolean).join(' ')
}

/** `opened the bridge in Tarn`, `was opened in Tarn`: a question after its "who". */
export function predicate(wording: Wording): string {
  const { frame } = wording
  const { verb } = frame
  if (isPlanned(frame))
    return ['was due to', infinitiveOf(frame), restOf(wording, null)].join(' ').trim()
  const told = verb.voice === 'passive' ? `was ${verb.participle}` : verb.past
  return [told, restOf(wording, null)].filter(Boolean).join(' ')
}

/** What "will" be: it is asked as what "was due to" be, for a reader of later years. */
const isPlanned = ({ certainty, verb }: Frame) =>
  certainty === 'future' && verb.tense === 'future' && !/^(?:be|have|will)$/.test(verb.lemma)

const infinitiveOf = ({ verb }: Frame) =>
  verb.voice === 'passive' ? `be ${verb.participle}` : verb.lemma

/** Whether a frame tells what has come to pass or was due to, as it can be asked about later. */
export const isPast = (frame: Frame) => isPlanned(frame) || hasHappened(frame)

const hasHappened = ({ verb, certainty, parts }: Frame) =>
  (certainty === 'stated' || certainty === 'reported') &&
  (verb.tense === 'past' || verb.tense === 'pluperfect' || verb.tense === 'perfect') &&
  !(verb.tense.endsWith('perfect') && parts.some(({ preposition }) => preposition === 'since'))
