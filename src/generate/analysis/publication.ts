/**
 * Tells which lines say when an article appeared. A page gives the day in a line of its own, in a
 * byline or after a word such as "published"; the same words in a sentence tell of something else.
 */
import { sexOfGivenName } from '../lexicon/given-names.ts'
import { isKnownPlace } from '../lexicon/places.ts'
import { MONTHS, ORGANISATION_WORDS } from '../lexicon/words.ts'

const LONGEST_LINE = 120

const MONTH = String.raw`(?:${MONTHS.map((month) => month.slice(0, 3)).join('|')})\p{L}*\.?`
const NTH = '(?:st|nd|rd|th)?'
const DAY = String.raw`(?:${MONTH} \d{1,2}${NTH},? \d{4}|\d{1,2}${NTH} ${MONTH},? \d{4}|\d{4}-\d\d-\d\d)(?!\d)`
const CLOCK = String.raw`\d{1,2}(?:[:.]\d\d(?: ?[ap]\.?m\b\.?)?| ?[ap]\.?m\b\.?)(?: (?:GMT|UTC|BST|CES?T|IST|[ECMP][SD]?T)\b)?`
// "The Sun, 3 May 2019" is a newspaper.
const WEEKDAY = String.raw`(?:(?:mon|tues?|wed|thu(?:rs)?|fri|sat)\.?,?|sun\.?|\p{L}{3,6}day,?) `
const WHEN = new RegExp(
  String.raw`(?<!\p{L})(?:${CLOCK},? (?:on )?)?(?:${WEEKDAY})?${DAY}(?:,? (?:at )?${CLOCK})?`,
  'iu',
)

const NAME = String.raw`\p{Lu}[\p{L}\p{N}.'-]*(?: (?:of |the |and |for |& )?\p{Lu}[\p{L}\p{N}.'-]*){0,5}`

// What may stand before and after the day.
const LABEL =
  /^(?:.{2,60} [|·•-] )?(?:(?:(?:an? (?:\w+ )?version of )?this )?(?:article|story|report|post|piece|page)(?: was| has been)? )?(?:originally |first |last )?(?:published|posted|updated)[:,]?(?: on| at| [|·•-])? ?$/i
// Without "this article" it would be any book or report.
const LABEL_WITH_PLACE =
  /\bthis (?:article|story|report|post|piece) (?:was|has been) (?:originally |first )?(?:published|posted) (?:in|by|at) [^,.;]{2,60} on $/i
const AFTER_LABEL = new RegExp(
  String.raw`^(?:,? (?:in|by|on|at) (?:the )?${NAME}|[,;]?(?: and)? \(?(?:last )?(?:updated|published)\b.{0,60})?[.,;)]*(?: [|·•-] .*)?$`,
  'u',
)
const BYLINE = /^(?:.{2,60} [|·•-] )?By \p{Lu}.{1,60}$/u
const MASTHEAD = new RegExp(String.raw`^(${NAME})(, | [|·•-] )$`, 'u')
const AFTER_DAY = new RegExp(String.raw`^(?: by ${NAME})?(?: [|·•] .*)?$`, 'u')
const NOTHING_MORE = /^[.,;)]*(?: [|·•-] .*)?$/

function aroundTheDay(reading: string): { before: string; after: string } | null {
  const match = reading.length < LONGEST_LINE ? WHEN.exec(reading) : null
  if (!match) return null
  const before = reading.slice(0, match.index)
  return { before, after: reading.slice(match.index + match[0].length) }
}

/** A line that is a date, and at most says by whom: `Friday, July 21, 2017`, `30 May 2018 by Jane Roe`. */
export function isBareDay(reading: string): boolean {
  const around = aroundTheDay(reading)
  return around !== null && around.before === '' && AFTER_DAY.test(around.after)
}

/** A name and a day, as newspapers and authors sign: `Tarn Courier, 14 March 2023`. */
function mastheadOf(reading: string): { name: string; separator: string } | null {
  const around = aroundTheDay(reading)
  const [, name, separator] = MASTHEAD.exec(around?.after === '' ? around.before : '') ?? []
  return name && separator && !/^By | and /.test(name)
    ? { name, separator: separator.trim() }
    : null
}

export const isMasthead = (reading: string): boolean => mastheadOf(reading) !== null

/** Says by its own words when the article appeared: "originally published … on May 30, 2018". */
export function isPublication(reading: string): boolean {
  const around = aroundTheDay(reading)
  if (!around) return false
  const { before, after } = around
  return (
    ((LABEL.test(before) || LABEL_WITH_PLACE.test(before)) && AFTER_LABEL.test(after)) ||
    (BYLINE.test(before) && NOTHING_MORE.test(after))
  )
}

/**
 * The publisher that a masthead names; null where the name is, or may be, an author's or a place's.
 * A single word before a comma is most often a place.
 */
export function publisherIn(reading: string): string | null {
  const masthead = mastheadOf(reading)
  if (!masthead) return null
  const { name, separator } = masthead
  const words = name.split(' ')
  if (words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase()))) return name
  const isAuthor = sexOfGivenName(words[0] ?? '') !== undefined
  const isPlace = isKnownPlace(name) || (words.length === 1 && /[,-]/.test(separator))
  return isAuthor || isPlace ? null : name
}
