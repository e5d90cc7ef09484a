import type { FramePart, Phrase } from '../model.ts'
import { PhraseReader, type Read } from './phrase-reader.ts'
import { type VerbGroup, verbGroup } from './verb-group.ts'

const SUBORDINATOR = /^(?:where|when|while|because|although|whereas|though)$/i
/** A verb with what goes with it, and of whom it is said. */
export interface Clause {
  subject: Phrase
  group: VerbGroup
  parts: FramePart[]
  isWhole: boolean
}

/** Reads a verb and its parts, and tells whether its clause ends where they do. */
export class PredicateReader extends PhraseReader {
  /** A verb and its parts. */
  protected predicate(at: number, subject: Phrase, lead: FramePart[]): Read<Clause> | null {
    const chunk = this.chunks[at]
    const group = chunk?.kind === 'verb' ? verbGroup(chunk) : null
    if (!group) return null
    const parts = [...lead]
    const isPassive = group.verb.voice === 'passive'
    let next = at + 1
    let isWhole = true
    let hasObject = false
    while (next < this.chunks.length) {
      if (this.is(next, 'adverb')) {
        if (/^(?:only|just|almost|nearly|barely|hardly)$/.test(this.word(next))) isWhole = false
        // "put back", "ran aground": these belong to the verb.
        if (
          next === at + 1 &&
          !/ly$|^(?:also|later|then|however|too|still|already|early|soon|once|again|instead)$/.test(
            this.word(next),
          )
        )
          parts.push(this.part('other', '', this.phrase(next, next + 1), next, false))
        next += 1
        continue
      }
      const plain = this.noun(next)
      const noun = plain && this.withApposition(next, plain)
      if (noun) {
        const isObject: boolean =
          !hasObject && parts.every(({ isLead, text }) => isLead || /^\p{Ll}+$/u.test(text))
        const phrase = noun.value
        const isThing =
          phrase.kind !== 'noun' ||
          this.chunks[next]?.tokens.some(({ pos }) => pos !== 'ADJ' && pos !== 'ADV')
        const role = isObject && isThing ? 'object' : this.roleOf('', phrase, false)
        parts.push(this.part(role, '', phrase, next, false))
        hasObject ||= isObject
        next = noun.next
        continue
      }
      // "sworn in on June 1", "turned down in May": the first belongs to the verb.
      if (next === at + 1 && this.isParticle(next)) {
        parts.push(this.part('other', '', this.phrase(next, next + 1), next, false))
        next += 1
        continue
      }
      const part = this.prepositional(next, isPassive, false)
      if (!part) break
      parts.push(part.value)
      next = part.next
    }
    const last = parts.at(-1)
    // "a trial that lasted five weeks", "a study published on Monday": it says which.
    if (
      last &&
      !last.isLead &&
      this.is(next, 'relative', 'verb', 'gerund') &&
      this.word(next) !== 'according' &&
      // "It was a shepherd, Kim Lee, who found it" tells what Kim Lee did.
      !(this.word(next) === 'who' && last.phrase.name?.kind === 'person')
    ) {
      const end = this.endOfClause(next)
      const longer = this.phrase(next - 1, end).end
      last.end = longer
      last.phrase = {
        ...last.phrase,
        text: this.sentence.reading.slice(last.phrase.start, longer),
        end: longer,
        name: null,
      }
      last.text = this.sentence.reading.slice(last.start, longer)
      next = end
    }
    const stop = this.chunks[next]
    if (stop?.kind === 'quotation' || stop?.kind === 'pronoun') isWhole = false
    if (stop?.kind === 'other' && !/^[.;:!?]$/.test(stop.text) && !SUBORDINATOR.test(stop.text))
      isWhole = false
    const isCut = stop?.kind === 'preposition' || (stop?.kind === 'comma' && this.isList(next))
    if (isCut) {
      // "was founded by Kim Lee to help cats, dogs and birds": up to the agent it is whole.
      const agent = parts.findIndex(({ role }) => role === 'agent')
      isWhole = agent >= 0 && agent < parts.length - 1
      if (isWhole) parts.length = agent + 1
    }
    if (stop?.kind === 'conjunction' && !this.isNextClause(next)) isWhole = false
    return { value: { subject, group, parts, isWhole }, next }
  }

  protected isParticle(at: number): boolean {
    return (
      /^(?:in|on|off|up|down|out|over|away|back)$/.test(this.word(at)) &&
      (this.is(at + 1, 'preposition') || this.word(at + 1) === '.')
    )
  }

  protected isNextClause(conjunction: number): boolean {
    let next = conjunction + 1
    while (this.is(next, 'adverb', 'comma')) next += 1
    return this.is(next, 'verb') || this.leadsToVerb(next) || this.is(next, 'pronoun')
  }
}
