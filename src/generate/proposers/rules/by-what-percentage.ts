import type { AnalysedDocument, Frame, FramePart } from '../../model.ts'
import { alsoCited, anchored } from './label.ts'
import { quantityOf } from './quantity.ts'
import { isCount } from './story.ts'
import { draft, type Rule } from './rule.ts'
import { inverted, isPast, without, wordingOf } from './wording.ts'

const FEWEST_WORDS = 6
const MOST_WORDS = 34

/** "cut cases by 71 percent" */
const changeOf = ({ parts }: Frame): FramePart | undefined =>
  parts.find(
    ({ preposition, phrase }) =>
      preposition === 'by' && /(?:percent|per cent|%)$/.test(phrase.text),
  )

function ask(frame: Frame, document: AnalysedDocument) {
  const part = isPast(frame) && isCount(frame, document) ? changeOf(frame) : undefined
  const quantity = part ? quantityOf(frame, part) : null
  const wording = part ? wordingOf(without(frame, part), document) : null
  if (!quantity || !wording || wording.isShortened) return null
  const by = quantity.rough === '' ? 'by what percentage' : 'by about what percentage'
  const body = `${by} ${inverted(wording)}?`
  const words = body.split(' ').length
  if (words < FEWEST_WORDS || words > MOST_WORDS) return null
  const question = wording.source ? `according to ${wording.source}, ${body}` : body
  return { amount: quantity.amount, question }
}

/** By how much, in percent, something rose or was cut. */
export const byWhatPercentage: Rule = (document) =>
  document.frames.flatMap((frame) => {
    const asked = ask(frame, document)
    const prompt = asked && anchored(asked.question, document, { keys: [asked.amount.text] })
    if (!asked || prompt === null) return []
    const { text, number } = asked.amount
    return draft(document, {
      rule: 'by-what-percentage',
      sentence: frame.sentence,
      prompt,
      also: alsoCited(frame.named, frame.sentence),
      answer: {
        kind: 'number',
        text: `${text} percent`,
        value: { number, unit: 'percent' },
        aliases: [`${text}%`, text],
      },
    })
  })
