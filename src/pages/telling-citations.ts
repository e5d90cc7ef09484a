import { locateAnswer } from '../citation/locate-answer.ts'
import type { Citation } from '../schemas.ts'

/**
 * The passages that tell the answer: the first, which settles the question, and the first that has the
 * answer's own words, often the same one. The others say who, when and where.
 */
export function tellingCitations(citations: Citation[], answer: string): Citation[] {
  const worded = citations.findIndex(({ exact }) => locateAnswer(exact, [answer]) !== null)
  return citations.filter((_, index) => index === 0 || index === worded)
}
