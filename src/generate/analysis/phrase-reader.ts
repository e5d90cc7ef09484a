import { isKnownPlace } from '../lexicon/places.ts'
import type { FramePart, PartRole, Phrase, Sentence } from '../model.ts'
import { type Chunk, type ChunkKind, chunksOf } from './chunks.ts'
import { isPlace, phraseOf } from './phrases.ts'

// "VESTIA (Reuters) - "
const DATELINE = /^\p{Lu}[\p{Lu}\p{L} .,'-]{2,50}?(?: \([^)]{2,30}\))? - (?=\p{Lu})/u
const PLACE_PREPOSITION =
  /^(?:in|at|near|off|from|to|into|on|outside|inside|across|around|through)$/i
// "this weekend", "every year", "the same day"
const WHEN =
  /^(?:this|last|next|every|each|that|the (?:same|next|previous|following)) (?:\p{L}+ )?(?:day|night|morning|afternoon|evening|week|weekend|month|season|year|summer|winter|spring|autumn|fall)$/iu
const OUTLET = /\b(?:newspaper|magazine|journal|broadcaster|channel|agency|station|website)\b/
const LONGEST_TITLE_WORDS = 5

const kindOf = ({ kind, head, name }: Phrase) => ({ kind, head, name })

/** Where reading goes on after what was read. */
export interface Read<T> {
  value: T
  next: number
}

/** Reads noun phrases and what goes with a verb from a sentence's chunks. */
export class PhraseReader {
  protected readonly sentence: Sentence
  protected readonly chunks: Chunk[]

  constructor(sentence: Sentence) {
    this.sentence = sentence
    const skipped = DATELINE.exec(sentence.reading)?.[0].length ?? 0
    this.chunks = chunksOf(sentence).filter(({ start }) => start >= skipped)
  }

  protected is(at: number, ...kinds: ChunkKind[]): boolean {
    const chunk = this.chunks[at]
    return chunk !== undefined && kinds.includes(chunk.kind)
  }

  protected word(at: number): string {
    return this.chunks[at]?.text.toLowerCase() ?? ''
  }

  protected phrase(from: number, to: number): Phrase {
    return phraseOf(this.sentence, this.chunks.slice(from, to))
  }

  /** A noun phrase with what "of" ties to it, and a second one after "and". */
  protected noun(at: number, isSubject = false): Read<Phrase> | null {
    if (this.isTitle(at) && this.endsTitle(at + 1))
      return { value: this.phrase(at, at + 1), next: at + 1 }
    if (!this.is(at, 'noun', 'pronoun')) return null
    let next = at + 1
    // "her drama "Salt Road""
    if (this.is(at, 'noun') && this.isTitle(next)) next += 1
    while (this.word(next) === 'of' && this.is(next + 1, 'noun', 'pronoun', 'time')) next += 2
    const isPair =
      /^(?:and|or|&)$/.test(this.word(next)) &&
      this.is(next + 1, 'noun') &&
      !this.is(next + 2, 'infinitive') &&
      this.leadsToVerb(next + 2) === isSubject
    if (isPair) {
      next += 2
      while (this.word(next) === 'of' && this.is(next + 1, 'noun')) next += 2
    }
    return { value: this.phrase(at, next), next }
  }

  /** A work's title, or a word or two that are quoted: nothing that is said. */
  protected isTitle(at: number): boolean {
    const words = /^"([^",?!]+)"$/.exec(this.chunks[at]?.text ?? '')?.[1]?.split(' ') ?? []
    return this.is(at, 'quotation') && words.length > 0 && words.length <= LONGEST_TITLE_WORDS
  }

  /** Where a title stands as a noun: no verb of speech or comma of a quotation comes after it. */
  protected endsTitle(at: number): boolean {
    return this.chunks[at] === undefined || this.is(at, 'preposition', 'verb', 'time')
  }

  /** Whether a verb comes before the clause can end: what precedes is its subject. */
  protected leadsToVerb(at: number): boolean {
    let next = at
    while (this.is(next, 'preposition', 'noun', 'adverb', 'time')) next += 1
    return this.is(next, 'verb')
  }

  /** Where a clause's end is: the next comma, relative or end of the sentence. */
  protected endOfClause(at: number): number {
    let next = at
    while (
      next < this.chunks.length &&
      !this.is(next, 'comma') &&
      !/^[.;:!?]$/.test(this.word(next))
    )
      next += 1
    return next
  }

  protected part(
    role: PartRole,
    preposition: string,
    phrase: Phrase,
    from: number,
    isLead: boolean,
  ): FramePart {
    const start = this.chunks[from]?.start ?? phrase.start
    const text = this.sentence.reading.slice(start, phrase.end)
    return { role, preposition, phrase, text, start, end: phrase.end, isLead }
  }

  protected roleOf(preposition: string, phrase: Phrase, isPassive: boolean): PartRole {
    if (phrase.kind === 'time' || (preposition === '' && WHEN.test(phrase.text))) return 'time'
    if (phrase.kind === 'duration' && /^(?:for|over|during|in|after|)$/.test(preposition))
      return 'time'
    if (preposition === 'by' && isPassive && phrase.kind !== 'money') return 'agent'
    if (
      phrase.kind === 'money' ||
      (/^(?:by|at) /.test(`${preposition} `) && phrase.kind === 'number')
    )
      return 'amount'
    if (PLACE_PREPOSITION.test(preposition) && isPlace(phrase)) return 'place'
    if (preposition !== '' && OUTLET.test(phrase.text)) return 'outlet'
    return preposition === 'for' ? 'purpose' : 'other'
  }

  /** One part: "in the attic of a house", "on Tuesday", "to buy a rival", "for stealing a boat". */
  protected prepositional(
    at: number,
    isPassive: boolean,
    isLead: boolean,
    isSubject = false,
  ): Read<FramePart> | null {
    if (this.is(at, 'time')) {
      const phrase = this.phrase(at, at + 1)
      return { value: this.part('time', '', phrase, at, isLead), next: at + 1 }
    }
    if (this.is(at, 'infinitive')) return this.infinitive(at, isLead)
    if (!this.is(at, 'preposition')) return null
    let from = at + 1
    while (this.is(from, 'preposition')) from += 1
    const end = from
    while (this.is(from, 'adverb')) from += 1
    const preposition = this.chunks
      .slice(at, end)
      .map(({ text }) => text.toLowerCase())
      .join(' ')
    // "on the night of July 3, 1988"
    const isPartOfDay =
      /^the (?:\p{Ll}+ )?(?:night|evening|morning|afternoon|day)$/u.test(this.word(from)) &&
      this.word(from + 1) === 'of' &&
      this.is(from + 2, 'time')
    if (isPartOfDay) {
      const phrase = { ...this.phrase(from, from + 3), kind: 'time' as const }
      return { value: this.part('time', preposition, phrase, at, isLead), next: from + 3 }
    }
    if (this.is(from, 'time')) {
      // "between 2009 and 2015", "from May to June"
      const isSpan = /^(?:and|to|until)$/.test(this.word(from + 1)) && this.is(from + 2, 'time')
      const next = isSpan ? from + 3 : from + 1
      const phrase = this.phrase(from, next)
      return { value: this.part('time', preposition, phrase, at, isLead), next }
    }
    if (this.is(from, 'gerund')) {
      const object = this.noun(from + 1)
      const next = object?.next ?? from + 1
      const phrase = this.phrase(from, next)
      return { value: this.part('other', preposition, phrase, at, isLead), next }
    }
    const noun = this.noun(from, isSubject)
    if (!noun) return null
    const { value, next } = this.withApposition(from, this.withRegion(from, noun))
    const role = this.roleOf(preposition, value, isPassive)
    return { value: this.part(role, preposition, value, at, isLead), next }
  }

  /**
   * "the Golden Lantern, the top prize of the Tarn Film Festival," belongs together; "his niece, Kim
   * Lee," is Kim Lee.
   */
  protected withApposition(at: number, noun: Read<Phrase>): Read<Phrase> {
    const { value, next } = noun
    const other = this.is(next, 'comma') ? this.noun(next + 1) : null
    if (!other || !this.isClosed(other.next) || this.isList(next)) return noun
    const after = this.is(other.next, 'comma') ? other.next + 1 : other.next
    // "On Monday, in Tarn, police …": a clause may follow the second comma.
    const isNamed = value.name === null && /^(?:the|an?|his|her|its|their) /i.test(value.text)
    if (isNamed && other.value.name?.full.includes(' ') === true) {
      // "his niece, Kim Lee, a nurse in Tarn"
      const isGlossed = this.is(other.next, 'comma') && /^(?:the|an?) /.test(this.word(after))
      const end = isGlossed ? this.endOfClause(after) : after
      return { value: other.value, next: isGlossed && this.is(end, 'comma') ? end + 1 : end }
    }
    if (this.is(other.next, 'comma') && this.is(after, 'noun', 'pronoun')) return noun
    const isGloss = value.name !== null && /^(?:the|an?) \p{Ll}/u.test(other.value.text)
    if (!isGloss || other.value.kind !== 'noun') return noun
    return { value: { ...this.phrase(at, other.next), ...kindOf(value) }, next: after }
  }

  /** Whether a phrase in commas ends here. */
  protected isClosed(at: number): boolean {
    return this.chunks[at] === undefined || this.is(at, 'comma') || this.word(at) === '.'
  }

  /** "a yacht, a villa and a car": the comma parts no clause. */
  protected isList(comma: number): boolean {
    const second = this.noun(comma + 1)
    // "for tax evasion, making gifts, and lying"
    const isGerund =
      this.is(comma + 1, 'gerund') && this.is(this.endOfClause(comma + 1) + 1, 'conjunction')
    if (!isGerund && (!second || this.leadsToVerb(second.next))) return false
    const end = this.endOfClause(comma + 1)
    const within = this.chunks.slice(comma + 1, end + 2)
    return within.some(({ kind, text }) => kind === 'conjunction' && text !== 'but')
  }

  /** "Tarn, Ohio" */
  protected withRegion(at: number, noun: Read<Phrase>): Read<Phrase> {
    const { value, next } = noun
    const region = this.chunks[next + 1]
    const isRegion = value.name && this.is(next, 'comma') && region && isKnownPlace(region.text)
    if (!isRegion || this.is(next + 2, 'verb', 'conjunction')) return noun
    return {
      value: this.phrase(at, next + 2),
      next: this.is(next + 2, 'comma') ? next + 3 : next + 2,
    }
  }

  protected infinitive(at: number, isLead: boolean): Read<FramePart> {
    const verb = this.is(at + 1, 'verb') ? at + 2 : at + 1
    const object = this.noun(verb)
    const next = object?.next ?? verb
    return { value: this.part('purpose', 'to', this.phrase(at, next), at, isLead), next }
  }
}
