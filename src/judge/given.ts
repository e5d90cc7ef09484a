import type { Period } from './date/period.ts'
import { readDates } from './date/read.ts'
import type { Key } from './key.ts'
import { SHORT_NAMES } from './lexicon/abbreviations.ts'
import { ORGANIZATION_HEADS } from './lexicon/generic.ts'
import { CLOSER, GLUE, OPENER } from './lexicon/glue.ts'
import { COUNTED } from './lexicon/qualifiers.ts'
import { type Amount, readAmount } from './number/read.ts'
import { readNumeral } from './numerals.ts'
import { type Text, behindDigits, fold, readText, squash, wordsOf } from './text.ts'
import { contentOf } from './variant.ts'
import { countryOf } from './place.ts'
import { root, stem } from './words.ts'

const SHORT = /\d\s?[mbkt]$/u
const MAX_FRAMES = 4
// "It paid 7.2 million"
const SAID_OF =
  /^(?:(?:it|they|he|she|we) \p{L}+|[\p{L}' -]{1,60} (?:has|have|had|is|are|was|were|contains?|lasted|takes?|took|costs?|paid|scored|sold)) (?=(?:about |around |only |over )?[\d$€£¥])/u
// "206 bones in an adult"
const SAID_OF_WHAT = /^([\p{L} ]{0,30}) (?:in|for|at|during|among|inside|within|on) ([\p{L}' -]+)$/u

/** Takes off what people say around an answer, as long as something is left. */
function withoutFrame(folded: string): string {
  let core = folded
  for (let turn = 0; turn < MAX_FRAMES; turn++) {
    const next = core.replace(OPENER, '').replace(CLOSER, '')
    if (next === '' || next === core) break
    core = fold(next)
  }
  return core
}

const ASIDE = /\s*\([^()]*\)\s*/gu

/** "Metropolis (1927)": what stands in parentheses is said besides. Of a place it says which. */
function withoutAside(folded: string): string {
  if (!folded.includes('(')) return folded
  const rest = folded.replace(ASIDE, ' ').trim()
  return rest === '' ? folded : rest
}

/** "Capital of France: Paris": what stands before the colon says the question again. */
function withoutHeading(folded: string, key: Key): string {
  const at = folded.indexOf(': ')
  if (at < 0) return folded
  const heading = wordsOf(folded.slice(0, at)).filter((word) => !GLUE.has(word))
  return heading.some((word) => isAsked(key, word)) ? folded.slice(at + 2) : folded
}

const ASIDE_BEHIND =
  /^(?:in|at|on|of|from|near|by|which|who|where|that|located|found|situated|also) /u

/** "The tower, at the end of the pier": what it is or where, said besides. */
function withoutApposition(folded: string, key: Key): string {
  const at = folded.indexOf(', ')
  if (at < 0 || key.kind !== 'text' || key.isWork) return folded
  const tail = folded.slice(at + 2)
  const isIt = /^(?:an?|the) /u.test(tail)
    ? wordsOf(tail).some((word) => !GLUE.has(word) && isAsked(key, word))
    : ASIDE_BEHIND.test(tail)
  return isIt && key.squashed.has(squash(wordsOf(folded.slice(0, at))))
    ? folded.slice(0, at)
    : folded
}

/** Is it the name of what is asked for, or its acronym? */
function isNameOf(key: Key, words: readonly string[]): boolean {
  const squashed = squash(words)
  return (
    key.squashed.has(squashed) ||
    (squashed.length > 2 && key.variants.some(({ initials }) => initials.includes(squashed)))
  )
}

/** "the US space agency NASA", "the WHO in Geneva": what body it is and where, said besides. */
function withoutDescription(folded: string, key: Key): string {
  const isName = key.kind === 'organization' || (key.kind === 'text' && !key.isWork)
  if (!isName || !folded.includes(' ')) return folded
  const parts = folded.split(' ')
  const last = parts.length - 1
  const isHead = (at: number) => ORGANIZATION_HEADS.has(parts[at]!.replace(NO_LETTER, ''))
  if (isHead(last - 1) && !parts.includes('of') && isNameOf(key, parts.slice(last)))
    return parts[last]!
  for (let at = 1; at <= last; at++) {
    const isAside = WHERE.test(parts[at]!) || (parts[at - 1]!.endsWith(',') && isHead(last))
    if (!isAside) continue
    const before = parts.slice(0, at).join(' ')
    if (isNameOf(key, wordsOf(before))) return before
  }
  return folded
}

const WHERE = /^(?:in|at|from|based)$/u

/** Does the question have the word, in any form? */
export const isAsked = (key: Key, word: string) => key.asked.has(word) || key.asked.has(root(word))

const RING = /å/giu

/** "Århus" is Aarhus, where the key is not written with a ring itself. */
const spelt = (submission: string, { variants }: Key) =>
  submission.search(RING) >= 0 &&
  variants.some(({ folded }) => folded.includes('aa')) &&
  !variants.some(({ raw }) => raw.search(RING) >= 0)
    ? submission.replace(RING, 'aa')
    : submission

const inFull = (word: string) => SHORT_NAMES.get(word) ?? [word]

/** Does it go without saying of what is counted? */
export const isCounted = (word: string, key: Key) =>
  COUNTED.has(stem(word)) ||
  GLUE.has(word) ||
  isAsked(key, word) ||
  key.countries.has(countryOf(word))

/** A submission, read as far as rules ask, once for all of them. */
export class Given {
  /** As typed. */
  readonly text: Text
  readonly #key: Key
  #core: Text | undefined
  #content: string[] | undefined
  #inner: string | null | undefined
  #dates: Period[] | undefined
  #amount: Amount | null | undefined

  constructor(submission: string, key: Key) {
    this.text = readText(spelt(submission, key))
    this.#key = key
  }

  /** Without "I think it's" before, "maybe" behind and the question said again. */
  get core(): Text {
    return (this.#core ??= this.#readCore())
  }

  get content(): string[] {
    if (this.#content !== undefined) return this.#content
    const content = contentOf(this.core.words)
    const isOrganization = this.#key.kind === 'organization'
    return (this.#content = isOrganization ? content.flatMap(inFull) : content)
  }

  get dates(): Period[] {
    return (this.#dates ??= this.#readDates())
  }

  get amount(): Amount | null {
    if (this.#amount === undefined) {
      const inner = this.#trimmed()
      this.#amount =
        readAmount(this.core.folded) ??
        (inner === null ? null : readAmount(inner)) ??
        (SAID_OF.test(this.core.folded) ? readAmount(this.core.folded.replace(SAID_OF, '')) : null)
      if (this.#key.kind === 'number') this.#amount = this.#withoutPlace() ?? this.#amount
    }
    return this.#amount
  }

  /** The amount with "m" read as metres rather than millions. */
  get measure(): Amount | null {
    return SHORT.test(this.core.folded) ? readAmount(this.core.folded, false) : null
  }

  #withoutPlace(): Amount | null {
    const { folded } = this.core
    const at = behindDigits(folded)
    const [, unit, of = ''] = (at === 0 ? null : SAID_OF_WHAT.exec(folded.slice(at))) ?? []
    // Asked how many there are in one thing, what is said of another is no answer.
    const strange =
      !this.#key.isCount || /\ball\b/u.test(of)
        ? []
        : wordsOf(of).filter((word) => !isCounted(word, this.#key))
    if (unit === undefined) return null
    return readAmount(`${folded.slice(0, at)}${unit} ${strange.join(' ')}`)
  }

  #readCore(): Text {
    const { folded } = this.text
    const said = withoutHeading(folded, this.#key)
    const framed = withoutFrame(
      this.#key.kind === 'place'
        ? said
        : withoutAside(withoutDescription(withoutApposition(said, this.#key), this.#key)),
    )
    const core = framed === folded ? this.text : readText(framed)
    if (core.words.length === 0) return this.text
    this.#inner = trimmed(core.folded, this.#key)
    const isAgain = this.#inner !== null && saysQuestion(core.folded, this.#inner, this.#key)
    return isAgain ? readText(this.#inner!) : core
  }

  #trimmed(): string | null {
    return this.core === this.text && this.#inner === undefined ? null : (this.#inner ?? null)
  }

  #readDates(): Period[] {
    const found = readDates(this.core.folded)
    const inner = this.#trimmed()
    return found.length > 0 || inner === null ? found : readDates(inner)
  }
}

const VERB = /:|(?:^|\s)(?:is|was|are|were|has|have|had|did|does)(?:\s|$)/u

/** Is what was cut off the question said again? One word of it may as well be part of a name. */
function saysQuestion(folded: string, inner: string, key: Key): boolean {
  const at = folded.indexOf(inner)
  const cut = `${folded.slice(0, at)} ${folded.slice(at + inner.length)}`
  const asked = wordsOf(cut).filter((word) => !GLUE.has(word) && isAsked(key, word)).length
  return asked > 2 || (asked > 0 && VERB.test(cut))
}

const EDGE_WORD = /^[\p{L}',:"]+$/u
const NO_LETTER = /[^\p{L}]/gu

/** Without words of the question at either end: "The bridge was opened in 1999". */
function trimmed(folded: string, key: Key): string | null {
  if (!folded.includes(' ')) return null
  const parts = folded.split(/\s+/u)
  const isIdle = (part: string) => {
    if (!EDGE_WORD.test(part)) return false
    const word = part.replace(NO_LETTER, '')
    return GLUE.has(word) || (isAsked(key, word) && !key.squashed.has(word))
  }
  let start = 0
  let end = parts.length
  while (start < end && isIdle(parts[start]!)) start++
  while (end > start && isIdle(parts[end - 1]!)) end--
  if (start === 0 && end === parts.length) return null
  return start < end ? parts.slice(start, end).join(' ') : null
}

/** Asked what XL stands for, "XL" is the question and no number. */
export function isNumeralOfQuestion({ core }: Given, key: Key): boolean {
  const [word = ''] = core.words
  return core.words.length === 1 && key.asked.has(word) && readNumeral(word)?.form === 'roman'
}
