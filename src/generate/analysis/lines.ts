import { normalise } from '../../citation/normalise.ts'
import { paragraphsOf } from '../../citation/paragraphs-of.ts'
import type { TextView } from '../../citation/text-view.ts'
import type { Line, LineKind } from '../model.ts'
import { isBoilerplate, isHeading, isPublication } from './boilerplate.ts'

/**
 * The lines of a document, each with what it is. The title is the first line that belongs to the
 * article, whether or not it ends like a sentence.
 */
export function linesOf(view: TextView): Line[] {
  let hasTitle = false
  return paragraphsOf(view).map((paragraph) => {
    const reading = normalise(paragraph.text).text.trim()
    const kind = ((): LineKind => {
      if (isPublication(reading)) return 'publication'
      if (isBoilerplate(reading)) return 'boilerplate'
      if (!hasTitle) {
        hasTitle = true
        return 'title'
      }
      return isHeading(reading) ? 'heading' : 'article'
    })()
    return { ...paragraph, kind }
  })
}
