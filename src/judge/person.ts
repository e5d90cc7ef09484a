import { DEMONYMS } from './lexicon/countries.ts'
import { ORDINALS } from './lexicon/number-words.ts'
import { NAMESAKES, NICKNAMES, PARTICLES, ROLES, SUFFIXES, TITLES } from './lexicon/names.ts'
import { readNumeral } from './numerals.ts'
import { isMisspelt, slips, soundOf } from './spelling.ts'
import { isInflected } from './words.ts'

/** The name of a person, taken apart. "King Henry VIII of England" has a title and an epithet. */
export type Name = {
  /** Given names and surnames in order, without titles and particles. */
  names: string[]
  /** "junior", or a number in digits: "8" for VIII and "the Eighth". */
  suffix: string
  /** Behind "of" or "the": "mecklenburg". */
  epithet: string[]
  titled: boolean
}

const CUT = new Set(['of', 'the', 'from', 'in'])
const ARTICLES = new Set(['the', 'a', 'an'])
const RANKS = new Map([
  ['junior', 'younger'],
  ['senior', 'elder'],
  ['younger', 'younger'],
  ['elder', 'elder'],
  ['older', 'elder'],
])

function readSuffix(word: string, cut: boolean): string {
  const rank = RANKS.get(word)
  if (rank !== undefined) return rank
  if (!SUFFIXES.has(word) && !/^\d/u.test(word) && !ORDINALS.has(word) && word !== 'i') {
    if (!cut) return ''
    // "the Eigth"
    const meant = [...ORDINALS.keys()].find((ordinal) => isMisspelt(word, ordinal))
    return meant === undefined ? '' : String(ORDINALS.get(meant))
  }
  return String(readNumeral(word)?.value ?? '')
}

const YEAR = /^\d{4}$/u

/** "the 16th president": the order is that of an office. */
const isOrderOf = (words: readonly string[], index: number) =>
  ORDINAL.test(words[index]!) &&
  words[index - 1] === 'the' &&
  (ROLES.has(words[index + 1] ?? '') || TITLES.has(words[index + 1] ?? ''))
const ORDINAL = /^\d+(?:st|nd|rd|th)$/u

export function readName(words: readonly string[]): Name {
  const name: Name = { names: [], suffix: '', epithet: [], titled: false }
  let cut = false
  words.forEach((word, index) => {
    const isFirst = name.names.length === 0
    const suffix =
      isFirst || (word === 'i' && index < words.length - 1) || isOrderOf(words, index)
        ? ''
        : readSuffix(word, cut)
    if (YEAR.test(word)) return
    if (suffix !== '') name.suffix = suffix
    else if (!isFirst && CUT.has(word)) cut = true
    else if (ARTICLES.has(word) && word !== 'a') return
    else if (cut) name.epithet.push(word)
    else if (
      isFirst &&
      TITLES.has(word) &&
      words[index + 1] !== undefined &&
      readSuffix(words[index + 1]!, false) === ''
    )
      name.titled = true
    else if (isFirst && words.length > 2 && (ROLES.has(word) || DEMONYMS.has(word))) return
    else if (words.length === 1 || !PARTICLES.has(word) || word.length === 1) name.names.push(word)
  })
  return name
}

const isSame = (a: string, b: string) => isInflected(a, b) || isMisspelt(a, b)

/** "Bill", "Will" and "W" for William, in either direction. */
function isSameGivenName(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  const groups = NICKNAMES.get(a)
  if (groups !== undefined && NICKNAMES.get(b)?.some((group) => groups.includes(group)) === true)
    return true
  return isMisspelt(a, b)
}

export type NameMatch = 'same' | 'given_only' | 'other' | 'none'

/** Is this the person? `none` where the names have nothing in common that counts. */
export function compareNames(given: Name, key: Name): NameMatch {
  const g = given.names
  const k = key.names
  if (g.length === 0 || k.length === 0) return 'none'
  // "Lord Mayor" is a title and no name, though the key is "Deputy Mayor".
  if (given.titled && g.length === 1 && TITLES.has(g[0]!) && !NICKNAMES.has(k[0]!)) return 'none'
  if (k.length === 1) return compareSingle(given, key)
  const found = compareFull(g, k)
  const match = found !== 'none' && isNamesake(g, k) ? 'other' : found
  if (given.suffix === key.suffix) {
    return /^\d/u.test(key.suffix) && match === 'same' && !isSameGivenName(g[0]!, k[0]!)
      ? 'other'
      : match
  }
  if (match === 'none') return match
  if (given.suffix !== '') return 'other'
  if (match !== 'same' || !/^\d/u.test(key.suffix)) return match
  // A number tells rulers of one name apart. Behind a surname it is often left out, as "junior" is.
  if (g.length > 1 && !NICKNAMES.has(k.at(-1)!) && isSameGivenName(g[0]!, k[0]!)) return 'same'
  return g.length < k.length ? 'other' : 'given_only'
}

