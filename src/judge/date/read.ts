import { CARDINALS, ORDINALS } from '../lexicon/number-words.ts'
import { DECADES, FEASTS, MONTHS, SEASONS, WEEKDAYS } from '../lexicon/calendar.ts'
import { behindDigits } from '../text.ts'
import { isMisspelt, slips } from '../spelling.ts'
import { type Period, narrowed, period, spanOf, years } from './period.ts'

const NAMES_A_DATE =
  /\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|ties|century|teen|thousand|christmas|new year|valentine|hallowe|\b(?:ad|ce|bce?)$/u
const ISO = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[t ]\d{1,2}:\d\d(?::\d\d)?)?$/u
const COMPACT = /^(\d{4})(\d\d)(\d\d)$/u
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/u
const NUMERIC = /^(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})$/u
const MONTH_YEAR = /^(\d{1,2})[/.-](\d{4})$/u
const DAY_MONTH = /^(\d{1,2})\/(\d{1,2})$/u
const WEEKDAY_FIRST =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\s+(?=\d)/u
const LEADING = /^(?:(?:on|in|the|year|date|since|from|as|of|by|at|around|about)\s+)+(?=\d)/u

// "the morning of 6 June", "Christmas night": the day.
const PART_OF_DAY =
  /^(?:the )?(?:early |late )?(?:morning|afternoon|evening|night|eve|noon|midnight|dawn|dusk) (?:of|on) |(?<=[a-z\d]) (?:morning|afternoon|evening|night)$/u

/** The dates that a folded text, as a whole, can mean. "4/7/1999" means two. Linear. */
export function readDates(folded: string): Period[] {
  if (folded.length > 80 || !NAMES_A_DATE.test(folded)) return []
  const found = readDate(folded.replace(TIME_OF_DAY, ''))
  if (found.length > 0) return found
  const at = behindDigits(folded)
  const [, rest = '', place = ''] = PLACE_BEHIND.exec(folded.slice(at)) ?? []
  return place === '' || NAMES_A_DATE.test(place) ? [] : readDate(folded.slice(0, at) + rest)
}

const TIME_OF_DAY = /^(?:at )?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|o'clock|hours),? (?:on )?(?=.)/u
// "3 May 1926, in London"
const PLACE_BEHIND = /^([\p{L} ]{0,12}),? (?:in|at|near|off|aboard|by) ([\p{L}' ,-]+)$/u

function readDate(folded: string): Period[] {
  const text = withEras(folded)
    .replace(LEADING, '')
    .replace(WEEKDAY_FIRST, '')
    .replace(PART_OF_DAY, '')
    .replace(HYPHENED, '$1 $2 $3')
  if (BARE_YEAR.test(text)) return [period(Number(text), 0, 0)]
  const numeric = readNumeric(text)
  if (numeric.length > 0) return numeric
  return readSpan(text) ?? readSpoken(text)
}

const HYPHENED = /^(\d{1,2})-(\p{L}{3,9})-(\d{2,4})$/u
const BARE_YEAR = /^\d{2,3}$/u
const ERAS =
  /before (?:christ|the (?:common|christian|current) era)|anno domini|(?:of )?(?:the )?(?:common|christian|current) era/gu

const withEras = (text: string) =>
  text.includes('era') || text.includes('christ') || text.includes('domini')
    ? text.replace(ERAS, (era) => (era.startsWith('before') ? 'bc' : 'ad'))
    : text

/** Notations in digits alone. */
function readNumeric(text: string): Period[] {
  const iso = ISO.exec(text) ?? YEAR_FIRST.exec(text) ?? COMPACT.exec(text)
  if (iso !== null) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 0))
  const pair = MONTH_YEAR.exec(text)
  if (pair !== null) return valid(Number(pair[2]), Number(pair[1]), 0)
  const bare = DAY_MONTH.exec(text)
  const full = NUMERIC.exec(text)
  if (bare === null && full === null) return []
  const a = Number((bare ?? full)![1])
  const b = Number(bare?.[2] ?? full?.[3])
  // Both orders are in use, so both count.
  return (full === null ? [0] : writtenYears(full[4]!)).flatMap((year) =>
    a === b ? valid(year, a, b) : [...valid(year, a, b), ...valid(year, b, a)],
  )
}

