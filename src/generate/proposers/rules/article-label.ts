import { locateAnswer } from '../../../citation/locate-answer.ts'
import { normalise } from '../../../citation/normalise.ts'
import { formatDate } from '../../analysis/calendar.ts'
import type { AnalysedDocument } from '../../model.ts'

const LONGEST_TITLE = 130

/**
 * How a prompt names its source: `the article "Title" of May 30, 2018`. The title is left out where
 * it would give one of `keys` away; null if nothing is left to name the source by.
 */
export function articleLabel(document: AnalysedDocument, keys: string[]): string | null {
  const title = normalise(document.title).text.replaceAll('"', "'").replace(/\.$/, '').trim()
  const words = keys.flatMap((key) => [key, ...key.split(/[ -]/).filter((word) => word.length > 2)])
  const isNamed = title.length <= LONGEST_TITLE && locateAnswer(title, words) === null
  const day = document.anchor
  if (!isNamed) return day ? `a report of ${formatDate(day)}` : null
  return `the article "${title}"${day ? ` of ${formatDate(day)}` : ''}`
}
