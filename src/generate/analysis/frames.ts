import { OUTLET_VERBS, SPEECH_VERBS } from '../lexicon/words.ts'
import type { Frame, FramePart, Phrase, Sentence } from '../model.ts'
import { mainPerson, NEAR_SENTENCES, withAntecedent, withMain } from './antecedent.ts'
import type { Read } from './phrase-reader.ts'
import { type Clause, PredicateReader } from './predicate-reader.ts'
import { isUnbroken } from './unbroken.ts'
import { certaintyOf, type VerbGroup, verbGroup } from './verb-group.ts'

const DOUBTFUL_NOUN = /^(?:no|nobody|none|neither|nothing|few|hardly)\b/i
const INTENTION =
  /^(?:plan|hope|want|intend|expect|aim|seek|try|attempt|threaten|promise|pledge|vow|refuse|decline|fail|ask|order|urge|appear|seem|offer|propose)$/
// A clause may follow these as well as a noun.
const CLAUSAL = /^(?:after|before|since|as|until|like)$/
const MOST_COMMAS = 4
/** Reads the frames of one sentence from its chunks, from left to right and without going back. */
class FrameReader extends PredicateReader {
  readonly frames: Frame[] = []

  /** What cannot be read ends the reading: to begin again within a clause makes facts up. */
  read(): Frame[] {
    this.#clause(0, null, null)
    this.#attributeAll()
    this.#ofSpeaker()
    return this.frames
  }

