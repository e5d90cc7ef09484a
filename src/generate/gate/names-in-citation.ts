import { normalise } from '../../citation/normalise.ts'
import { amountsIn } from '../analysis/amounts.ts'
import { dateCovers } from '../analysis/calendar.ts'
import { byName } from '../analysis/name-index.ts'
import { isFormOf, isSameNameAcross, writtenNames } from '../analysis/name-match.ts'
import { timesIn } from '../analysis/times.ts'
import { withoutQuotations } from '../analysis/prompts.ts'
import { baseOf } from '../lexicon/verbs.ts'
import type { AnalysedCorpus, Name } from '../model.ts'
import type { Check } from './check.ts'
import { namesOf, type Passage, passagesOf } from './reading/passages.ts'
import { assertedBy, isFalseStatement } from './reading/statement.ts'
import { stem } from './reading/stem.ts'

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []
const initials = (text: string) =>
  wordsIn(text)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')

const ABBREVIATION = /^\p{Lu}{2,}s?$/u
// "World Health Organization": the capitals of a whole sentence abbreviate nothing.
const LONG_NAME = /\p{Lu}[\p{L}'-]*(?: (?:(?:of|and|for|the) ){0,2}\p{Lu}[\p{L}'-]*)+/gu

/** What may be named: what the passages say, and what is known of their documents. */
const textsOf = (passages: Passage[]) =>
  passages.flatMap(({ reading, document }) => [
    reading,
    document.title,
    document.publisher ?? '',
    ...document.lines.filter(({ kind }) => kind === 'title').map(({ text }) => text),
  ])

const namesLike = byName('names', ({ names }) =>
  names.map((name) => ({ item: name, names: [name] })),
)

function nameFault(prompt: string, passages: Passage[], corpus: AnalysedCorpus) {
  const texts = textsOf(passages)
  const stems = new Set(texts.flatMap(wordsIn).map(stem))
  const abbreviations = new Set(texts.flatMap(wordsIn).filter((word) => ABBREVIATION.test(word)))
  const abbreviated = new Set(
    texts.flatMap((text) => [...text.matchAll(LONG_NAME)].map(([name]) => initials(name))),
  )
  const mentioned = namesOf(passages)
  const isLinked = (text: string): boolean => {
    // "Complete Ann Lee's remark": the first word is a verb.
    const [first = '', ...rest] = text.split(' ')
    if (rest.length > 0 && prompt.startsWith(text) && baseOf(first) === first.toLowerCase())
      return isLinked(rest.join(' '))
    if (mentioned.some((name) => isFormOf(text, name))) return true
    // "Ann" is enough of Ann Lee where a document knows her.
    const isSame = (name: Name) =>
      mentioned.some(
        (one) => isSameNameAcross(corpus, name, one) || text.split(' ').includes(one.full),
      )
    const like = namesLike(corpus, { forms: [normalise(text).text] })
    return like.some((name) => isFormOf(text, name) && isSame(name))
  }
  const unknown = writtenNames(prompt).find(({ text }) => {
    if (isLinked(text)) return false
    const isAbbreviated = ABBREVIATION.test(text)
      ? abbreviated.has(text)
      : wordsIn(text).length > 1 && abbreviations.has(initials(text))
    return !isAbbreviated && !wordsIn(text).every((word) => stems.has(stem(word)))
  })
  return unknown ? `no cited passage names "${unknown.text}"` : null
}

/** How many a key may be said to be: "Ann and Tom" two persons, or three words. */
function partsOf(key: string): Set<number> {
  const parts = key.split(/,\s*(?:and )?| and | & /)
  return new Set([parts.length, wordsIn(key).length])
}

function numberFault(prompt: string, key: string, passages: Passage[]): string | null {
  const { text } = normalise(prompt)
  const times = timesIn(text, null)
  // An article of May 30 tells mostly of the days before: its own day is that of the article.
  const isOfReport = /\b(?:article|report|story|interview|statement)\b/i.test(text)
  const known = passages.flatMap(({ sentences, reading, document }) => [
    ...sentences.flatMap((sentence) => sentence.times.flatMap(({ value }) => value ?? [])),
    ...timesIn(reading, document.anchor).flatMap(({ value }) => value ?? []),
    ...(document.anchor === null
      ? []
      : [isOfReport ? document.anchor : document.anchor.slice(0, 7)]),
  ])
  // "September 29" vouches for no year, and "September 2016" for no day.
  const isKnown = (value: string) => known.some((one) => dateCovers(one, value))
  const otherTime = times.find(({ value }) => value !== null && !isKnown(value))
  if (otherTime) return `no cited passage gives "${otherTime.text}"`
  const numbers = new Set(
    passages.flatMap(({ reading }) => amountsIn(reading).map(({ number }) => number)),
  )
  const unknown = amountsIn(text).find(({ number, start, end }) => {
    const isInTime = times.some((time) => start < time.end && time.start < end)
    const before = text.slice(0, start)
    // "Which two newspapers": so many does the key name. "Which of the three": so many options.
    const isAsked = /\b(?:which|what|whose) $/i.test(before) && partsOf(key).has(number)
    const isAmong = /\bwhich of the $/i.test(before)
    return !isInTime && !isAsked && !isAmong && number !== 1 && !numbers.has(number)
  })
  return unknown ? `no cited passage gives "${unknown.text}"` : null
}

/** Every name and number of the prompt stands in a cited passage, or is another form of one that does. */
export const namesInCitation: Check = (draft, corpus) => {
  if (isFalseStatement(draft.answer)) return null
  const passages = passagesOf(draft.citations, corpus)
  const prompt = withoutQuotations(assertedBy(draft.prompt))
  return nameFault(prompt, passages, corpus) ?? numberFault(prompt, draft.answer.text, passages)
}
