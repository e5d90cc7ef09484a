import { locateAnswer } from '../../../citation/locate-answer.ts'
import { normalise } from '../../../citation/normalise.ts'
import { formatDate } from '../../analysis/calendar.ts'
import { EVENT_WORDS } from '../../lexicon/words.ts'
import type { AnalysedDocument, Name } from '../../model.ts'

const LONGEST_TITLE = 130
const FEWEST_WORDS = 3

/** "Ferry runs aground; 14 injured" is known by its first part. */
export function shortTitle(title: string): string {
  const whole = normalise(title).text.replaceAll('"', "'").replace(/\.$/, '').trim()
  // "UPDATE 3-" is the agency's own.
  const bare = whole.replace(/^(?:UPDATE|WRAPUP|CORRECTED|EXCLUSIVE)(?: \d+)? ?- ?/, '')
  const [first = bare] = bare.split(/[:;] | - /)
  // Words that somebody said tell nobody which article it is.
  if (first.startsWith("'")) return bare
  return first.split(' ').length >= FEWEST_WORDS ? first : bare
}

/** The words of a title that would give keys away. */
const namedBy = (keys: string[]) =>
  keys.flatMap((key) => [key, ...key.split(/[ -]/).filter((word) => word.length > 2)])

const monthOf = ({ anchor }: AnalysedDocument) =>
  anchor ? `${formatDate(anchor.slice(0, 7))} ` : ''

/** The event that the title or else the lead names, for a prompt that cannot quote the title. */
function eventOf({ title, names, sentences }: AnalysedDocument, keys: string[]): string | null {
  const isEvent = ({ full, kind }: Name) =>
    kind !== 'person' &&
    kind !== 'place' &&
    full.includes(' ') &&
    EVENT_WORDS.has(full.split(' ').at(-1)?.toLowerCase() ?? '') &&
    !full.startsWith('The ') &&
    locateAnswer(full, namedBy(keys)) === null
  const events = names.filter(isEvent)
  const event =
    events.find(({ full }) => title.includes(full)) ??
    sentences[0]?.mentions.find(({ name }) => events.includes(name))?.name
  return event ? `the ${event.full}` : null
}

/**
 * `a May 2018 report on the Tarn Prize`, where the title would give a key away; null if no event is
 * named that tells which report it is.
 */
export function eventLabel(document: AnalysedDocument, keys: string[]): string | null {
  const report = reportLabel(document)
  const event = eventOf(document, keys)
  return report !== null && event !== null ? `${report} on ${event}` : null
}

/** `a May 2018 report`, for a prompt whose own names tell what it is about; null without a date. */
export function reportLabel(document: AnalysedDocument): string | null {
  const month = monthOf(document)
  if (month === '') return null
  return `${/^[AO]/.test(month) ? 'an' : 'a'} ${month}report`
}

/**
 * How a prompt names its source: `the May 2018 article "Title"`. Null where the title would give one
 * of `keys` away, or is too long.
 */
export function articleLabel(
  document: AnalysedDocument,
  keys: string[],
  hasMonth = true,
): string | null {
  const title = shortTitle(document.title)
  const isNamed = title.length <= LONGEST_TITLE && locateAnswer(title, namedBy(keys)) === null
  return isNamed ? `the ${hasMonth ? monthOf(document) : ''}article "${title}"` : null
}
