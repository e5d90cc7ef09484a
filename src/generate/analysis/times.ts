import { casual, type ParsedResult } from 'chrono-node'
import { MONTHS, WEEKDAYS } from '../lexicon/words.ts'
import type { TimeExpression } from '../model.ts'
import { readNumber } from './amounts.ts'
import { addDays, monthDay, resolveWeekday, resolveYear } from './calendar.ts'
import { tenseAt } from './tense.ts'

// Any day will do: without an anchor nothing that depends on it is kept.
const SOME_DAY = '2000-01-01'

const CALENDAR = new RegExp(
  String.raw`\b(?:${[...MONTHS, ...WEEKDAYS].join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.? \d)`,
)
const NUMERIC = /^(?:\d{4}-\d\d-\d\d|(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d\d))$/
const RELATIVE =
  /^(?:earlier |later )?(?:yesterday|today|tomorrow|tonight|(?:last|next|this) (?:morning|afternoon|evening|night|month|year)|.* ago)\b/i
// A modal verb, or a verb of motion, unless a preposition or a number makes it a month.
const DOUBTFUL_MONTH = /^(?:May|March)$/
const BEFORE_A_MONTH =
  /\b(?:in|of|since|by|until|till|last|next|this|late|early|mid|during|from|before|after|through|between) $/i

