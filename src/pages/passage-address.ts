import { textFragment } from '../citation/text-fragment.ts'
import type { Citation } from '../schemas.ts'

/** The anchor of a cited passage in its source page. */
export const passageAnchor = ({ start, end }: Pick<Citation, 'start' | 'end'>) =>
  `c-${start}-${end}`

/** The address of the source page at a passage: by anchor, and by text where a browser can. */
export const passageAddress = (citation: Citation) =>
  `/documents/${citation.document}#${passageAnchor(citation)}${textFragment(citation)}`
