import { isPlace } from '../../analysis/phrases.ts'
import { placeKind } from '../../lexicon/place-kinds.ts'
import type { Frame, FramePart, Name } from '../../model.ts'
import { alsoCited, anchored } from './label.ts'
import { isFluctuation, isOfStory, isWorthAsking } from './story.ts'
import { answerOf } from './naming.ts'
import { draft, type Rule } from './rule.ts'
import { inverted, isPast, restOf, type Wording, without, wordingOf } from './wording.ts'

const MOST_WORDS = 25

/** Where a frame's action was: the last part in the sentence, at or in a place with a name. */
function placeOf(frame: Frame): FramePart | undefined {
  const { parts } = frame
  const last = parts.findLast(({ isLead, role }) => !isLead && role !== 'time')
  const isIn = last && /^(?:in|at)$/.test(last.preposition)
  const isKnown = last !== undefined && (last.phrase.name === null || isPlace(last.phrase))
  return isIn && isKnown && nameIn(last, frame)?.kind !== 'person' ? last : undefined
}

/** Whether it is told which event is meant: something besides the subject, or an event's own name. */
const isTold = ({ frame, subject, parts }: Wording, place: FramePart) =>
  /^(?:bear|die)$/.test(frame.verb.lemma) ||
  parts.some(({ part }) => part !== place) ||
  (frame.subject.name?.full.split(' ').length ?? 0) >= 3 ||
  (frame.verb.voice === 'passive' && subject.includes(' '))

/** "the mining town of Tarn" is Tarn. */
const TOWN_OF =
  /^the (?:[\p{L}-]+ ){0,3}(?:town|city|village|port|suburb|resort|district|province|region|island) of (\p{Lu}.*)$/u

function nameIn({ phrase }: FramePart, { sentence }: Frame): Name | null {
  if (phrase.name) return phrase.name
  const [, town = ''] = TOWN_OF.exec(phrase.text) ?? []
  return town === ''
    ? null
    : (sentence.mentions.find(({ text, end }) => text === town && end === phrase.end)?.name ?? null)
}

/** "Where" leaves open how fine the answer is: a country is asked for as one. */
const whichPlace = ({ full }: Name) => {
  const kind = placeKind(full)
  return kind === 'country' || kind === 'state' ? `in which ${kind}` : 'where'
}

/** Where something happened. */
export const where: Rule = (document) =>
  document.frames.flatMap((frame) => {
    const place = placeOf(frame)
    const name = place && nameIn(place, frame)
    if (
      !place ||
      !name ||
      !isPast(frame) ||
      isFluctuation(frame) ||
      (frame.subject.name?.kind === 'person' && !isOfStory(frame.subject.name, document)) ||
      (frame.verb.lemma === 'be' && frame.verb.voice === 'active') ||
      !isWorthAsking(frame, document)
    )
      return []
    // "died at her home in Tarn": the home is in Tarn.
    const home = frame.parts.find(({ text }) => /^at (?:his|her|their) home$/.test(text))
    const wording = wordingOf(home ? without(frame, home) : frame, document)
    if (!wording || !isTold(wording, place)) return []
    if (restOf(wording, place).split(' ').length > MOST_WORDS) return []
    const asked = whichPlace(name)
    const hasPlace = wording.parts.some(
      ({ part }) =>
        part !== place && /^(?:in|at|near|outside)$/.test(part.preposition) && isPlace(part.phrase),
    )
    // "Where was it held in Tarn?": the prompt has told it.
    if (hasPlace && asked === 'where') return []
    const question = `${asked} ${inverted(wording, place)}?`
    const prompt = anchored(
      wording.source ? `according to ${wording.source}, ${question}` : question,
      document,
      {
        keys: name.forms,
      },
    )
    if (prompt === null) return []
    return draft(document, {
      rule: 'where',
      sentence: frame.sentence,
      prompt,
      also: alsoCited(frame.named, frame.sentence),
      answer: answerOf('place', name),
    })
  })
