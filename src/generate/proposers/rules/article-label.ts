import { locateAnswer } from '../../../citation/locate-answer.ts'
import { normalise } from '../../../citation/normalise.ts'
import { formatDate } from '../../analysis/calendar.ts'
import type { AnalysedDocument } from '../../model.ts'

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

const monthOf = ({ anchor }: AnalysedDocument) =>
  anchor ? `${formatDate(anchor.slice(0, 7))} ` : ''

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
  const words = keys.flatMap((key) => [key, ...key.split(/[ -]/).filter((word) => word.length > 2)])
  const isNamed = title.length <= LONGEST_TITLE && locateAnswer(title, words) === null
  return isNamed ? `the ${hasMonth ? monthOf(document) : ''}article "${title}"` : null
}
