import { baseOf, type Verb, verbOfParticiple, verbOfPast } from '../../lexicon/verbs.ts'
import { ROLES, SPEECH_VERBS, STOPWORDS, TITLES } from '../../lexicon/words.ts'
import { isSelfContained } from './self-contained.ts'
import type { Mention, Name, Sentence } from '../../model.ts'

/** A plain statement: who, the verb, and the rest up to the end of the clause. */
export interface Clause {
  sentence: Sentence
  subject: Mention
  /** What the subject goes on with: " officials" of "Google officials", "'s father" of "Kim Lee's father". */
  nouns: string
  verb: Verb
  /** "was" or "were" before a participle, or null in the active voice. */
  auxiliary: 'was' | 'were' | null
  rest: string
  /** Where `rest` begins in the reading. */
  restStart: number
  /** What stands before the subject: "In May, ". */
  lead: string
  /** Whoever is said to have stated the clause. */
  source: Name | null
}

const LEAD =
  /^(?:(?:In|On|At|During|For|After|Yesterday|Earlier|Last|This|Back in) ?[^,"]{0,60}, )?(?:[Tt]he )?(?:\d+(?:st|nd|rd|th) )?$/
const APPOSITION = /^, [^,"]{2,80}(?:, [^,"]{2,60})?, (?=\p{Ll})/u
// "Its architect, Kim Lee, won …"
const DESCRIBED = /^(?:The|Its|His|Her|Their) [\p{Ll} -]{2,40}, $/u
const MOST_NOUNS = 2
const LIST_GOES_ON = /^, [^,]{1,40},? (?:and|or) /

// What follows these may be left out of a question and leaves the rest as true as it was.
const ADJUNCT = / (?:where|because|while|although|whereas|after|before|as|when|so that)\b.*/

function withoutAdjunct(text: string): string {
  const first = withoutSecondVerb(text)
  return isSelfContained(first) ? first : first.replace(ADJUNCT, '')
}

/** Up to a second verb of the same subject: "left Boston and moved to Rome". */
function withoutSecondVerb(text: string): string {
  const second = [...text.matchAll(/ (?:and|but|then) (?:then |later |also )?(\p{Ll}+)/gu)].find(
    ([, word = '']) => /^(?:was|were|had|is|has)$/.test(word) || verbOfPast(word) !== undefined,
  )
  return second ? text.slice(0, second.index) : text
}

/** The rest of a clause: up to the first comma, if what follows is no part of a list. */
function clauseEnd(text: string): string | null {
  const comma = /,(?!\d| \d{4}\b)/.exec(text)?.index
  if (comma === undefined) return withoutAdjunct(text.replace(/[.!]["']?$/, ''))
  return LIST_GOES_ON.test(text.slice(comma)) ? null : withoutAdjunct(text.slice(0, comma))
}

interface Predicate {
  nouns: string
  auxiliary: Clause['auxiliary']
  verb: Verb
  length: number
}

/** "Google officials met …", "Kim Lee's father was arrested …": up to two nouns, then the verb. */
function findPredicate(after: string, name: Name): Predicate | null {
  const [head = '', owner = ''] = /^('s?)?(?: [\p{Ll}-]+){1,5}/u.exec(after) ?? []
  const words = head.slice(owner.length).split(' ').slice(1)
  const mostNouns = owner === '' && name.kind === 'person' ? 0 : MOST_NOUNS
  for (let count = owner === '' ? 0 : 1; count <= mostNouns; count += 1) {
    const nouns = words.slice(0, count)
    if (nouns.some(isNoNoun)) return null
    const be = words[count]
    const auxiliary = be === 'was' || be === 'were' ? be : null
    const form = words[auxiliary ? count + 1 : count] ?? ''
    const verb = auxiliary ? verbOfParticiple(form) : verbOfPast(form)
    const text = [owner, ...nouns.map((noun) => ` ${noun}`)].join('')
    const length = `${text}${auxiliary ? ` ${auxiliary}` : ''} ${form}`.length
    if (verb) return { nouns: text, auxiliary, verb, length }
  }
  return null
}

const isNoNoun = (word: string) =>
  STOPWORDS.has(word) || /(?:ly|ing)$/.test(word) || baseOf(word) !== undefined

function parseFrom(
  sentence: Sentence,
  subject: Mention,
  lead: string,
  source: Name | null,
): Clause | null {
  const { reading } = sentence
  // ", a student at Park College, " stands between subject and verb; its last space begins the verb.
  const after = reading.slice(subject.end)
  const isDescribed = DESCRIBED.test(reading.slice(0, subject.start)) && after.startsWith(', ')
  const apposition = isDescribed ? ',' : (APPOSITION.exec(after)?.[0].trimEnd() ?? '')
  const from = subject.end + apposition.length
  const predicate = findPredicate(reading.slice(from), subject.name)
  if (!predicate || (apposition !== '' && predicate.nouns !== '')) return null
  const { nouns, auxiliary, verb, length } = predicate
  const restStart = from + length + 1
  const rest = clauseEnd(reading.slice(restStart))?.trim() ?? ''
  if (rest === '') return null
  return { sentence, subject, nouns, verb, auxiliary, rest, restStart, lead, source }
}

/** "Kim Lee stated Jo Park left …": the clause after a verb of speech, and who speaks. */
function parseReported(sentence: Sentence): Clause | null {
  const [speaker, subject] = sentence.mentions
  if (!speaker || !subject || !LEAD.test(sentence.reading.slice(0, speaker.start))) return null
  const between = /^ (\p{Ll}+)(?: that)? (?:the )?$/u.exec(
    sentence.reading.slice(speaker.end, subject.start),
  )
  if (!between || !SPEECH_VERBS.has(between[1] ?? '')) return null
  return parseFrom(sentence, subject, '', speaker.name)
}

/** What stands before a subject, without its role: "Engineer Kim Lee", "In May, Fire Chief Kim Lee". */
function leadOf({ reading }: Sentence, { start }: Mention): string {
  const before = reading.slice(0, start)
  return before.replace(/(?:\p{Lu}\p{Ll}+ )+$/u, (words) => {
    const last = words.trim().split(' ').at(-1)?.toLowerCase() ?? ''
    return ROLES.has(last) || TITLES.has(last) ? '' : words
  })
}

/** Reads a sentence as one plain statement in the past tense, or returns null. */
export function parseClause(sentence: Sentence): Clause | null {
  const subject = sentence.mentions.find((mention) =>
    [LEAD, DESCRIBED].some((lead) => lead.test(leadOf(sentence, mention))),
  )
  if (!subject) return null
  const lead = leadOf(sentence, subject)
    .replace(DESCRIBED, '')
    .replace(/[Tt]he (?:\d+\p{Ll}\p{Ll} )?$/u, '')
  const plain = parseFrom(sentence, subject, lead, null)
  if (plain && !SPEECH_VERBS.has(plain.verb.past)) return plain
  return parseReported(sentence)
}
