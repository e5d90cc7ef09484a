import { CARDINALS, FRACTIONS, MAGNITUDES, ORDINALS, readRoman } from '../lexicon/number-words.ts'
import { UNITS } from '../lexicon/units.ts'
import { APPROXIMATELY, BEFORE_NUMBERS } from '../lexicon/qualifiers.ts'

/** A number with what stands after it. "about 5 hours" is 5, "hours" and approximate. */
export type Amount = {
  number: number
  /** The end of a range ("10 to 12"); otherwise as `number`. */
  high: number
  /** Words behind (and a currency sign before) the number, singular not yet. */
  unit: string[]
  ordinal: boolean
  approximate: boolean
  /** "more than" and "under" say another number than the one named. */
  bound: '' | '<' | '>'
}

// Numbers with their groups of thousands, words, and signs that mean something. Every branch
// starts with other characters: linear.
const TOKEN = /\d+(?:[.,]\d+)*|\.\d+|\p{L}+|[$€£¥₱₹%°'"/+-]/gu
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u
const POINTED = /^\d{1,3}(?:\.\d{3}){2,}$/u
const PLAIN = /^\d*(?:\.\d+)?$/u
const SPLIT_GROUPS = /(?<=\d),? (?=\d{3}(?!\d))/gu
const SPACED = /^\d{1,3}(?:,? \d{3})+(?!\d)/u
const NAMES_NUMBER =
  /\d|ten|ty|one|two|three|four|five|six|seven|eight|nine|teen|eleven|twelve|zero|half|third|quarter|dozen|hundred|thousand|illion|first|second|th|couple|pair|once|twice|negative|\b(?:an?|[ivxlcdm]+)\b/u
const CURRENCY = new Set(['$', '€', '£', '¥', '₱', '₹', 'usd', 'us'])
const COLLECTIVES = new Set(['couple', 'pair'])
const MORE = new Set(['over', 'above', 'exceeding'])
const LESS = new Set(['under', 'below', 'less', 'fewer'])
const SUFFIXES = new Set(['st', 'nd', 'rd', 'th', 'saint'])

/** `isShort`: single letters are magnitudes, "5m" is five million and not five metres. */
type Cursor = { tokens: string[]; at: number; isShort: boolean }
type Read = { number: number; ordinal: boolean }

/** The amount that a folded text, as a whole, names; null where it is none. Linear. */
export function readAmount(folded: string, isShort = true): Amount | null {
  if (!NAMES_NUMBER.test(folded)) return null
  if (folded.includes(':')) return null
  const joined = SPACED.test(folded) ? folded.replace(SPLIT_GROUPS, '') : folded
  const tokens = joined.match(TOKEN)
  if (tokens === null) return null
  const c: Cursor = { tokens, at: 0, isShort }

  let approximate = false
  let bound: Amount['bound'] = ''
  const unit: string[] = []
  while (c.at < tokens.length) {
    const word = tokens[c.at]!
    if (APPROXIMATELY.has(word)) approximate = true
    else if (MORE.has(word) || (word === 'more' && tokens[c.at + 1] === 'than')) bound = '>'
    else if (LESS.has(word)) bound = '<'
    else if (CURRENCY.has(word)) unit.push(word)
    else if (!BEFORE_NUMBERS.has(word)) break
    c.at++
  }
  const first = readNumber(c)
  if (first === null) return null
  let high = first.number
  const connector = tokens[c.at]
  if (
    connector === '-' ||
    connector === 'to' ||
    (connector === 'and' && tokens.includes('between'))
  ) {
    const mark = c.at++
    if (CURRENCY.has(tokens[c.at] ?? '')) c.at++
    const second = readNumber(c)
    if (second !== null && second.number > high) high = second.number
    else c.at = mark
  }
  while (c.at < tokens.length) {
    const word = tokens[c.at++]!
    // "c" is about before a number, Celsius behind it.
    if (word !== 'c' && APPROXIMATELY.has(word)) approximate = true
    else if (word !== '-' && word !== '/') unit.push(word)
  }
  return isList(unit)
    ? null
    : { number: first.number, high, unit, ordinal: first.ordinal, approximate, bound }
}

/** "2, 3 and 5": more numbers that no unit joins to the first ("5 ft 6 in"). */
const isList = (unit: readonly string[]) =>
  unit.some(
    (word, at) =>
      (/^\d/u.test(word) || CARDINALS.has(word)) &&
      (at === 0 || /^(?:and|,)$/u.test(unit[at - 1]!) || at === unit.length - 1) &&
      !isMeasure(unit, at),
  )

const isMeasure = (unit: readonly string[], at: number) => at > 0 && UNIT_WORD.test(unit[at - 1]!)
const UNIT_WORD =
  /^(?:ft|feet|foot|'|lbs?|pounds?|stone|hours?|h|hrs?|minutes?|mins?|m|years?|yrs?|months?|weeks?|days?|dollars?|euros?|and)$/u

/** A number at the cursor, in digits or words, with its fraction. The cursor ends behind it. */
export function readNumber(c: Cursor): Read | null {
  const start = c.at
  let sign = 1
  if (c.tokens[c.at] === '-' || c.tokens[c.at] === 'minus' || c.tokens[c.at] === 'negative') {
    sign = -1
    c.at++
  }
  const read = readDigits(c) ?? readNumberWords(c) ?? readLoneRoman(c)
  if (read === null) {
    c.at = start
    return null
  }
  return { number: sign * read.number, ordinal: read.ordinal }
}

/** The value of one token of digits, or null. "1.234.567" is grouped as in German. */
export function digitsValue(token: string): number | null {
  if (GROUPED.test(token)) return Number(token.replaceAll(',', ''))
  if (POINTED.test(token)) return Number(token.replaceAll('.', ''))
  return PLAIN.test(token) && token !== '' ? Number(token) : null
}

function readDigits(c: Cursor): Read | null {
  const token = c.tokens[c.at]
  const value = token === undefined ? null : digitsValue(token)
  if (value === null) return null
  c.at++
  const whole = readSlash(c, value) ?? value + (readMixed(c) ?? 0)
  if (SUFFIXES.has(c.tokens[c.at] ?? '')) {
    c.at++
    return { number: whole, ordinal: true }
  }
  return { number: readMagnitudes(c, whole) + halfAfter(c), ordinal: false }
}

/** "3/4" */
function readSlash(c: Cursor, over: number): number | null {
  const under = c.tokens[c.at] === '/' ? digitsValue(c.tokens[c.at + 1] ?? '') : null
  if (under === null || under === 0) return null
  c.at += 2
  return over / under
}

/** The fraction of "1 1/2". */
function readMixed(c: Cursor): number | null {
  const over = digitsValue(c.tokens[c.at] ?? '')
  if (over === null || c.tokens[c.at + 1] !== '/') return null
  c.at++
  return readSlash(c, over)
}

function readMagnitudes(c: Cursor, value: number): number {
  let number = value
  for (;;) {
    const word = c.tokens[c.at] ?? ''
    const magnitude = MAGNITUDES.get(word)
    if (magnitude === undefined || (word.length === 1 && !c.isShort)) return number
    number *= magnitude
    c.at++
  }
}

/** "and a half" behind a number; also behind its unit: "a year and a half". */
function halfAfter(c: Cursor): number {
  for (const skip of [0, 1]) {
    const [and, one, part] = c.tokens.slice(c.at + skip, c.at + skip + 3)
    if (and !== 'and' || (one !== 'a' && one !== 'one')) continue
    const under = FRACTIONS.get((part ?? '').replace(/s$/u, ''))
    if (under === undefined) continue
    c.tokens.splice(c.at + skip, 3)
    return 1 / under
  }
  return 0
}

function readNumberWords(c: Cursor): Read | null {
  const { tokens } = c
  let total = 0
  let group: number | null = null
  let ordinal = false
  const start = c.at
  for (; c.at < tokens.length && !ordinal; c.at++) {
    const word = tokens[c.at]!
    const last = c.at > start ? tokens[c.at - 1]! : ''
    const small = CARDINALS.get(word) ?? ORDINALS.get(word) ?? null
    const magnitude = word.length > 2 ? MAGNITUDES.get(word.replace(/s$/u, '')) : undefined
    if (small !== null) {
      const under: number | undefined = CARDINALS.has(word) ? undefined : FRACTIONS.get(word)
      if (group === 1 && under !== undefined && last !== '-') return parts(c, group, under)
      if (group === null) group = small
      else if (group % 100 >= 20 && group % 10 === 0 && small < 10) group += small
      else if (group % 100 === 0 && group > 0) group += small
      else if (group >= 13 && group < 100 && small >= 0 && small < 100) group = group * 100 + small
      else break
      ordinal = !CARDINALS.has(word)
    } else if (magnitude !== undefined && magnitude < 1000 && (group !== null || c.at === start)) {
      group = (group ?? 1) * magnitude
    } else if (magnitude !== undefined && (group !== null || c.at === start)) {
      total += (group ?? 1) * magnitude
      group = null
    } else if (FRACTIONS.has(word.replace(/s$/u, ''))) {
      const under = FRACTIONS.get(word.replace(/s$/u, ''))!
      return parts(c, total + (group ?? 1), under)
    } else if (word === 'a' || word === 'an') {
      if (c.at > start) break
      group = 1
      const next = tokens[c.at + 1] ?? ''
      if (!MAGNITUDES.has(next) && !FRACTIONS.has(next) && !COLLECTIVES.has(next)) {
        // "a week" is one week, "an elephant" no number.
        if (!UNITS.has(next)) break
        c.at++
        break
      }
    } else if (word === 'couple' || word === 'pair' || word === 'twice') group = 2
    else if (word === 'once') group = 1
    else if (word !== '-' && !(word === 'and' && c.at > start && continues(tokens[c.at + 1]))) break
  }
  if (c.at === start || (group === null && total === 0)) {
    c.at = start
    return null
  }
  if (tokens[c.at - 1] === '-') c.at--
  const number = total + (group ?? 0) + pointAfter(c) + halfAfter(c)
  return { number: ordinal ? number : readMagnitudes(c, number), ordinal }
}

/** "point one four" */
function pointAfter(c: Cursor): number {
  if (c.tokens[c.at] !== 'point') return 0
  let digits = ''
  for (let at = c.at + 1; at < c.tokens.length; at++) {
    const digit = CARDINALS.get(c.tokens[at]!)
    if (digit === undefined || digit > 9) break
    digits += digit
  }
  if (digits !== '') c.at += digits.length + 1
  return Number(`0.${digits}`)
}

const continues = (word: string | undefined) =>
  word !== undefined && (CARDINALS.has(word) || ORDINALS.has(word))

/** "two thirds", "half a million" */
function parts(c: Cursor, over: number, under: number): Read {
  c.at++
  if (c.tokens[c.at] === 'of') c.at++
  if (c.tokens[c.at] === 'a' || c.tokens[c.at] === 'an') c.at++
  return { number: readMagnitudes(c, over / under), ordinal: false }
}

/** A Roman numeral counts only where nothing else is said: "I" and "mix" are words. */
function readLoneRoman(c: Cursor): Read | null {
  const number = c.at === c.tokens.length - 1 ? readRoman(c.tokens[c.at]!) : null
  if (number === null) return null
  c.at++
  return { number, ordinal: false }
}