  /** `"…," said Kim Lee, a nurse in Tarn, who led the team.`: what the speaker is said to have done. */
  #ofSpeaker(): void {
    const verb = this.chunks.findIndex(({ kind }) => kind === 'verb')
    if (!this.is(verb - 1, 'quotation') || !SPEECH_VERBS.has(this.word(verb))) return
    const speaker = this.noun(verb + 1)
    const relative = this.chunks.findIndex(
      ({ text }, at) => at > verb && text === 'who' && this.is(at - 1, 'comma'),
    )
    if (speaker?.value.name?.kind !== 'person' || relative < speaker.next) return
    const { end } = speaker.value
    const between = this.sentence.mentions.some(
      ({ name, start }) =>
        name.kind === 'person' && start >= end && start < (this.chunks[relative]?.start ?? 0),
    )
    if (!between) this.#subordinate(relative, speaker.value)
  }

  /** "In May, ", "On Tuesday Lee left": what stands before the subject. */
  #lead(at: number): Read<FramePart[]> {
    const parts: FramePart[] = []
    let next = at
    for (;;) {
      if (this.is(next, 'comma', 'adverb', 'conjunction')) {
        next += 1
        continue
      }
      // "Six minutes later, "
      if (
        this.is(next, 'noun') &&
        /^(?:later|earlier|ago|before)$/.test(this.word(next + 1)) &&
        this.is(next + 2, 'comma')
      ) {
        parts.push(this.part('time', '', this.phrase(next, next + 1), next, true))
        next += 3
        continue
      }
      const part = this.prepositional(next, false, true)
      if (!part || this.is(next, 'infinitive')) return { value: parts, next }
      parts.push(part.value)
      next = part.next
    }
  }

  /** The subject with what follows it up to the verb; clauses in between become frames. */
  #subject(at: number): Read<Phrase> | null {
    const noun = this.noun(at, true)
    if (!noun) return null
    let { value: subject, next } = noun
    while (this.is(next, 'preposition') && !/^(?:since|until)$/.test(this.word(next))) {
      const part = this.prepositional(next, false, false, true)
      if (!part || part.value.phrase.kind === 'time') break
      next = part.next
      const { kind, head, name } = subject
      subject = { ...this.phrase(at, next), kind: name ? 'noun' : kind, head, name: null }
    }
    if (!this.is(next, 'comma')) return { value: subject, next }
    const close = this.#closeOfAside(next + 1)
    if (close === null) return { value: subject, next }
    if (this.is(next + 1, 'relative', 'verb', 'gerund')) {
      this.#subordinate(next + 1, subject)
      return { value: subject, next: close + 1 }
    }
    const apposed = this.noun(next + 1)
    if (!apposed) return { value: subject, next }
    const isName =
      subject.name === null && apposed.value.name !== null && this.is(apposed.next, 'comma')
    if (isName && apposed.value.text.includes(' ')) subject = { ...apposed.value }
    if (this.is(apposed.next, 'comma') && this.is(apposed.next + 1, 'relative'))
      this.#subordinate(apposed.next + 1, subject)
    return { value: subject, next: close + 1 }
  }

  /** The comma that ends what is said of a subject in between: the first that a verb follows. */
  #closeOfAside(at: number): number | null {
    let next = at
    for (let commas = 0; commas < MOST_COMMAS; commas += 1) {
      next = this.endOfClause(next)
      if (!this.is(next, 'comma')) return null
      const verb = this.is(next + 1, 'adverb') ? next + 2 : next + 1
      if (this.is(verb, 'verb')) return next
      next += 1
    }
    return null
  }

  /** "which was built in 1994", "named Wayfarer": a frame about the phrase before it. */
  #subordinate(at: number, subject: Phrase): void {
    const isRelative = this.is(at, 'relative')
    if (isRelative && !/^(?:who|which)$/.test(this.word(at))) return
    const from = isRelative ? at + 1 : at
    if (!this.is(from, 'verb')) return
    const clause = this.predicate(from, subject, [])
    if (clause && isRelative) this.#emit(clause.value, null, 'relative')
  }

  #mainVerb(at: number): number {
    const group = this.chunks[at] && verbGroup(this.chunks[at])
    if (!group?.mayBeParticiple || !this.is(at + 1, 'preposition', 'time')) return at
    let next = at + 1
    while (this.is(next, 'preposition', 'noun', 'adverb', 'time') && !CLAUSAL.test(this.word(next)))
      next += 1
    return this.is(next, 'verb') ? next : at
  }

  #emit(
    { subject, group, parts, isWhole }: Clause,
    source: Phrase | null,
    form: Frame['form'],
  ): void {
    const object = parts.find(({ role }) => role === 'object')?.phrase ?? null
    const intends = parts.some(
      ({ preposition, role }) => role === 'purpose' && preposition === 'to',
    )
    const certainty = certaintyOf(group, source !== null)
    this.frames.push({
      sentence: this.sentence,
      named: this.sentence,
      subject,
      verb: group.verb,
      object,
      parts,
      source,
      polarity: group.isNegated || DOUBTFUL_NOUN.test(subject.text) ? 'negative' : 'positive',
      certainty:
        certainty === 'stated' &&
        intends &&
        INTENTION.test(group.verb.lemma) &&
        group.verb.lemma !== 'agree'
          ? 'possible'
          : certainty,
      form,
      start: Math.min(subject.start, ...parts.map(({ start }) => start)),
      end: Math.max(group.verb.end, ...parts.map(({ end }) => end)),
      isWhole: isWhole && isUnbroken(this.sentence.reading, parts, group.verb.end),
    })
  }

  /** Reads one clause, what it reports, and the verbs that share its subject. */
  #clause(at: number, source: Phrase | null, shared: Phrase | null, voice?: string): void {
    const opener = this.#opener(at)
    const lead = this.#lead(opener?.next ?? at)
    const subject = shared ? { value: shared, next: lead.next } : this.#subject(lead.next)
    if (!subject) return
    if (opener && this.chunks[at])
      this.#emit({ ...opener.value, subject: subject.value }, source, 'participle')
    let verb = subject.next
    for (;;) {
      // "A storm on Sunday night caused …"
      const time =
        this.is(verb, 'time') || this.is(verb + 1, 'time')
          ? this.prepositional(verb, false, true)
          : null
      if (time) lead.value.push(time.value)
      else if (!this.is(verb, 'adverb')) break
      verb = time?.next ?? verb + 1
    }
    const read = this.predicate(this.#mainVerb(verb), subject.value, lead.value)
    if (!read) return
    const { group } = read.value
    const told = SPEECH_VERBS.has(group.verb.past) || OUTLET_VERBS.has(group.verb.past)
    const reported = told && group.verb.voice === 'active' ? this.#reported(read) : null
    if (reported !== null) {
      this.#clause(reported, subject.value, null)
      return
    }
    const first = this.frames.length
    // "was questioned and later released": whether the second verb is passive too is not told.
    const isUnclear =
      voice === 'passive' &&
      group.mayBeParticiple &&
      read.value.parts.every(({ role }) => role !== 'object')
    if (!isUnclear) this.#emit(read.value, source, 'main')
    this.#after(read.next, read.value, source, first)
  }

  /** "Founded in 1921, the Norvik Group …" */
  #opener(at: number): Read<Clause> | null {
    const group = at === 0 && this.chunks[0]?.kind === 'verb' ? verbGroup(this.chunks[0]) : null
    if (!group?.mayBeParticiple) return null
    const read = this.predicate(0, this.phrase(0, 1), [])
    if (!read || !this.is(read.next, 'comma') || !this.is(read.next + 1, 'noun')) return null
    const passive: VerbGroup = {
      ...group,
      verb: { ...group.verb, voice: 'passive', tense: 'past' },
    }
    return { value: { ...read.value, group: passive }, next: read.next + 1 }
  }

  /** Where the clause begins that a verb of speech leads to; null if it leads to none. */
  #reported({ value, next }: Read<Clause>): number | null {
    if (this.word(next) === 'that') return next + 1
    const last = value.parts.at(-1)
    if (this.is(next, 'verb') && last && !last.isLead) {
      return this.chunks.findIndex(({ start }) => start >= last.phrase.start)
    }
    const longer = this.chunks.findIndex(
      ({ kind, start, text }) =>
        kind === 'relative' &&
        text === 'that' &&
        last !== undefined &&
        start > last.start &&
        start < last.end,
    )
    if (longer >= 0) return longer + 1
    // "said the ship sank": the verb was taken for what the ship is.
    const object = value.parts.find(({ role }) => role === 'object')
    const inner = this.chunks.findIndex(
      ({ kind, start }) =>
        kind === 'verb' && object !== undefined && start > object.start && start < object.end,
    )
    if (!object || inner < 0) return null
    return this.chunks.findIndex(({ start }) => start >= object.start)
  }

  /** Goes on after a clause: its source, a relative clause, a further verb or a further clause. */
  #after(
    at: number,
    { subject, group, parts }: Clause,
    source: Phrase | null,
    first: number,
  ): void {
    let next = at
    if (this.is(next, 'other') && this.word(next) !== '.') next = this.endOfClause(next)
    const isComma = this.is(next, 'comma')
    let from = isComma ? next + 1 : next
    if (isComma && this.is(from, 'gerund') && this.word(from) !== 'according') {
      next = this.endOfClause(from)
      from = next + 1
    }
    if (this.word(from) === 'according') {
      const speaker = this.noun(from + 2)
      if (speaker)
        for (const frame of this.frames.slice(first)) this.#attribute(frame, speaker.value)
      return
    }
    const last = parts.at(-1)
    if (this.word(next) === 'who' && last?.phrase.name?.kind === 'person') {
      this.#subordinate(next, last.phrase)
      return
    }
    if (isComma && this.is(from, 'relative')) {
      const isThing = last && !(last.role === 'purpose' && last.preposition === 'to')
      if (isThing) this.#subordinate(from, last.phrase)
      return
    }
    if (!this.is(from, 'conjunction')) return
    let verb = from + 1
    while (this.is(verb, 'adverb')) verb += 1
    if (this.is(verb, 'verb')) this.#clause(verb, source, subject, group.verb.voice)
    // "He said that it sank, but nobody was hurt": the second is not his word.
    else this.#clause(from + 1, this.word(from) === 'and' ? source : null, null)
  }

  #attribute(frame: Frame, source: Phrase): void {
    frame.source ??= source
    if (frame.certainty === 'stated') frame.certainty = 'reported'
  }

  /** ", the coastguard said on Monday." or ", said Kim Lee.": who says what stands before. */
  #attributeAll(): void {
    const verb = this.chunks.findLastIndex(({ kind }) => kind === 'verb')
    const chunk = this.chunks[verb]
    const group = chunk && verbGroup(chunk)
    if (!group || group.verb.voice === 'passive' || !SPEECH_VERBS.has(group.verb.past)) return
    const comma = this.chunks.findLastIndex(({ kind }, at) => kind === 'comma' && at < verb)
    const speaker = comma === verb - 1 ? this.noun(verb + 1) : this.noun(comma + 1, true)
    const before = this.chunks[comma]?.start
    if (!speaker || before === undefined) return
    for (const frame of this.frames) if (frame.end <= before) this.#attribute(frame, speaker.value)
  }
}

/** The facts that sentences tell, in their order. What cannot be read is left out. */
export function framesIn(sentences: Sentence[]): Frame[] {
  let told: Frame[] = []
  let main: ReturnType<typeof mainPerson> = null
  return sentences.flatMap((sentence, at) => {
    const frames = new FrameReader(sentence).read()
    const previous = sentences[at - 1]
    const own = previous ? frames.map((frame) => withAntecedent(frame, previous, told)) : frames
    const found = main
    const near = sentences.slice(Math.max(0, at - NEAR_SENTENCES), at)
    told = found ? own.map((frame) => withMain(frame, near, found)) : own
    main = at === 0 ? mainPerson(sentence, told) : main
    return told
  })
}
