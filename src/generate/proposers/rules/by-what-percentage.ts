import type { AnalysedDocument, Frame, FramePart } from '../../model.ts'
import { alsoCited, anchored } from './label.ts'
import { quantityOf } from './quantity.ts'
import { isCount } from './story.ts'
import { draft, type Rule } from './rule.ts'
import { inverted, isPast, without, wordingOf } from './wording.ts'

const FEWEST_WORDS = 6
const MOST_WORDS = 34
// A share of a change, and a share of what is whole.
const WHOLE = /^(?:percent|per cent|%) (effective|complete|full)\b/

interface Asked {
  frame: Frame
  part: FramePart
  opener: string
}

/** "cut cases by 71 percent", "In Tarn, the vaccine was 78 percent effective" */
function askedOf(frame: Frame): Asked | null {
  const by = frame.parts.find(({ preposition }) => preposition === 'by')
  if (by && /(?:percent|per cent|%)$/.test(by.phrase.text))
    return { frame: without(frame, by), part: by, opener: 'by what percentage' }
  const { object, sentence, verb } = frame
  const part = frame.parts.find(({ phrase }) => phrase === object)
  const amount = object && sentence.amounts.find(({ start }) => start >= object.start)
  if (verb.lemma !== 'be' || verb.voice === 'passive' || !part || !amount) return null
  const [, adjective] = WHOLE.exec(sentence.reading.slice(amount.end).trimStart()) ?? []
  if (adjective === undefined) return null
  const parts = frame.parts.filter((one) => one !== part && one.text !== adjective)
  return { frame: { ...frame, parts }, part, opener: `how ${adjective}, in percent,` }
}

function ask(told: Frame, document: AnalysedDocument) {
  const asked = isPast(told) && isCount(told, document) ? askedOf(told) : null
  const quantity = asked && quantityOf(told, asked.part)
  const wording = asked && wordingOf(asked.frame, document)
  if (!asked || !quantity || !wording || wording.isShortened) return null
  const body = `${quantity.rough}${asked.opener} ${inverted(wording)}?`
  const words = body.split(' ').length
  if (words < FEWEST_WORDS || words > MOST_WORDS) return null
  const question = wording.source ? `according to ${wording.source}, ${body}` : body
  return { amount: quantity.amount, question }
}

/** By how much, in percent, something rose or fell, and how effective or full it was. */
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
