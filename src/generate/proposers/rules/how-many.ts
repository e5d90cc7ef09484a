import { singular } from '../../analysis/amounts.ts'
import { baseOf } from '../../lexicon/verbs.ts'
import type { Amount, AnalysedDocument, Sentence } from '../../model.ts'
import { articleLabel } from './article-label.ts'
import { parseClause } from './clause.ts'
import { isTelling, subjectText, withFullNames } from './naming.ts'
import { draft, type Rule } from './rule.ts'
import { isSelfContained } from './self-contained.ts'

const QUALIFIER =
  /^(?:(more than|fewer than|less than|over|under|about|around|nearly|almost|at least|at most|up to|approximately|some|only|just) )?$/i
// What these say, the number says too.
const IDLE = /^(?:some|only|just)$/i
const AUXILIARY = /\b(?:was|were|is|are|has|have|had)\b/
const TIME_UNITS = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade'])
const FEWEST_WORDS = 4
const MOST_WORDS = 25

const hasVerb = (text: string) =>
  AUXILIARY.test(text) ||
  (text.match(/\p{Ll}+/gu) ?? []).some((word) => baseOf(word) !== undefined || /..ed$/.test(word))

/** "two million", sold in fact "more than two million", is no answer to a plain "how many". */
const keptQualifier = ([, word = '']: RegExpExecArray) =>
  word === '' || IDLE.test(word) ? '' : `${word.toLowerCase()} `

const isCountable = (amount: Amount | undefined): amount is Amount & { unit: string } =>
  amount !== undefined &&
  amount.unit !== null &&
  amount.unit !== 'percent' &&
  amount.number >= 2 &&
  !TIME_UNITS.has(amount.unit)

function ask(document: AnalysedDocument, { reading, amounts, mentions }: Sentence): string | null {
  const [amount] = amounts
  const qualifier = amount && QUALIFIER.exec(reading.slice(0, amount.start))
  if (!isCountable(amount) || !qualifier) return null
  const [, rest] =
    /^ ([^,]+?)(?:\.|, (?:and|but|yet|which|while|although)\b.*)$/.exec(
      reading.slice(amount.end),
    ) ?? []
  const isClear = mentions.every(({ name }) => isTelling(name, document))
  if (rest === undefined || !isClear || !hasVerb(rest) || !isSelfContained(rest)) return null
  const words = rest.split(' ').length
  if (words < FEWEST_WORDS || words > MOST_WORDS || rest.startsWith('of ')) return null
  return `${keptQualifier(qualifier)}how many ${rest}`
}

/** "Kim Lee bought three houses in Texas" -> "how many houses did Kim Lee buy in Texas" */
function askObject(document: AnalysedDocument, sentence: Sentence): string | null {
  const clause = parseClause(sentence)
  const [amount, ...others] = sentence.amounts
  if (!clause || !isCountable(amount) || clause.auxiliary || clause.source) return null
  if (others.length > 0 || sentence.times.length > 0) return null
  const before = sentence.reading.slice(clause.restStart, amount.start)
  const after = clause.rest.slice(amount.end - clause.restStart)
  const words = after.trim().split(' ')
  const at = words.findIndex((word) => singular(word) === amount.unit)
  const noun = words.slice(0, at + 1).join(' ')
  const qualifier = QUALIFIER.exec(before)
  const rest = withFullNames(words.slice(at + 1).join(' '), clause, document)
  if (!qualifier || at < 0 || rest === null || !isSelfContained(`${noun} ${rest}`)) return null
  if (!isTelling(clause.subject.name, document)) return null
  return `${keptQualifier(qualifier)}how many ${noun} did ${subjectText(clause)} ${clause.verb.base} ${rest}`.trim()
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
