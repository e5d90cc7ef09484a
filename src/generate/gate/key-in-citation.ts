import { locateAnswer } from '../../citation/locate-answer.ts'
import { normalise } from '../../citation/normalise.ts'
import { amountsIn } from '../analysis/amounts.ts'
import { datesAgree } from '../analysis/calendar.ts'
import { isFormOf } from '../analysis/name-match.ts'
import { givesValue } from '../analysis/passage-values.ts'
import { timesIn } from '../analysis/times.ts'
import { STOPWORDS } from '../lexicon/words.ts'
import type { Answer, Citation } from '../../schemas.ts'
import type { AnalysedDocument } from '../model.ts'
import type { Check } from './check.ts'

/** "one hundred eighteen" is read in two parts; "a year and a half" is not read at all. */
function saysOtherNumber(text: string, number: number): boolean {
  const parts = amountsIn(normalise(text).text).map((amount) => amount.number)
  const sum = parts.reduce((total, part) => total + part, 0)
  const isRead = parts.length > 0 && !/\b(?:half|halves|thirds?|quarters?)\b/i.test(text)
  return isRead && ![...parts, sum].includes(number)
}

/** The key's text and its value must say the same, where the text can be read. */
function valueFault({ kind, text, value }: Answer): string | null {
  if (kind === 'date') {
    if (typeof value !== 'string') return 'a date needs a value'
    const read = timesIn(text, null)[0]?.value
    return read && !datesAgree(read, value) ? `"${text}" is not ${value}` : null
  }
  if (kind === 'number') {
    if (value === null || typeof value === 'string') return 'a number needs a value'
    return saysOtherNumber(text, value.number) ? `"${text}" is not ${value.number}` : null
  }
  return null
}

const wordsOf = (text: string) =>
  normalise(text)
    .text.toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

const initialsOf = (text: string) =>
  wordsOf(text)
    .map((word) => word[0])
    .join('')

/**
 * Whether a passage that gives an alias gives the key: by a word in common or by its initials. "Rome"
 * is not told by a passage that says "Milan", whatever its aliases are.
 */
function isWordingOf(alias: string, text: string): boolean {
  const words = new Set(wordsOf(text).filter((word) => !STOPWORDS.has(word)))
  const isAbbreviated =
    wordsOf(alias).join('') === initialsOf(text) || wordsOf(text).join('') === initialsOf(alias)
  return isAbbreviated || wordsOf(alias).some((word) => words.has(word))
}

const formsOf = (text: string, { names }: AnalysedDocument) =>
  names.filter((name) => isFormOf(text, name)).flatMap(({ forms }) => forms)

const ASKS_PUBLICATION = /\b(?:published?|appeared?|printed)\b/i

/** The line that says when an article appeared tells only from when its days count. */
const isDateline = (citation: Citation, { lines }: AnalysedDocument) =>
  lines.some(
    ({ kind, start, end }) =>
      kind === 'publication' && start < citation.end && citation.start < end,
  )

/**
 * A cited passage holds the key: literally, by another form of the name that the document uses, or
 * by value. Whether a statement is true stands in no passage in these words, so a boolean passes.
 */
export const keyInCitation: Check = ({ prompt, answer, citations }, { byId }) => {
  const fault = valueFault(answer)
  if (fault) return fault
  if (answer.kind === 'boolean') return null
  const isGiven = citations.some((citation) => {
    const document = byId.get(citation.document)
    if (!document) return false
    const isDay = answer.kind === 'date' && !ASKS_PUBLICATION.test(prompt)
    if (isDay && isDateline(citation, document)) return false
    const aliases = answer.aliases.filter((alias) => isWordingOf(alias, answer.text))
    const forms = [answer.text, ...aliases, ...formsOf(answer.text, document)]
    return (
      locateAnswer(citation.exact, forms) !== null || givesValue(answer.value, citation, document)
    )
  })
  return isGiven ? null : `no cited passage gives "${answer.text}"`
}
