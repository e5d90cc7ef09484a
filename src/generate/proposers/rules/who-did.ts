import { ONCE_VERBS } from '../../lexicon/events.ts'
import type { AnalysedDocument, Frame, FramePart, Name } from '../../model.ts'
import { isStoryNoun } from './definites.ts'
import { alsoCited, anchored } from './label.ts'
import { isWorthAsking } from './story.ts'
import { answerOf } from './naming.ts'
import { draft, type Rule } from './rule.ts'
import { beOf, inverted, isPast, predicate, restOf, type Wording, wordingOf } from './wording.ts'

const FEWEST_WORDS = 3
const MOST_WORDS = 28
// What many people may be or feel, and what only leads to something else.
const WEAK =
  /^(?:bear|die|marry|live|study|become|be|have|say|tell|feel|seem|want|know|think|add|note|get|go|come|call|hope|try|start|begin|grow)$/

const isPerson = (name: Name | null): name is Name =>
  name?.kind === 'person' && name.full.includes(' ')

/** Who does, or has done to them, what a frame tells. */
const doers = ({ subject, parts }: Frame): Name[] =>
  [subject, ...parts.filter(({ role }) => role === 'agent').map(({ phrase }) => phrase)].flatMap(
    ({ name }) => (isPerson(name) ? name : []),
  )

/** Whether the article tells of someone else who did the like, to the same or where nothing tells to whom. */
function isDoneByOthers(frame: Frame, document: AnalysedDocument) {
  const own = doers(frame)
  const names = frame.sentence.mentions
    .map(({ name }) => name)
    .filter((name) => !own.includes(name))
  return document.frames.some((other) => {
    if (other === frame || other.verb.lemma !== frame.verb.lemma) return false
    const isOther = doers(other).some((name) => !own.includes(name))
    const isSameThing = other.sentence.mentions.some(({ name }) => names.includes(name))
    return isOther && (frame.parts.length < 2 || isSameThing)
  })
}

// What a court finds someone guilty of, or clears of.
const CHARGE =
  /^of (?:[\p{L}-]+ ){0,3}(?:murder|manslaughter|fraud|theft|robbery|burglary|arson|laundering|assault|perjury|bribery|corruption|blackmail|kidnapping|espionage|treason|smuggling|embezzlement|forgery)\b/u

const hasDetail = ({ parts }: Wording, document: AnalysedDocument) =>
  parts.some(
    // "Who was nominated in 2012?": for what?
    ({ part, text }) =>
      part.phrase.kind !== 'time' &&
      part.role !== 'time' &&
      (document.names.some(({ forms }) => forms.some((form) => text.includes(form))) ||
        isStoryNoun(text, document) ||
        CHARGE.test(text) ||
        /\d/.test(text)),
  )

/** "by Kim Lee", "by local architect Kim Lee" */
function agentOf({ phrase }: FramePart, { sentence }: Frame): Name | null {
  const last = sentence.mentions.find(({ end }) => end === phrase.end)
  const before = sentence.reading.slice(phrase.start, last?.start)
  const isRole = /^(?!.*\b(?:of|and|or|for|with)\b)(?:\p{L}[\p{Ll}-]* ){1,4}$/u.test(before)
  return phrase.name ?? (last && isRole ? last.name : null)
}

interface Asked {
  body: string
  name: Name
  /** What is done only once to a thing, and so tells by itself. */
  isMaker?: boolean
}

/** "The prize was founded by Kim Lee" -> "who founded the prize" */
function askAgent(wording: Wording): Asked | null {
  const { frame, subject } = wording
  const agent = frame.parts.find(({ role }) => role === 'agent')
  const name = agent ? agentOf(agent, frame) : null
  if (!agent || !isPerson(name)) return null
  const rest = restOf(wording, agent)
  return {
    body: ['who', frame.verb.past, subject, rest].filter(Boolean).join(' '),
    name,
    isMaker: ONCE_VERBS.has(frame.verb.lemma),
  }
}

/** "Kim Lee beat Jo Park" -> "whom did Kim Lee beat" */
function askObject(wording: Wording): Asked | null {
  const { frame } = wording
  const object = frame.parts.find(({ role }) => role === 'object')
  const name = object?.phrase.name ?? null
  if (!object || !isPerson(name) || frame.verb.lemma === 'be') return null
  return { body: `whom ${inverted(wording, object)}`, name }
}

function askSubject(wording: Wording): Asked | null {
  const { frame } = wording
  const { name, kind } = frame.subject
  if (!isPerson(name) || (kind !== 'person' && kind !== 'pronoun') || beOf(frame) === 'were')
    return null
  return { body: `who ${predicate(wording)}`, name }
}

// Every match has goals and leads.
const SCORING =
  /\b(?:leads?|goals?|penalty|equali[sz]er|equali[sz]ed|header|scored|scoring|winner|hat-trick)\b/i

/** Whether it asks for a goal without telling against whom it was. */
const isGoalOfSome = (body: string, { names }: AnalysedDocument) =>
  SCORING.test(body) &&
  names.filter(({ kind, full }) => kind !== 'person' && body.includes(full)).length < 2

/** Who did something, or had it done to them. */
export const whoDid: Rule = (document) =>
  document.frames.flatMap((frame) => {
    if (!isPast(frame) || WEAK.test(frame.verb.lemma) || frame.source?.kind === 'pronoun') return []
    if (!isWorthAsking(frame, document)) return []
    const wording = wordingOf(frame, document)
    const asked = wording && (askAgent(wording) ?? askSubject(wording) ?? askObject(wording))
    if (!wording || !asked || isDoneByOthers(frame, document)) return []
    const { body, name, isMaker = false } = asked
    const words = body.split(' ').length - 1
    if (words < FEWEST_WORDS || words > MOST_WORDS) return []
    // "Who designed the bridge?" needs no more.
    const isMakersWork = isMaker && isStoryNoun(wording.subject, document)
    if (!isMakersWork && !hasDetail(wording, document)) return []
    const { source } = wording
    const prompt = anchored(source ? `according to ${source}, ${body}?` : `${body}?`, document, {
      keys: name.forms,
    })
    if (prompt === null || isGoalOfSome(body, document)) return []
    return draft(document, {
      rule: 'who-did',
      sentence: frame.sentence,
      prompt,
      also: alsoCited(frame.named, frame.sentence),
      answer: answerOf('person', name),
    })
  })