/** Two digits leave the century open. */
const writtenYears = (digits: string) =>
  digits.length === 2
    ? [1900 + Number(digits), 2000 + Number(digits), 1800 + Number(digits)]
    : [Number(digits)]

const valid = (year: number, month: number, day: number) =>
  month >= 1 && month <= 12 && day <= 31 ? [period(year, month, day)] : []

const SEPARATOR = /^(.{1,40}?)(\s?-\s?|\s(?:to|until|till|through|and|&)\s)(.{1,40})$/u
const BETWEEN = /^(?:between|from)\s/u

/** "1881-85", "3-4 May 1926", "between 1740 and 1748", "July 1 to August 3, 1999". */
function readSpan(text: string): Period[] | null {
  const found = SEPARATOR.exec(text.replace(BETWEEN, ''))
  if (found === null) return null
  const [, first = '', , second = ''] = found
  const [end] = readSpoken(second)
  if (end === undefined) {
    const short = /^\d{2}$/u.exec(second)
    const [start] = readSpoken(first)
    if (short === null || start === undefined || !/\d{4}$/u.test(first)) return null
    const year = Math.floor(start.from / 10_000)
    return [spanOf(start, period(year - (year % 100) + Number(second), 0, 0))]
  }
  const digits = /^\d{1,2}$/u.test(first)
  const start = digits
    ? valid(Math.floor(end.to / 10_000), Math.floor(end.to / 100) % 100, Number(first))[0]
    : readSpoken(first)[0]
  if (start === undefined) return null
  const whole =
    start.from < 10_000 && end.from >= 10_000
      ? { ...start, from: start.from + end.from - (end.from % 10_000) }
      : start
  return whole.from > end.to ? null : [spanOf(whole, end)]
}

const WORD = /\d+|\p{L}+|'/gu
const FILLER = new Set(
  "on in the of at by date year years month day around about c ca circa approximately roughly since during sometime probably season ad ce ' s a d early mid late middle beginning start end".split(
    ' ',
  ),
)
const ERA = new Set(['ad', 'ce', 'bc', 'bce'])
const ERA_BEFORE = new Set(['bc', 'bce'])
const SUFFIX = new Set(['st', 'nd', 'rd', 'th', 'd'])