const BARE_YEAR =
  /(?<![\p{L}\p{N}$€£.,#-])(?:1[5-9]\d\d|20\d\d)(?![\p{L}\p{N}%]|[.,]\d| ?(?:per ?cent|percent|km|miles|square))/gu
// What stands before a number that is a year, not a count: "since 1958", "by 2050", "World Cup 2018".
const BEFORE_A_YEAR =
  /(?:\b(?:in|since|by|of|from|until|till|to|after|before|during|around|circa|early|late|mid|between|and|than|through|the)|[–-]|\p{Lu}[\p{L}]+|\(|,) ?$/iu

const isInQuotation = (reading: string, index: number) =>
  (reading.slice(0, index).match(/"/g)?.length ?? 0) % 2 === 1

type Parsed = Pick<ParsedResult, 'start' | 'index' | 'text'> & {
  end?: ParsedResult['end'] | undefined
}

/** The parser reads on: "on Tuesday, " and "September of 14" of "in September of 14 counts". */
function trimmed(result: ParsedResult, instant: Date): Parsed {
  const { start, end, index, text } = result
  const month = text.replace(/ of \d{1,2}$/, '')
  const [again] = month === text ? [] : casual.parse(month, { instant, timezone: 0 })
  if (again) return { start: again.start, index, text: month }
  return { start, end, index, text: text.replace(/[,\s]+$/, '') }
}

function isTime(reading: string, { text, index, start }: Parsed): boolean {
  const isDated = (['year', 'month', 'day', 'weekday'] as const).some((part) =>
    start.isCertain(part),
  )
  if (!isDated) return false
  if (DOUBTFUL_MONTH.test(text) && !BEFORE_A_MONTH.test(reading.slice(0, index))) return false
  return CALENDAR.test(text) || NUMERIC.test(text) || RELATIVE.test(text)
}

/** "3/4/2019" is a day in March or in April. */
function isAmbiguous(text: string): boolean {
  const [, first, , second] = NUMERIC.exec(text) ?? []
  return first !== second && Math.max(Number(first), Number(second)) <= 12
}

function weekdayValue(reading: string, result: Parsed, anchor: string): string | null {
  const weekday = result.start.get('weekday') ?? 0
  const words = reading.slice(Math.max(0, result.index - 5), result.index + 5).toLowerCase()
  if (/\bnext\b/.test(words)) return resolveWeekday(addDays(anchor, 1), weekday, 'future')
  if (/\blast\b/.test(words)) return resolveWeekday(addDays(anchor, -1), weekday, 'past')
  return resolveWeekday(anchor, weekday, tenseAt(reading, result.index))
}

function valueOf(reading: string, result: Parsed, anchor: string | null): string | null {
  const { start, text, index } = result
  const year = start.get('year')
  const month = start.get('month')
  const day = start.isCertain('day') ? start.get('day') : null
  if ((result.end && /\d/.test(text)) || isAmbiguous(text)) return null
  if (start.isCertain('weekday') && day === null) {
    return anchor && !isInQuotation(reading, index) ? weekdayValue(reading, result, anchor) : null
  }
  if (month !== null && start.isCertain('month') && (CALENDAR.test(text) || NUMERIC.test(text))) {
    const partial = monthDay(month, day)
    if (start.isCertain('year')) return `${year}${partial.slice(1)}`
    if (!anchor) return partial
    const tense = /\blast\b/i.test(text) ? 'past' : tenseAt(reading, index)
    return resolveYear(anchor, partial, tense)
  }
  if (!anchor || !start.isCertain('year')) return null
  if (!start.isCertain('month')) return String(year)
  if (isInQuotation(reading, index)) return null
  return `${year}${monthDay(month ?? 1, day).slice(1)}`
}

/** "May" of "in May this year" takes its year from the words that follow it. */
function takeYear(
  reading: string,
  times: TimeExpression[],
  anchor: string | null,
): TimeExpression[] {
  return times.map((time, at) => {
    const next = times[at + 1]
    const isNext = next && /^,? (?:of )?$/.test(reading.slice(time.end, next.start))
    const year =
      isNext && /^(?:\d{4}|(?:this|last|next) year)$/i.test(next.text) ? next.value : null
    if (!anchor || !year || !time.value || !/^\d{4}-/.test(time.value)) return time
    return { ...time, value: year + time.value.slice(4) }
  })
}

/** "Seventeen years ago": numbers in words and years that the parser does not read. */
function relativeYears(
  reading: string,
  taken: TimeExpression[],
  anchor: string | null,
): TimeExpression[] {
  const year = Number(anchor?.slice(0, 4))
  const ago = [...reading.matchAll(/(?<![\p{L}\p{N}-])([\p{L}\p{N}-]+) years ago\b/giu)]
  const named = [...reading.matchAll(/\b(last|this|next) years?(?='s| s\b|\b)/gi)]
  return [...ago, ...named].flatMap((match) => {
    const start = match.index
    const end = start + match[0].length
    if (taken.some((time) => start < time.end && end > time.start)) return []
    const word = match[1]?.toLowerCase() ?? ''
    const offset = { last: -1, this: 0, next: 1 }[word] ?? -(readNumber(word) ?? Number.NaN)
    const value = anchor && Number.isInteger(offset) ? String(year + offset) : null
    return { text: match[0], start, end, value }
  })
}

/** "by the end of the year": its last day. */
function endsOfYears(
  reading: string,
  taken: TimeExpression[],
  anchor: string | null,
): TimeExpression[] {
  return [...reading.matchAll(/\bthe end of (?:the|this) year\b/gi)].flatMap(
    ({ 0: text, index: start }) => {
      const end = start + text.length
      if (taken.some((time) => start < time.end && end > time.start)) return []
      return { text, start, end, value: anchor && `${anchor.slice(0, 4)}-12-31` }
    },
  )
}

function bareYears(reading: string, taken: TimeExpression[]): TimeExpression[] {
  return [...reading.matchAll(BARE_YEAR)].flatMap((match) => {
    const [text] = match
    const { index: start } = match
    const end = start + text.length
    const isTaken = taken.some((time) => start < time.end && end > time.start)
    const isYear = start === 0 || BEFORE_A_YEAR.test(reading.slice(0, start))
    const isCount =
      /^ (?:\p{Ll}+s|\p{Ll}*(?:men|people|children))\b/u.test(reading.slice(end)) &&
      !/\b(?:in|since|by) $/i.test(reading.slice(0, start))
    return isTaken || !isYear || isCount ? [] : { text, start, end, value: text }
  })
}

/**
 * The time expressions of a sentence's reading, resolved against `anchor` (`2018-05-30`) with the
 * tense of the verb. Without an anchor nothing relative has a value, and a month without its year is
 * `--06`.
 */
export function timesIn(reading: string, anchor: string | null): TimeExpression[] {
  const instant = new Date(`${anchor ?? SOME_DAY}T12:00:00Z`)
  const parsed = casual
    .parse(reading, { instant, timezone: 0 })
    .map((result) => trimmed(result, instant))
    .filter((result) => isTime(reading, result))
    .map((result) => ({
      text: result.text,
      start: result.index,
      end: result.index + result.text.length,
      value: valueOf(reading, result, anchor),
    }))
  const relative = [...parsed, ...relativeYears(reading, parsed, anchor)]
  const times = [
    ...relative,
    ...endsOfYears(reading, relative, anchor),
    ...bareYears(reading, relative),
  ].toSorted((a, b) => a.start - b.start)
  return takeYear(reading, times, anchor)
}
