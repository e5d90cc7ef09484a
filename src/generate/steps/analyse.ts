import { openText } from '../../citation/text-view.ts'
import { agesIn } from '../analysis/ages.ts'
import { amountsIn } from '../analysis/amounts.ts'
import { framesIn } from '../analysis/frames.ts'
import { linesOf } from '../analysis/lines.ts'
import { publicationDay } from '../analysis/publication-day.ts'
import { quotationsIn } from '../analysis/quotations.ts'
import { resolveNames } from '../analysis/resolve-names.ts'
import { sentencesOf } from '../analysis/sentences.ts'
import { timesIn } from '../analysis/times.ts'
import { contentWords } from '../gate/reading/content-words.ts'
import type { AnalysedCorpus, AnalysedDocument, CorpusDocument, Line } from '../model.ts'

/** A line that gives another day than the editor does is no evidence for it. */
const withoutOtherDays = (lines: Line[], published: string): Line[] =>
  lines.map((line) => {
    const other = publicationDay([line])
    return other && other.day !== published ? { ...line, kind: 'heading' } : line
  })

/**
 * Finds in a document what questions are made of. The day from which relative dates count is the one
 * that `corpus.json` gives, where an editor may have corrected it, before the one that the text shows.
 */
export function analyseDocument(source: CorpusDocument): AnalysedDocument {
  const view = openText(source.text)
  const { published } = source
  const found = linesOf(view)
  const lines = published === undefined ? found : withoutOtherDays(found, published)
  const anchor = published ?? publicationDay(lines)?.day ?? null
  const sentences = sentencesOf(source.id, lines)
  const names = resolveNames(sentences)
  for (const sentence of sentences) {
    sentence.times = timesIn(sentence.reading, anchor)
    sentence.amounts = amountsIn(sentence.reading)
    sentence.content = contentWords(sentence.reading)
  }
  return {
    ...source,
    view,
    lines,
    sentences,
    names,
    quotations: quotationsIn(sentences),
    ages: agesIn(sentences),
    frames: framesIn(sentences),
    anchor,
  }
}

/** `analyseOne` may know the analysis of a document already. */
export function analyse(documents: CorpusDocument[], analyseOne = analyseDocument): AnalysedCorpus {
  const analysed = documents.map((one) => analyseOne(one))
  return { documents: analysed, byId: new Map(analysed.map((one) => [one.id, one])) }
}
