import type { Period } from './date/period.ts'
import { readDates } from './date/read.ts'
import { GLUE } from './lexicon/glue.ts'
import { initialsOf } from './acronym.ts'
import { partsOf } from './lists.ts'
import { type Amount, readAmount } from './number/read.ts'
import { type Name, readName } from './person.ts'
import { type Place, readPlace } from './place.ts'
import { type Text, readText, wordsOf } from './text.ts'

const JOINED = /\s(?:and|&|plus)\s|&|\+|,.+,/u

export const contentOf = (words: readonly string[]): string[] => {
  const content = words.filter((word) => !GLUE.has(word))
  // "AT&T" is more than its T.
  return content.length > 0 && content.join('').length > 1 ? content : [...words]
}

/**
 * One way to say a right answer. It is read as rules ask, and only once, since most answers are
 * judged by a look at its letters while the rest is dear.
 */
export class Variant implements Text {
  /** As accepted, with its capitals. */
  readonly raw: string
  readonly folded: string
  readonly words: string[]
  readonly squashed: string
  #content: string[] | undefined
  #dates: Period[] | undefined
  #amount: Amount | null | undefined
  #name: Name | undefined
  #place: Place | undefined
  #parts: string[][] | undefined
  #isList: boolean | undefined
  #initials: string[] | undefined

  constructor(raw: string, known: { dates?: Period[]; amount?: Amount | null } = {}) {
    const { folded, words, squashed } = readText(raw)
    this.raw = raw
    this.folded = folded
    this.words = words
    this.squashed = squashed
    this.#dates = known.dates
    this.#amount = known.amount
  }

  /** Its words without articles, prepositions and the like. */
  get content(): string[] {
    return (this.#content ??= contentOf(this.words))
  }

  get dates(): Period[] {
    return (this.#dates ??= readDates(this.folded))
  }

  get amount(): Amount | null {
    if (this.#amount === undefined) this.#amount = readAmount(this.folded)
    return this.#amount
  }

  get name(): Name {
    return (this.#name ??= readName(this.words))
  }

  get place(): Place {
    return (this.#place ??= readPlace(this.folded))
  }

  /** The content words of what it names one after the other. */
  get parts(): string[][] {
    return (this.#parts ??= partsOf(this.folded).map((part) => contentOf(wordsOf(part))))
  }

  /** Does it name several things? A date with a comma does not. */
  get isList(): boolean {
    return (this.#isList ??=
      JOINED.test(this.folded) && this.dates.length === 0 && this.parts.length > 1)
  }

  get initials(): string[] {
    return (this.#initials ??= initialsOf(this.words))
  }
}
