import type { AnalysedDocument, Name, Sentence } from '../../model.ts'
import { articleLabel, eventLabel, reportLabel } from './article-label.ts'
import { STAGES } from './definites.ts'
import { hasBareDefinite } from './self-contained.ts'
import { isInTitle, isOfStory } from './story.ts'

const YEAR = /\b(?:1[5-9]|20)\d\d\b/

// So many words tell by themselves what is meant.
const MANY_WORDS = 24
// The article's own judgement is not ours.
const LOADED = /\b(?:propaganda|cult|regime|so-called|controversial|disgraced|alleged)\b/i

/** What a prompt names in full. */
const namedIn = (prompt: string, { names }: AnalysedDocument): Name[] =>
  names.filter(({ full }) => full.includes(' ') && prompt.includes(full))

/**
 * Whether a prompt tells its story by itself: by an event or a body of the title, by one of the lead
 * with another beside it, or by many words. A person's name does not tell it.
 */
function tellsStory(prompt: string, document: AnalysedDocument): boolean {
  const known = namedIn(prompt, document).filter(({ kind }) => kind !== 'person')
  return (
    known.some((name) => isInTitle(name, document)) ||
    (known.length > 1 && known.some((name) => isOfStory(name, document))) ||
    prompt.split(' ').length >= MANY_WORDS
  )
}

const isBody = ({ kind }: Name) => kind === 'organization'

const UNNAMED =
  /^(?:when|where|in what year|in which \p{L}+) (?:was|were|did) (?:an?|two|three|some) \p{Ll}/u

export interface Anchoring {
  keys: string[]
  /** It asks for the time, so it hangs on none. */
  asksTime?: boolean
}

/**
 * A question with what it needs to be understood: nothing if it has a time and names the story's own
 * names, else the article's title, which says what happened. Where that gives the key away, the month
 * of the report if the prompt names the story itself. Null if nothing tells.
 */
export function anchored(
  body: string,
  document: AnalysedDocument,
  { keys, asksTime = false }: Anchoring,
): string | null {
  if (LOADED.test(body)) return null
  // "The comet" is clear only beside the title that speaks of one.
  const hangsOnTitle = hasBareDefinite(body)
  const isTimed = asksTime || YEAR.test(body)
  // "A passenger ferry" is one of many.
  const isUnnamed = UNNAMED.test(body)
  const alone = body.slice(0, 1).toUpperCase() + body.slice(1)
  if (isTimed && !hangsOnTitle && !isUnnamed && tellsStory(body, document)) return alone
  // The month would give a date away.
  const title = articleLabel(document, keys, !asksTime)
  const event = title === null ? eventLabel(document, keys) : null
  // "The semi-finals" are clear where the contest is named.
  const isOfEvent = event !== null && !hasBareDefinite(body, new Set(STAGES))
  if (title === null && hangsOnTitle && !isOfEvent) return null
  const ofStory = namedIn(body, document).filter((name) => isOfStory(name, document))
  const isNamed =
    ofStory.length > 1 ||
    ofStory.some((name) => name.kind !== 'person' && isInTitle(name, document))
  const isEnough = isNamed && !hangsOnTitle
  const label = title ?? (isEnough ? reportLabel(document) : asksTime ? null : event)
  // Without a title to quote, a body that is known by its name has to do.
  const isKnown = namedIn(body, document).some((name) => isBody(name) && isOfStory(name, document))
  if (label === null) return isTimed && isKnown ? alone : null
  // "According to Kim Lee, …" says already whose word it is.
  return body.startsWith('according to ')
    ? `In ${label}, ${body}`
    : `According to ${label}, ${body}`
}

/** Sentences that a question needs beside its own: the one that names whom "she" is. */
export const alsoCited = (named: Sentence, sentence: Sentence) =>
  named === sentence ? [] : [named]
