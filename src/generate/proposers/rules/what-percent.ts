import type { AnalysedDocument, Sentence } from '../../model.ts'
import { articleLabel } from './article-label.ts'
import { isTelling } from './naming.ts'
import { draft, type Rule } from './rule.ts'
import { isSelfContained } from './self-contained.ts'

const REPORTED =
  /^.{0,60}\b(?:said|says|found|showed|shows|reported|reports|estimated|estimates|stated|noted) that /
const PERCENT = /^ ?(?:percent|per cent|%) of /
const MOST_WORDS = 25

/** "Smoking caused 46 percent of cases in 1990." -> "smoking caused what percentage of cases in 1990" */
function ask(document: AnalysedDocument, sentence: Sentence): string | null {
  const { reading, amounts, mentions } = sentence
  const [amount, ...others] = amounts
  const start = REPORTED.exec(reading)?.[0].length ?? 0
  if (!amount || others.length > 0 || amount.start <= start) return null
  const after = reading.slice(amount.end)
  const before = reading.slice(start, amount.start)
  const rest = PERCENT.test(after) ? after.replace(PERCENT, '') : ''
  const whole = `${before}what percentage of ${rest.replace(/\.$/, '')}`
  const isClear = mentions.every(({ name, start: at }) => at < start || isTelling(name, document))
  const isPlain = rest !== '' && !whole.includes(',') && whole.split(' ').length <= MOST_WORDS
  return isPlain && isClear && isSelfContained(whole) ? whole : null
}

/** What share of something: the clause itself, asked at the place of the number. */
export const whatPercent: Rule = (document) =>
  document.sentences.flatMap((sentence) => {
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
      answer: {
        kind: 'number',
        text: `${amount.text} percent`,
        value: { number: amount.number, unit: 'percent' },
        aliases: [`${amount.text}%`, amount.text],
      },
    })
  })
