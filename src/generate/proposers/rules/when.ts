import { formatDate, isDay } from '../../analysis/calendar.ts'
import { publicationDay } from '../../analysis/publication-day.ts'
import type { AnalysedDocument, Frame, FramePart, Line, TimeExpression } from '../../model.ts'
import { alsoCited, anchored } from './label.ts'
import { isCore, isOfStory, isWorthAsking, isFluctuation } from './story.ts'
import { draft, type Rule } from './rule.ts'
import { inverted, isPast, restOf, type Wording, wordingOf } from './wording.ts'

const MOST_WORDS = 25

/** The time that a part is, if it is a plain "on Tuesday" or "in 1990" with a year that is known. */
function timeIn({ preposition, phrase }: FramePart, { sentence }: Frame): TimeExpression | null {
  const [time, ...others] = sentence.times.filter(
    ({ start, end }) => start >= phrase.start && end <= phrase.end,
  )
  const isPlain =
    /^(?:on|in|)$/.test(preposition) &&
    time !== undefined &&
    !/^(?:by|since|until)\b/i.test(time.text)
  return isPlain && others.length === 0 && time.value && !time.value.startsWith('--') ? time : null
}

/** The line that tells the article's day, where "on Tuesday" cannot be understood without it. */
function dayLine(document: AnalysedDocument, { text, value }: TimeExpression): Line[] {
  const isTold = value !== null && text.includes(value.slice(0, 4))
  const line = isTold ? null : publicationDay(document.lines)?.line
  return line ? [line] : []
}

// What is so for years is asked of no year alone.
const STATES = /^(?:be|have|live|remain|work|know|bear)$/

// For what, or to what?
const NEEDS_MORE = /^(?:nominate|name|appoint|elect|award|shortlist|select|charge|accuse)$/
const MEASURED = /\b(?:average|percent|per cent)\b|%/

/** Some people of a kind, whom nothing tells apart, of whom the story is not. */
const isBystanders = ({ subject, verb, sentence }: Frame, document: AnalysedDocument) =>
  subject.name === null &&
  verb.voice === 'active' &&
  !isCore(sentence, document) &&
  /^(?!(?:the|an?|one|all)\b)(?:\p{L}+ )?\p{L}{3,}s\b/iu.test(subject.text) &&
  !/'s? /.test(subject.text)

const isByItself = ({ frame, subject }: Wording) =>
  frame.verb.lemma === 'die' ||
  (BY_ITSELF.test(frame.verb.lemma) &&
    frame.subject.kind !== 'person' &&
    (frame.subject.name !== null || subject.startsWith('the ')))

// Steps in a life, which many take.
const STEPS = /^(?:enter|study|attend|graduate|move|leave|enrol|enroll|retire|train)$/
// What a thing does by itself: "When did the bridge open?" needs no more.
const BY_ITSELF = /^(?:die|open|close|sink|collapse)$/

const asking =
  (asksYear: boolean): Rule =>
  (document) =>
    document.frames.flatMap((frame) => {
      const times = frame.parts.filter(({ phrase }) => phrase.kind === 'time')
      const [part] = times
      const time = part && times.length === 1 ? timeIn(part, frame) : null
      if (!part || !time?.value || !isPast(frame) || STATES.test(frame.verb.lemma)) return []
      if (isFluctuation(frame)) return []
      const { name } = frame.subject
      if (asksYear && name?.kind === 'person' && STEPS.test(frame.verb.lemma)) return []
      // A person of whom the story says nothing else is not known to the reader.
      const isKnown = name?.kind !== 'person' || isOfStory(name, document)
      if (!isKnown || !isWorthAsking(frame, document)) return []
      const wording = wordingOf(frame, document)
      if (!wording) return []
      const rest = restOf(wording, part)
      // "Thieves stole gems": where the rest that told which is gone, a name has to tell.
      const told = `${wording.subject} ${rest}`
      if (wording.isShortened && document.names.every(({ full }) => !told.includes(full))) return []
      // "When was the bridge opened?" needs no more; "When did Kim Lee open?" does.
      if (
        (rest === '' && frame.verb.voice === 'active' && !isByItself(wording)) ||
        (rest === '' && NEEDS_MORE.test(frame.verb.lemma)) ||
        rest.split(' ').length > MOST_WORDS
      )
        return []
      // "Drivers sounded their horns", "it filled an average of 77 percent": no event has this date.
      if (MEASURED.test(rest) || isBystanders(frame, document)) return []
      const isYear = /^\d{4}$/.test(time.value)
      // "This year" is told by the day of the article.
      if (isYear !== asksYear || time.value === document.anchor?.slice(0, 4)) return []
      const question = `${isYear ? 'in what year' : 'when'} ${inverted(wording, part)}?`
      const prompt = anchored(
        wording.source ? `according to ${wording.source}, ${question}` : question,
        document,
        {
          keys: [time.value.slice(0, 4)],
          asksTime: true,
        },
      )
      if (prompt === null) return []
      return draft(document, {
        rule: 'when',
        sentence: frame.sentence,
        prompt,
        answer: { kind: 'date', text: formatDate(time.value), value: time.value },
        also: [
          ...alsoCited(frame.named, frame.sentence),
          ...(isDay(time.value) ? dayLine(document, time) : []),
        ],
      })
    })

/** In what year someone did something, or had it done to them. */
export const inWhatYear = asking(true)

/** The same for a month or a day. Who did it is the better question where both can be asked. */
export const when = asking(false)
