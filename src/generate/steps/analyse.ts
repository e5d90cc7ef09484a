import { openText } from '../../citation/text-view.ts'
import { agesIn } from '../analysis/ages.ts'
import { amountsIn } from '../analysis/amounts.ts'
import { isDay } from '../analysis/calendar.ts'
import { linesOf } from '../analysis/lines.ts'
import { quotationsIn } from '../analysis/quotations.ts'
import { resolveNames } from '../analysis/resolve-names.ts'
import { sentencesOf } from '../analysis/sentences.ts'
import { timesIn } from '../analysis/times.ts'
import { normalise } from '../../citation/normalise.ts'
import type { AnalysedCorpus, AnalysedDocument, CorpusDocument, Line } from '../model.ts'

/** The first whole day that a line about the article's publication gives. */
export function publicationDay(lines: Line[]): { line: Line; day: string } | null {
  for (const line of lines.filter(({ kind }) => kind === 'publication')) {
    const time = timesIn(normalise(line.text).text, null).find(({ value }) => value && isDay(value))
    if (time?.value) return { line, day: time.value }
  }
  return null
}

/**
 * Finds in a document what questions are made of. The day from which relative dates count is the one
 * that the text itself shows, before the one that the corpus file gives: a date on a page may be
 * that of the event.
 */
export function analyseDocument(source: CorpusDocument): AnalysedDocument {
  const view = openText(source.text)
  const lines = linesOf(view)
  const anchor = publicationDay(lines)?.day ?? source.published ?? null
  const sentences = sentencesOf(source.id, lines)
  const names = resolveNames(sentences)
  for (const sentence of sentences) {
    sentence.times = timesIn(sentence.reading, anchor)
    sentence.amounts = amountsIn(sentence.reading)
  }
  return {
    ...source,
    view,
    lines,
    sentences,
    names,
    quotations: quotationsIn(sentences),
    ages: agesIn(sentences),
    anchor,
  }
}

export function analyse(documents: CorpusDocument[]): AnalysedCorpus {
  const analysed = documents.map(analyseDocument)
  return { documents: analysed, byId: new Map(analysed.map((one) => [one.id, one])) }
}
