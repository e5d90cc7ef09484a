import type { FramePart } from '../../model.ts'
import { alsoCited, anchored } from './label.ts'
import { quantityOf } from './quantity.ts'
import { isCount } from './story.ts'
import { draft, type Rule } from './rule.ts'
import { inverted, isPast, restOf, wordingOf } from './wording.ts'

const MOST_WORDS = 28
const LASTING = /^(?:last|take|spend|serve)$/

const isLength = (part: FramePart, lemma: string) =>
  part.phrase.kind === 'duration' &&
  (part.preposition === 'for' || (part.role === 'object' && LASTING.test(lemma)))

/** How long something lasted or someone did it. */
export const howLong: Rule = (document) =>
  document.frames.flatMap((frame) => {
    const part = frame.parts.find((one) => isLength(one, frame.verb.lemma))
    const quantity = part ? quantityOf(frame, part) : null
    if (
      !part ||
      !quantity?.amount.unit ||
      !isCount(frame, document) ||
      quantity.amount.number < 2 ||
      !isPast(frame)
    )
      return []
    const wording = wordingOf(frame, document)
    if (!wording || wording.isShortened) return []
    const rest = restOf(wording, part)
    if (rest === '' && !frame.subject.name) return []
    const question = `for ${quantity.rough}how long ${inverted(wording, part)}?`
    if (question.split(' ').length > MOST_WORDS) return []
    const { amount } = quantity
    const text = frame.sentence.reading.slice(amount.start, part.phrase.end)
    const prompt = anchored(
      wording.source ? `according to ${wording.source}, ${question}` : question,
      document,
      {
        keys: [text],
      },
    )
    if (prompt === null || text.split(' ').length > 3) return []
    return draft(document, {
      rule: 'how-long',
      sentence: frame.sentence,
      prompt,
      also: alsoCited(frame.named, frame.sentence),
      answer: { kind: 'number', text, value: { number: amount.number, unit: amount.unit } },
    })
  })
