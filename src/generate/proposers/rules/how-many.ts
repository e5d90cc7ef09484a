import { singular } from '../../analysis/amounts.ts'
import { baseOf } from '../../lexicon/verbs.ts'
import type { AnalysedDocument, Sentence } from '../../model.ts'
import { articleLabel } from './article-label.ts'
import { parseClause } from './clause.ts'
import { isTelling, subjectText, withFullNames } from './naming.ts'
import { draft, type Rule } from './rule.ts'
import { isSelfContained } from './self-contained.ts'

const QUALIFIER =
  /^(?:(More than|Over|About|Around|Nearly|Almost|At least|At most|Up to|Approximately|Some|Only|Just) )?$/
const AUXILIARY = /\b(?:was|were|is|are|has|have|had)\b/
const TIME_UNITS = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade'])
const FEWEST_WORDS = 4
const MOST_WORDS = 25

const hasVerb = (text: string) =>
  AUXILIARY.test(text) ||
  (text.match(/\p{Ll}+/gu) ?? []).some((word) => baseOf(word) !== undefined || /..ed$/.test(word))

function ask(document: AnalysedDocument, { reading, amounts, mentions }: Sentence): string | null {
  const [amount] = amounts
  const qualifier = amount && QUALIFIER.exec(reading.slice(0, amount.start))
  if (!amount?.unit || !qualifier || amount.number < 2 || TIME_UNITS.has(amount.unit)) return null
  const [, rest] =
    /^ ([^,]+?)(?:\.|, (?:and|but|yet|which|while|although)\b.*)$/.exec(
      reading.slice(amount.end),
    ) ?? []
  const isClear = mentions.every(({ name }) => isTelling(name, document))
  if (rest === undefined || !isClear || !hasVerb(rest) || !isSelfContained(rest)) return null
  const words = rest.split(' ').length
  if (words < FEWEST_WORDS || words > MOST_WORDS || rest.startsWith('of ')) return null
  const more = /^(?:More than|Over|At least|Nearly|Almost)$/.test(qualifier[1] ?? '')
  return `${more ? `${qualifier[1]?.toLowerCase()} ` : ''}how many ${rest}`
}

/** "Kim Lee bought three houses in Texas" -> "how many houses did Kim Lee buy in Texas" */
function askObject(document: AnalysedDocument, sentence: Sentence): string | null {
  const clause = parseClause(sentence)
  const [amount, ...others] = sentence.amounts
  if (!clause || !amount?.unit || clause.auxiliary || clause.source || others.length > 0)
    return null
  if (amount.number < 2 || TIME_UNITS.has(amount.unit) || sentence.times.length > 0) return null
  const before = sentence.reading.slice(clause.restStart, amount.start)
  const after = clause.rest.slice(amount.end - clause.restStart)
  const words = after.trim().split(' ')
  const at = words.findIndex((word) => singular(word) === amount.unit)
  const noun = words.slice(0, at + 1).join(' ')
  const isObject = QUALIFIER.test(before.replace(/^\p{Ll}/u, (first) => first.toUpperCase()))
  const rest = withFullNames(words.slice(at + 1).join(' '), clause, document)
  if (!isObject || at < 0 || rest === null || !isSelfContained(`${noun} ${rest}`)) return null
  if (!isTelling(clause.subject.name, document)) return null
  return `how many ${noun} did ${subjectText(clause)} ${clause.verb.base} ${rest}`.trim()
}

/** How many did something, where a sentence begins with the number, or how many someone did it to. */
export const howMany: Rule = (document) =>
  document.sentences.flatMap((sentence) => {
    const [amount] = sentence.amounts
    const question = ask(document, sentence) ?? askObject(document, sentence)
    const label = amount ? articleLabel(document, [amount.text, String(amount.number)]) : null
    if (!amount || question === null || label === null) return []
    return draft(document, {
      rule: 'how-many',
      sentence,
      prompt: `According to ${label}, ${question}?`,
      answer: {
        kind: 'number',
        text: amount.text.toLowerCase(),
        value: { number: amount.number, unit: amount.unit },
      },
    })
  })