const isNamesake = (g: readonly string[], k: readonly string[]) =>
  NAMESAKES.some((name) => name.length !== k.length && isNamed(g, name))

const isNamed = (g: readonly string[], name: readonly string[]) =>
  g.length === name.length &&
  g.every((one, index) =>
    index === g.length - 1
      ? one === name[index]
      : one === name[index] || (one.length === 1 && one === name[index]![0]),
  )

/** A key of given name and surname. */
function compareFull(g: readonly string[], k: readonly string[]): NameMatch {
  const surname = k.at(-1)!
  if (g.length === 1) {
    if (isSame(g[0]!, surname)) return 'same'
    if (k.length > 2 && g[0] === k.map((name) => name[0]).join('')) return 'same'
    return k.some((name) => isSameGivenName(g[0]!, name)) ? 'given_only' : 'none'
  }
  if (isSame(g.at(-1)!, surname) || isHeardSame(g.at(-1)!, surname))
    return compareGiven(g.slice(0, -1), k.slice(0, -1))
  if (isInverted(g, k)) return 'same'
  // Every name of the key and more: a married name behind, a title in another language before.
  const at = k.map((name) => g.findIndex((other) => isSame(other, name)))
  if (at.every((index, order) => index >= 0 && (order === 0 || index > at[order - 1]!)))
    return 'same'
  if (g.every((name) => k.some((other) => isSame(name, other)))) return 'given_only'
  return g.some((name) => isSame(name, surname)) ? 'other' : 'none'
}

/** All that the shorter one says: Anne of Upper Orrin is not Anne of Lower Orrin. */
function isSameEpithet(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  return shorter.every((word) => longer.some((other) => isSame(word, other)))
}

/** A key of one name: "Voltaire", "Elizabeth II", "Charlotte of Mecklenburg". */
function compareSingle(given: Name, key: Name): NameMatch {
  const [only = ''] = key.names
  const at = given.names.findIndex((name) => isSame(name, only))
  if (at < 0) return 'none'
  if (given.suffix !== key.suffix)
    return given.suffix === '' && given.names.length === 1 ? 'given_only' : 'other'
  if (given.epithet.length > 0 && key.epithet.length > 0) {
    return isSameEpithet(given.epithet, key.epithet) ? 'same' : 'other'
  }
  if (key.epithet.length > 0) {
    if (given.names.length > 1) return 'other'
    return given.titled || key.suffix !== '' ? 'same' : 'given_only'
  }
  return 'same'
}

/** Given names pair up from the front; who leaves some out must still have the first or a later one. */
function compareGiven(g: readonly string[], k: readonly string[]): NameMatch {
  const [first = ''] = g
  if (spells(g, k) || spells(k, g)) return 'same'
  if (g.length === 1 && k.slice(1).some((name) => isSame(first, name))) return 'same'
  if (k.length === 1 && g.slice(1).some((name) => isSame(k[0]!, name))) return 'same'
  if (!isSameGivenName(first, k[0]!)) return 'other'
  const pairs = Math.min(g.length, k.length)
  for (let index = 1; index < pairs; index++) {
    if (isSameGivenName(g[index]!, k[index]!)) continue
    const [shorter, longer] = g.length < k.length ? [g, k] : [k, g]
    if (shorter[index]!.length > 1 && longer.some((name) => isSame(name, shorter[index]!))) continue
    return 'other'
  }
  return 'same'
}

/** Short surnames may be spelt as they sound where the given name is there: "Van Gough". */
const isHeardSame = (a: string, b: string) =>
  a[0] === b[0] &&
  b.length === 4 &&
  slips(a, b, 1) === 1 &&
  a.length > b.length &&
  soundOf(a) === soundOf(b)

/** "JK" for two given names that begin so. */
const spells = ([initials = '', ...more]: readonly string[], names: readonly string[]) =>
  more.length === 0 &&
  initials.length > 1 &&
  initials.length === names.length &&
  names.every((name, index) => name[0] === initials[index])

/** "Brown, Ada": the same names in another order. */
function isInverted(g: readonly string[], k: readonly string[]): boolean {
  return (
    g.length >= 2 &&
    isSame(g[0]!, k.at(-1)!) &&
    isSameGivenName(g[1]!, k[0]!) &&
    g.length <= k.length
  )
}
