import type { Name } from '../../model.ts'
import { ORGANISATION_WORDS } from '../../lexicon/words.ts'
import { alsoCited, anchored } from './label.ts'
import { isWorthAsking } from './story.ts'
import { answerOf } from './naming.ts'
import { draft, type Rule } from './rule.ts'
import { inverted, isPast, predicate, restOf, type Wording, wordingOf } from './wording.ts'

const FEWEST_WORDS = 4
// Of many bodies, and of none in particular.
const WEAK = /^(?:tell|join)$/
const MOST_WORDS = 28
// What the last or the first word of a name says that it is.
const KINDS =
  /^(?:university|institute|college|school|academy|council|department|agency|foundation|company|corporation|association|club|party|committee|commission|court|board|union|bank|ministry|league|federation|museum|hospital|church|parliament|society|team)$/

const isOrganisation = (name: Name | null | undefined): name is Name =>
  name?.kind === 'organization'

/** "university" of "University of Halden", "organization" where no word tells. */
function kindOf({ full }: Name): string {
  const words = full.toLowerCase().split(' ')
  const [first = ''] = words
  const last = words.at(-1) ?? ''
  if (KINDS.test(last)) return last
  return KINDS.test(first) && ORGANISATION_WORDS.has(first) ? first : 'organization'
}

interface Asked {
  name: Name
  body: string
}

/** As the one by whom it was done, the one to whom, or the one who did it. */
function ask(wording: Wording): Asked[] {
  const { frame, subject } = wording
  const isState = frame.verb.lemma === 'be' && frame.verb.voice === 'active'
  if (isState || WEAK.test(frame.verb.lemma)) return []
  const ofParts = frame.parts.flatMap((part) => {
    const { name } = part.phrase
    if (!isOrganisation(name)) return []
    const which = `which ${kindOf(name)}`
    if (part.role === 'object') return { name, body: `${which} ${inverted(wording, part)}` }
    if (part.role !== 'agent') return []
    return { name, body: `${which} ${frame.verb.past} ${subject} ${restOf(wording, part)}`.trim() }
  })
  const { name } = frame.subject
  const own = isOrganisation(name)
    ? [{ name, body: `which ${kindOf(name)} ${predicate(wording)}` }]
    : []
  return [...ofParts, ...own]
}

/** Which organisation did something, or had it done to it. */
export const whichOrganisation: Rule = (document) =>
  document.frames.flatMap((frame) => {
    const wording =
      isPast(frame) && isWorthAsking(frame, document) ? wordingOf(frame, document) : null
    if (!wording) return []
    const { source } = wording
    return ask(wording).flatMap(({ name, body }, ordinal) => {
      const words = body.split(' ').length
      const hasOther = document.names.some(
        (one) => one !== name && one.full.includes(' ') && body.includes(one.full),
      )
      if (words < FEWEST_WORDS || words > MOST_WORDS || !hasOther) return []
      const question = source ? `according to ${source}, ${body}?` : `${body}?`
      const prompt = anchored(question, document, { keys: name.forms })
      if (prompt === null) return []
      return draft(document, {
        rule: 'which-organisation',
        sentence: frame.sentence,
        ordinal,
        prompt,
        also: alsoCited(frame.named, frame.sentence),
        answer: answerOf('organization', name),
      })
    })
  })
