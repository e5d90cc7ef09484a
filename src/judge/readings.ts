import { DEMONYMS } from './lexicon/countries.ts'
import { ROLES } from './lexicon/names.ts'
import { fold } from './text.ts'

const PARENTHESES = /\s*[([][^()[\]]*[)\]]\s*/gu
const ALTERNATIVES = /\s+or\s+|\s+aka\s+|\s+a\.k\.a\.\s+/iu
// "the Danube to the south" says where it is besides.
const DIRECTION =
  /\s(?:to|in|on) the (?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)$/iu
// What an encyclopaedia adds to the names of its pages.
const PAGE_MARK = /\s*\((?:disambiguation|(?:sur|family |last |given |first )?name)\)$/iu
// "the small town of Larkholm", "the opera Tosca": in small letters, so no part of the name.
const DESCRIBED =
  /^(?:[a-z-]+ ){0,3}(?:city|town|village|hamlet|settlement|community|county|district|province|region|country|nation|island|state|municipality|suburb|film|movie|series|show|sitcom|novel|book|play|song|album|musical|opera|game|painting|poem)(?:,| of| called| named)? (?=\p{Lu})/u
const SURROUNDINGS =
  / and (?:its|their|the) (?:environs|surroundings|surrounding areas?|outskirts)$/iu
const LEADING_VERB =
  /^(?:(?:each|all|both) )?(?:representing|symboli[sz]ing|depicting|signifying|denoting|meaning) /iu
// "three ten-minute rounds" are three rounds.
const COMPOUND = /(?<= )[a-z]+-(?:year|month|week|day|hour|minute|mile|foot|inch|page|person|man) /u
const RING = /å/iu
const UMLAUT = /[äöü]/iu
const CAPITAL = /^["'(]?\p{Lu}/u
const ACRONYM = /^(.*\S)\s*\(([\p{Lu}\p{N}&.]{2,8})\)$/u

/**
 * An accepted string and what else it accepts: without what stands in parentheses, each side of an
 * "or", without a description in front, and a name without who it is ("Danish physicist Niels Bohr").
 */
export function readingsOf(accepted: string): string[] {
  const named = accepted.replace(PAGE_MARK, '')
  const readings = [named]
  const bare = named.replace(PARENTHESES, ' ').trim()
  if (bare !== named && bare !== '') readings.push(bare)
  const acronym = ACRONYM.exec(named)?.[2]
  if (acronym !== undefined) readings.push(acronym)
  if (UMLAUT.test(bare))
    readings.push(bare.replace(/ä/giu, 'ae').replace(/ö/giu, 'oe').replace(/ü/giu, 'ue'))
  if (RING.test(bare)) readings.push(bare.replace(/å/gu, 'aa').replace(/Å/gu, 'Aa'))
  const sides = /[:;]/u.test(bare) || bare.length > 60 ? [] : bare.split(ALTERNATIVES)
  if (sides.length > 1) readings.push(...sides.filter((side) => side !== ''))
  for (const idle of [DIRECTION, DESCRIBED, SURROUNDINGS, LEADING_VERB, COMPOUND]) {
    const rest = bare.replace(idle, '')
    if (rest !== bare && rest !== '') readings.push(rest)
  }
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
