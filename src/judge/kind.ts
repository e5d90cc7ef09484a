import { ACRONYMS } from './lexicon/acronyms.ts'
import { ORGANIZATION_HEADS, PLACE_HEADS, WORK_HEADS } from './lexicon/generic.ts'
import { NICKNAMES, PERSON_NOUNS } from './lexicon/names.ts'
import { isYesNo } from './lexicon/yes-no.ts'
import type { Variant } from './variant.ts'
import type { Kind } from './rule.ts'
import { fold, wordsOf } from './text.ts'
import { stem } from './words.ts'

const COUNTED =
  /^(?:many|much|old|long|far|tall|high|deep|wide|big|large|fast|heavy|often|hot|cold|few)$/u
const TIMES = /^(?:year|date|month|day|decade|century|season)$/u
const SOUGHT = 5

/** What kind of answer a prompt asks for, by its question word and the noun behind it. */
export function inferKind(prompt: string, variants: readonly Variant[]): Kind {
  if (variants.length > 0 && variants.every(({ squashed }) => isYesNo(squashed))) return 'boolean'
  const asked = askedKind(wordsOf(fold(prompt)))
  const numbers = variants.filter(({ amount }) => amount !== null).length
  const dates = variants.filter((variant) => variant.dates.length > 0).length
  if (asked === 'date' && dates > 0) return 'date'
  // "Which broadcaster" asks for a person or a company.
  if ((asked === null || asked === 'person') && variants.every(isBody)) return 'organization'
  if (asked === 'number' && numbers > 0) return 'number'
  if (dates * 2 > variants.length && asked !== 'text') return asked === 'number' ? 'number' : 'date'
  if (numbers * 2 > variants.length && asked === null) return 'number'
  if (dates * 2 > variants.length) return 'date'
  if ((asked === 'place' || asked === 'person') && variants.every(({ raw }) => !CAPITAL.test(raw)))
    return 'text'
  if (asked === null && variants.some(isPersonalName)) return 'person'
  return asked ?? 'text'
}

const isBody = ({ raw, squashed, words }: Variant) =>
  CAPITAL.test(raw) &&
  (ACRONYMS.has(squashed) || words.some((word) => ORGANIZATION_HEADS.has(word)))

/** Two or three names of which the first is a usual given name. */
function isPersonalName({ raw, words }: Variant): boolean {
  return NICKNAMES.has(words[0] ?? '') && PERSONAL.test(raw)
}

const PERSONAL = /^\p{Lu}[\p{L}.]+(?: (?:\p{Lu}[\p{L}.'’-]*|van|von|de|da|di)){1,3}$/u

const CAPITAL = /\p{Lu}/u

/** Is a film, book or the like asked for? Its title is a name, not a description. */
export function isWorkAsked(prompt: string): boolean {
  const words = wordsOf(fold(prompt))
  const at = words.findIndex((word) => word === 'what' || word === 'which' || word === 'name')
  if (at < 0) return false
  for (const noun of nounsBehind(words, at)) {
    if (WORK_HEADS.has(noun)) return true
    // "Which club plays at" asks for a club and no play.
    if (STOPS.test(noun) || isOtherHead(noun)) return false
  }
  return false
}

const isOtherHead = (noun: string) =>
  ORGANIZATION_HEADS.has(noun) || PLACE_HEADS.has(noun) || PERSON_NOUNS.has(noun)

const STOPS =
  /^(?:is|was|are|were|did|do|doe|ha|had|have|in|of|for|to|with|by|at|from|on|that|who|which)$/u
const OPENING = /^(?:is|was|are|were|the|name|title|of|a|an)$/u

/** The words that may name what is asked for: "which German city", "what is the name of the film". */
function nounsBehind(words: readonly string[], at: number): string[] {
  let start = at + 1
  while (start < words.length && OPENING.test(words[start]!)) start++
  return words.slice(start, start + SOUGHT).map(stem)
}

function askedKind(words: readonly string[]): Kind | null {
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const next = words[at + 1] ?? ''
    if (word === 'who' || word === 'whom' || word === 'whose') return 'person'
    if (word === 'when') return 'date'
    if (word === 'where') return 'place'
    if (word === 'how' && COUNTED.test(next)) return 'number'
    if (word !== 'what' && word !== 'which' && word !== 'name') continue
    for (const noun of nounsBehind(words, at)) {
      if (TIMES.test(noun)) return 'date'
      if (PERSON_NOUNS.has(noun)) return 'person'
      if (PLACE_HEADS.has(noun)) return 'place'
      if (WORK_HEADS.has(noun)) return 'text'
      if (ORGANIZATION_HEADS.has(noun)) return 'organization'
      if (STOPS.test(noun)) break
    }
    if (word !== 'name') return null
  }
  return null
}
