import { DEMONYMS } from './lexicon/countries.ts'
import { ROLES } from './lexicon/names.ts'
import { fold } from './text.ts'

const PARENTHESES = /\s*[([][^()[\]]*[)\]]\s*/gu
const ALTERNATIVES = /\s+or\s+|\s+aka\s+|\s+a\.k\.a\.\s+/iu
// "Lake Erie to the west" says where it is besides.
const DIRECTION =
  /\s(?:to|in|on) the (?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)$/iu
const UMLAUT = /[äöü]/iu
const CAPITAL = /^["'(]?\p{Lu}/u
const ACRONYM = /^(.*\S)\s*\(([\p{Lu}\p{N}&.]{2,8})\)$/u

/**
 * An accepted string and what else it accepts: without what stands in parentheses, each side of an
 * "or", and a name without who it is ("Swedish botanist Carl Linnaeus").
 */
export function readingsOf(accepted: string): string[] {
  const readings = [accepted]
  const bare = accepted.replace(PARENTHESES, ' ').trim()
  if (bare !== accepted && bare !== '') readings.push(bare)
  const acronym = ACRONYM.exec(accepted)?.[2]
  if (acronym !== undefined) readings.push(acronym)
  if (UMLAUT.test(bare))
    readings.push(bare.replace(/ä/giu, 'ae').replace(/ö/giu, 'oe').replace(/ü/giu, 'ue'))
  const sides = /[:;]/u.test(bare) || bare.length > 60 ? [] : bare.split(ALTERNATIVES)
  if (sides.length > 1) readings.push(...sides.filter((side) => side !== ''))
  const there = bare.replace(DIRECTION, '')
  if (there !== bare) readings.push(there)
  const name = withoutRole(bare)
  if (name !== null) readings.push(name)
  return readings
}

function withoutRole(text: string): string | null {
  const words = text.split(' ')
  let at = 0
  while (at < words.length - 1 && isRole(words[at]!)) at++
  if (at === 0 || !CAPITAL.test(words[at]!)) return null
  return words
    .slice(at)
    .join(' ')
    .replace(/['’]s$/u, '')
}

function isRole(word: string): boolean {
  const folded = fold(word)
  return ROLES.has(folded) || DEMONYMS.has(folded) || folded === 'the'
}
