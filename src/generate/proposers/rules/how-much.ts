import { writeNumber } from '../../analysis/amounts.ts'
import type { Amount, AnalysedDocument, Frame, FramePart } from '../../model.ts'
import { shuffledBy } from '../../stable-hash.ts'
import { alsoCited, anchored } from './label.ts'
import { quantityOf } from './quantity.ts'
import { isCount, isProminent } from './story.ts'
import { draft, type Rule } from './rule.ts'
import { beOf, inverted, isPast, restOf, without, wordingOf } from './wording.ts'

const MOST_WORDS = 28
const FACTORS = [0.4, 0.6, 0.75, 1.5, 2, 2.5]
const WANTED = 3
// The deals of a story: who paid what for what.
const DEALS =
  /^(?:buy|sell|acquire|join|pay|cost|fetch|raise|donate|pledge|receive|fine|award|spend|earn|lend|win)$/
const PUNISHES = /^(?:fine|sue|penali[sz]e)$/
/** "The rights": to what? */
const BARE_RIGHTS = /\b(?:rights|shares?|stake|tickets)\b(?! (?:to|of|in|for)\b)/

/** Whether a sum is of the story's core, and all is told that says which sum it is. */
function isDeal(frame: Frame, question: string, document: AnalysedDocument): boolean {
  const names = [frame.subject, ...frame.parts.map(({ phrase }) => phrase)].map(({ name }) => name)
  const isMain =
    DEALS.test(frame.verb.lemma) && names.some((name) => name && isProminent(name, document))
  const hasCause =
    !PUNISHES.test(frame.verb.lemma) || / (?:for|over|after) /.test(question.slice(12))
  return (isMain || isCount(frame, document)) && hasCause && !BARE_RIGHTS.test(question)
}

/** The sum as the text writes it: "$75,000", "1.9 million euros". */
const sumText = (text: string) =>
  text.replace(/^(?:about|around|approximately|roughly|nearly|almost|some) /i, '')

/** Other sums, written as the key is. */
function otherSums(text: string, { text: figure, number }: Amount): string[] {
  const [head = ''] = figure.split(' ')
  const value = Number(head.replaceAll(',', ''))
  if (Number.isNaN(value) || number === 0) return []
  const digits = value % 1 === 0 ? 10 ** Math.max(0, String(value).length - 2) : 0.1
  return shuffledBy(text, FACTORS, String).flatMap((factor) => {
    const other = Math.round((value * factor) / digits) * digits
    if (other <= 0 || other === value) return []
    return text.replace(head, writeNumber(Number(other.toFixed(1)), head))
  })
}

/** "paid a fine of £500", "paid compensation of £500": the sum stands in the object. */
const SUM_OF =
  /^(?:(an?) )?((?:\p{Ll}+ )?\p{Ll}+) of (?:about |around |nearly |almost )?(?=[$£€\d])/u

/** "received $75,000" -> "how much did … receive"; "was sold for $5" -> "for how much was … sold" */
function opener({ preposition, phrase }: FramePart): string {
  const [, article, noun] = SUM_OF.exec(phrase.text) ?? []
  if (noun !== undefined) return article ? `how large a ${noun}` : `how much ${noun}`
  return preposition === '' ? 'how much' : `${preposition} how much`
}

/** A part that is a sum, or an object that is one with what it is: "compensation of £500". */
function sumsOf({ parts, sentence }: Frame): FramePart[] {
  const sums = parts.filter(({ phrase }) => phrase.kind === 'money')
  if (sums.length > 0) return sums
  return parts.filter(
    ({ role, phrase }) =>
      role === 'object' &&
      SUM_OF.test(phrase.text) &&
      /[$£€]|\b(?:dollars|euros|pounds)\b/.test(phrase.text) &&
      sentence.amounts.some(({ start, end }) => start >= phrase.start && end === phrase.end),
  )
}

/** Only the sum of a part: of "compensation of £500" the end. */
function sumIn({ phrase }: FramePart): FramePart['phrase'] {
  const [before = ''] = SUM_OF.exec(phrase.text) ?? []
  const start = phrase.start + before.length
  return { ...phrase, text: phrase.text.slice(before.length), start }
}

/** How much money. */
export const howMuch: Rule = (document) =>
  document.frames.flatMap((frame) => {
    const sums = sumsOf(frame)
    const [part] = sums
    const phrase = part && sumIn(part)
    const quantity = phrase && sums.length === 1 ? quantityOf(frame, { phrase }) : null
    if (!part || !phrase || !quantity || !isPast(frame) || !/^(?:|for|at)$/.test(part.preposition))
      return []
    const text = sumText(phrase.text)
    const wording = wordingOf(without(frame, part), document)
    if (!wording || wording.isShortened || / of | and /.test(text)) return []
    const question = `${quantity.rough}${opener(part)} ${inverted(wording)}?`
    if (question.split(' ').length > MOST_WORDS || beOf(frame) === 'were') return []
    if (restOf(wording, null) === '' && frame.verb.lemma !== 'cost') return []
    if (!isDeal(frame, question, document)) return []
    const distractors = [...new Set(otherSums(text, quantity.amount))].slice(0, WANTED)
    const prompt = anchored(
      wording.source ? `according to ${wording.source}, ${question}` : question,
      document,
      {
        keys: [quantity.amount.text],
      },
    )
    if (prompt === null || distractors.length < WANTED) return []
    return draft(document, {
      rule: 'how-much',
      sentence: frame.sentence,
      prompt,
      distractors,
      also: alsoCited(frame.named, frame.sentence),
      answer: { kind: 'number', text, value: { number: quantity.amount.number, unit: null } },
    })
  })
