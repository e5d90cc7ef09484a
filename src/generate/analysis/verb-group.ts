import { presentBase, verbOf } from '../lexicon/verb-forms.ts'
import type { Frame, FrameVerb } from '../model.ts'
import type { Chunk } from './chunks.ts'

/** What a verb with its auxiliaries says beside what is done. */
export interface VerbGroup {
  verb: FrameVerb
  isNegated: boolean
  isModal: boolean
  /** "built" without an auxiliary may be what a noun before it was. */
  mayBeParticiple: boolean
}

const MODAL = /^(?:could|may|might|would|should|can|must|ought)$/
const FUTURE = /^(?:will|wo|shall|'ll)$/
const NEGATION = /^(?:not|n't|never|no)$/
const DOUBT =
  /^(?:almost|nearly|barely|only|reportedly|allegedly|apparently|possibly|perhaps|probably|likely|supposedly)$/
const BE = /^(?:be|is|are|am|was|were|been|being|'s|'re|'m)$/
const PAST_AUXILIARY = /^(?:was|were|did|had)$/

function tenseOf(words: string[], isPast: boolean): FrameVerb['tense'] {
  const [first = ''] = words
  if (words.some((word) => FUTURE.test(word))) return 'future'
  if (words.length > 1 && first === 'had') return 'pluperfect'
  if (words.length > 1 && /^(?:has|have|'ve)$/.test(first)) return 'perfect'
  return isPast || PAST_AUXILIARY.test(first) ? 'past' : 'present'
}

/** Reads a chunk of the kind `verb`; null where its verb has no form that could be told. */
export function verbGroup({ tokens, text, start, end }: Chunk): VerbGroup | null {
  const words = tokens.map((token) => token.text.toLowerCase())
  const main =
    tokens.findLast(({ pos }) => pos === 'VERB' || pos === 'ADJ') ??
    tokens.findLast(({ pos }) => pos === 'AUX')
  if (!main) return null
  const form = main.text.toLowerCase()
  const auxiliaries = words.slice(0, tokens.indexOf(main)).filter((word) => !word.endsWith('ly'))
  const hasBe = auxiliaries.some((word) => BE.test(word))
  const isProgressive = hasBe && form.endsWith('ing')
  const isPassive = hasBe && !isProgressive
  const hasHave = auxiliaries.some((word) => /^(?:has|have|had|having)$/.test(word))
  const isBe = main.pos === 'AUX' && BE.test(form)
  const finite = auxiliaries.length === 0
  const known = isBe ? null : verbOf(form, main.lemma, isPassive || hasHave)
  const isPast = isBe ? /^(?:was|were)$/.test(form) : finite && known !== null
  if (isPassive && !known) return null
  const lemma = isBe ? 'be' : (known?.base ?? presentBase(form, main.lemma))
  const isNegated = words.some((word) => NEGATION.test(word))
  return {
    verb: {
      lemma,
      past: isBe ? 'was' : (known?.past ?? form),
      participle: isBe ? 'been' : (known?.participle ?? form),
      text,
      start,
      end,
      tense: tenseOf(words, isPast),
      voice: isPassive ? 'passive' : 'active',
    },
    isNegated,
    isModal: words.some((word) => MODAL.test(word) || DOUBT.test(word)),
    mayBeParticiple: finite && !isBe && known !== null && verbOf(form, main.lemma, true) !== null,
  }
}

/** How sure a clause is, by its verb and by whether somebody is said to have said it. */
export function certaintyOf({ verb, isModal }: VerbGroup, isReported: boolean): Frame['certainty'] {
  if (isModal) return 'possible'
  if (verb.tense === 'future') return 'future'
  return isReported ? 'reported' : 'stated'
}
