import type { AnalysedDocument, Frame, Phrase } from '../../model.ts'
import { alsoCited, anchored } from './label.ts'
import { isStoryNoun } from './definites.ts'
import { quantityOf } from './quantity.ts'
import { isCount } from './story.ts'
import { draft, type Rule } from './rule.ts'
import {
  clearText,
  inverted,
  isPast,
  predicate,
  restOf,
  type Wording,
  without,
  wordingOf,
} from './wording.ts'

const TIME_UNITS = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade'])
// What people only do beside a story.
const BYSTANDING = /^(?:watch|gather|look|wait|applaud|cheer|listen|arrive|queue|stand)$/
const FEWEST_WORDS = 5
const MOST_WORDS = 28
const FEWEST = 4

/** What is counted, as a prompt can name it: "wooden boats", "players from 37 countries". */
function counted(frame: Frame, phrase: Phrase, document: AnalysedDocument) {
  const quantity = phrase.kind === 'number' ? quantityOf(frame, { phrase }) : null
  if (!quantity) return null
  const { amount } = quantity
  const isNumber =
    amount.unit !== null &&
    amount.unit !== 'percent' &&
    amount.number >= 2 &&
    !TIME_UNITS.has(amount.unit)
  const noun = clearText(frame.sentence, amount.end, phrase.end, document)?.trim()
  return isNumber && noun && !/^of |^-|\d| and /.test(noun) ? { ...quantity, noun } : null
}

/** A frame whose subject is a number of things has no subject that could be named. */
const withoutSubject = (frame: Frame): Frame => ({
  ...frame,
  subject: { ...frame.subject, text: 'people', kind: 'noun', start: 0, end: 0, name: null },
})

function ask(frame: Frame, document: AnalysedDocument) {
  const own = counted(frame, frame.subject, document)
  if (own) {
    const wording = wordingOf(withoutSubject(frame), document)
    if (!wording || wording.isShortened || wording.parts.length === 0) return null
    const body = predicate(wording).replace(/^was /, 'were ')
    return { ...own, wording, body: `how many ${own.noun} ${body}` }
  }
  const object = frame.parts.find(({ role }) => role === 'object')
  const count = object && counted(frame, object.phrase, document)
  const wording: Wording | null =
    object && count ? wordingOf(without(frame, object), document) : null
  if (
    !object ||
    !count ||
    !wording ||
    wording.isShortened ||
    (frame.verb.lemma === 'be' && frame.verb.voice === 'active')
  )
    return null
  // "How many books did the library hold?" needs no more.
  const isTold = frame.subject.name !== null || isStoryNoun(wording.subject, document)
  if (restOf(wording, null) === '' && !isTold) return null
  return { ...count, wording, body: `how many ${count.noun} ${inverted(wording)}` }
}

/** How many did something, or how many someone did it to. */
export const howMany: Rule = (document) =>
  document.frames.flatMap((frame) => {
    if (!isPast(frame) || !isCount(frame, document) || BYSTANDING.test(frame.verb.lemma)) return []
    const asked = ask(frame, document)
    if (!asked) return []
    const { amount, rough, body, wording } = asked
    const words = body.split(' ').length
    if (words < FEWEST_WORDS || words > MOST_WORDS) return []
    const question = `${rough}${body}?`
    const prompt = anchored(
      wording.source ? `according to ${wording.source}, ${question}` : question,
      document,
      {
        keys: [amount.text, String(amount.number)],
      },
    )
    // "Crash kills pilot and passenger" tells how many.
    if (prompt === null || (amount.number < FEWEST && prompt.includes('"'))) return []
    return draft(document, {
      rule: 'how-many',
      sentence: frame.sentence,
      prompt,
      also: alsoCited(frame.named, frame.sentence),
      answer: {
        kind: 'number',
        text: amount.text.toLowerCase(),
        value: { number: amount.number, unit: amount.unit },
      },
    })
  })