/** Dates with words: "the fourth of July 1999", "late May", "the 1990s", "18th century BC". */
function readSpoken(text: string): Period[] {
  const words = text.match(WORD) ?? []
  let day = 0
  let month = 0
  let year: number[] = []
  let season: readonly [number, number] | undefined
  let part = ''
  let length = 1
  let sign = 1
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const next = words[at + 1] ?? ''
    if (MONTHS.has(word) && month === 0) month = MONTHS.get(word)!
    else if (SEASONS.has(word)) season = SEASONS.get(word)!
    else if (word === 'winter') season = [1201, 320]
    else if (WEEKDAYS.has(word) || ERA_BEFORE.has(word)) sign = ERA_BEFORE.has(word) ? -1 : sign
    else if (DECADES.has(word) && words.length <= 4) {
      year =
        year[0] === undefined
          ? writtenYears(String(DECADES.get(word)))
          : [year[0] * 100 + DECADES.get(word)!]
      length = 10
    } else if (isCentury(next) || (SUFFIX.has(next) && isCentury(words[at + 2] ?? ''))) {
      const century = ORDINALS.get(word) ?? Number(word)
      if (!(century > 0 && century < 30)) return []
      year = [(century - 1) * 100]
      length = 101
      at += SUFFIX.has(next) ? 2 : 1
    } else if (/^\d/u.test(word)) {
      const isYear =
        word.length === 4 ||
        word.length === 3 ||
        words[at - 1] === "'" ||
        sign < 0 ||
        ERA.has(next) ||
        ERA.has(words[at - 1] ?? '')
      if (next === 's' || (next === "'" && words[at + 2] === 's')) {
        if (word.length !== 4 && word.length !== 2) return []
        year = writtenYears(word)
        length = word.endsWith('00') ? 100 : 10
      } else if (
        (isYear || day > 0 || (month > 0 && Number(word) > 31)) &&
        word.length <= 4 &&
        year.length === 0
      ) {
        year =
          word.length === 2 && !ERA.has(next) && !ERA.has(words[at - 1] ?? '')
            ? writtenYears(word)
            : [Number(word)]
      } else if (day === 0 && Number(word) >= 1 && Number(word) <= 31) day = Number(word)
      else return []
      if (SUFFIX.has(next)) at++
    } else if (ORDINALS.has(word) && day === 0) day = ORDINALS.get(word)!
    else if (CARDINALS.has(word)) {
      const spelt = readYearWords(words, at)
      if (spelt.year === 0 && ERA.has(words.at(-1) ?? '')) {
        const rest = CARDINALS.get(next) ?? 0
        year = [CARDINALS.get(word)! + rest]
        if (rest > 0) at++
      } else if (spelt.year === 0) {
        const ordinal = ORDINALS.get(next)
        if (day > 0 || !(CARDINALS.get(word)! > 0)) return []
        day = CARDINALS.get(word)! + (CARDINALS.get(word)! >= 20 ? (ordinal ?? 0) : 0)
        if (ordinal !== undefined) at++
      } else {
        year = [spelt.year]
        at = spelt.end - 1
      }
    } else if (!FILLER.has(word)) {
      const meant = month === 0 ? misspeltMonth(word) : undefined
      if (meant === undefined) return readFeast(text)
      month = meant
    }
    if (word === 'early' || word === 'mid' || word === 'late' || word === 'middle') part = word
    if (word === 'beginning' || word === 'start') part = 'early'
    if (word === 'end') part = 'late'
  }
  if (day > 31 || (day > 0 && month === 0)) return []
  if (season !== undefined) {
    const [from, to] = season
    return year.flatMap((y) => {
      const one = { from: y * 10_000 + from, to: y * 10_000 + to, span: false }
      // A winter is named by either of its years.
      return from > to
        ? [
            { ...one, to: one.to + 10_000 },
            { ...one, from: one.from - 10_000 },
          ]
        : [one]
    })
  }
  if (length > 1) return year.map((y) => narrowed(years(sign * y, length, sign), part))
  if (year.length === 0 && month > 0) return [narrowed(period(0, month, day), part)]
  return year.filter((y) => y > 0).map((y) => narrowed(period(sign * y, month, day), part))
}

function misspeltMonth(word: string): number | undefined {
  for (const [name, month] of MONTHS) {
    if (
      isMisspelt(word, name) ||
      (name.length === 4 && word.length === 5 && slips(word, name, 1) === 1)
    )
      return month
  }
  return undefined
}

const isCentury = (word: string) => word === 'century' || word === 'centuries'

/** "nineteen ninety nine", "two thousand and five", "nineteen" before "nineties". */
function readYearWords(words: string[], at: number): { year: number; end: number } {
  const value = (index: number) => CARDINALS.get(words[index] ?? '')
  const first = value(at)!
  let end = at + 1
  if (words[end] === 'thousand') {
    end++
    if (words[end] === 'and') end++
    let rest = value(end)
    if (rest === undefined)
      return { year: first * 1000, end: words[end - 1] === 'and' ? end - 1 : end }
    end++
    const ones = value(end)
    if (rest >= 20 && ones !== undefined && ones < 10) {
      rest += ones
      end++
    }
    return { year: first * 1000 + rest, end }
  }
  if (first < 10 || first > 29) return { year: 0, end: at }
  let century = first
  if (first === 20 && (value(end) ?? 10) < 10 && value(end + 1) !== undefined) {
    century += value(end)!
    end++
  }
  if (DECADES.has(words[end] ?? '')) return { year: century, end }
  if (words[end] === 'hundred') return { year: century * 100, end: end + 1 }
  let rest = value(end)
  if (rest === undefined) return { year: 0, end: at }
  end++
  const ones = value(end)
  if (ones !== undefined && ones < 10 && (rest >= 20 || rest === 0)) {
    rest += ones
    end++
  }
  return rest >= 10 || words[end - 2] === 'oh'
    ? { year: century * 100 + rest, end }
    : { year: 0, end: at }
}

const FEAST = /^(?:on |the )*([a-z' ]+?)(?:,? (?:of |in )?(\d{4}))?$/u

function readFeast(text: string): Period[] {
  const [, name = '', year = '0'] = FEAST.exec(text) ?? []
  const feast = FEASTS.get(name)
  return feast === undefined ? [] : valid(Number(year), Math.floor(feast / 100), feast % 100)
}
