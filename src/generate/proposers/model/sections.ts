import type { AnalysedDocument } from '../../model.ts'

/** About 1,500 tokens: with the instructions and the reply it fits the smallest contexts in use. */
const LONGEST = 6000

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** A paragraph, or the sentences of one that is too long (some texts are a single line). */
const piecesOf = (paragraph: string): string[] =>
  paragraph.length <= LONGEST
    ? [paragraph]
    : [...segmenter.segment(paragraph)].map(({ segment }) => segment.trim())

/**
 * The article in parts that a model can read at once, cut between paragraphs. What a web page puts
 * around the article is left out, as it may not be cited.
 */
export function sectionsOf({ lines }: AnalysedDocument): string[] {
  const sections: string[] = []
  for (const piece of lines
    .filter(({ kind }) => kind !== 'boilerplate')
    .flatMap(({ text }) => piecesOf(text))) {
    const last = sections.at(-1)
    if (last !== undefined && last.length + 1 + piece.length <= LONGEST)
      sections[sections.length - 1] = `${last}\n${piece}`
    else sections.push(piece)
  }
  return sections
}
