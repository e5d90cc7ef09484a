import type { Amount, AnalysedDocument, Frame, Sentence } from '../../model.ts'
import { articleLabel } from './article-label.ts'
import { alsoCited, anchored } from './label.ts'
import { isTelling } from './naming.ts'
import { quantityOf } from './quantity.ts'
import { draft, type Rule } from './rule.ts'
import { isSelfContained } from './self-contained.ts'
import { inverted, isPast, without, wordingOf } from './wording.ts'

const REPORTED =
  /^.{0,60}\b(?:said|says|found|showed|shows|reported|reports|estimated|estimates|stated|noted|say) (?:that )?(?=\p{Ll})/u
const PERCENT = /^ ?(?:percent|per cent|%) of /
const MOST_WORDS = 25
// Wholes of which a story tells of one.
const COMMON: ReadonlySet<string> = new Set([
  'vote',
  'population',
  'market',
  'electorate',
  'workforce',
])

/** "Smoking caused 46 percent of cases in 1990." -> "smoking caused what percentage of cases in 1990" */
function ask(document: AnalysedDocument, sentence: Sentence): string | null {
  const { reading, amounts, mentions } = sentence
  const [amount, ...others] = amounts
  const start = REPORTED.exec(reading)?.[0].length ?? 0
  if (!amount || others.length > 0 || amount.start <= start) return null
  const after = reading.slice(amount.end)
  const before = reading.slice(start, amount.start).replace(/ (?:only|just|some) $/, ' ')
  const rest = PERCENT.test(after) ? after.replace(PERCENT, '') : ''
  const whole = `${before}what percentage of ${rest.replace(/\.$/, '')}`
  const isClear = mentions.every(({ name, start: at }) => at < start || isTelling(name, document))
  const isPlain = rest !== '' && !whole.includes(',') && whole.split(' ').length <= MOST_WORDS
  return isPlain && isClear && isSelfContained(whole) ? whole : null
}

/** "won 68 percent of the vote in Tarn" -> "what percentage of the vote did … win in Tarn" */
function askObject(document: AnalysedDocument, frame: Frame) {
  const object = frame.parts.find(
    ({ role, phrase }) => role === 'object' && / of /.test(phrase.text),
  )
  const quantity = object ? quantityOf(frame, object) : null
  const [, whole = ''] = /^(?:percent|per cent|%) of (.+)$/.exec(quantity?.noun ?? '') ?? []
  const wording =
    whole !== '' && object && isPast(frame) ? wordingOf(without(frame, object), document) : null
  if (!object || !quantity || !wording || wording.isShortened || !isSelfContained(whole, COMMON))
    return null
  return {
    wording,
    amount: quantity.amount,
    body: `${quantity.rough}what percentage of ${whole} ${inverted(wording)}?`,
  }
}

const answerOf = ({ text, number }: Amount) => ({
  kind: 'number' as const,
  text: `${text} percent`,
  value: { number, unit: 'percent' },
  aliases: [`${text}%`, text],
})

/** What share of something: asked at the place of the number, or before the verb. */
export const whatPercent: Rule = (document) => [
  ...document.frames.flatMap((frame) => {
    const asked = askObject(document, frame)
    if (!asked) return []
    const { wording, amount, body } = asked
    const question = wording.source ? `according to ${wording.source}, ${body}` : body
    const prompt = anchored(question, document, {
      keys: [amount.text],
    })
    if (prompt === null) return []
    const { sentence, named } = frame
    return draft(document, {
      rule: 'what-percent',
      sentence,
      prompt,
      also: alsoCited(named, sentence),
      answer: answerOf(amount),
    })
  }),
  ...document.sentences.flatMap((sentence) => {
    const [amount] = sentence.amounts
    const question = ask(document, sentence)
    const label = amount ? articleLabel(document, [amount.text]) : null
    if (!amount || question === null || label === null) return []
    const isName = sentence.mentions.some(
      ({ start }) => start === sentence.reading.indexOf(question.split(' what')[0] ?? ''),
    )
    const asked = isName ? question : question.slice(0, 1).toLowerCase() + question.slice(1)
    return draft(document, {
      rule: 'what-percent',
      sentence,
      prompt: `According to ${label}, ${asked}?`,
      answer: answerOf(amount),
    })
  }),
]
