/** A made-up corpus of two articles with questions about it, for the tests of the gate. */
import { cite } from '../../src/citation/cite.ts'
import { findQuote } from '../../src/citation/find-quote.ts'
import type { Draft } from '../../src/generate/model.ts'
import { corpusOf, source } from './made-up.ts'

const home = source(
  'home',
  `Ann Lee met the mayor

This article was originally published on May 30, 2018.
Ann Lee will meet Mayor Tom Roe in Tarn on Thursday, reports say.
Lee, 63, was convicted on eight criminal counts in 1996.
“The bridge is ours,” Lee said.
Ann Lee and Tom Roe will open the summer fair in Norvik.
Photo: Jane Roe/Getty Images.
`,
)
const other = source(
  'other',
  'Another title\n\nIn June, Ann Lee met with Tom Roe in Tarn. Ann Lee and Tom Roe will open the summer fair in Velden.\n',
)
export const corpus = corpusOf(home, other)

export const citation = (exact: string, document = 'home') => {
  const view = corpus.byId.get(document)?.view
  const span = view && findQuote(view, { exact })
  if (!view || !span) throw new Error(`not in ${document}: ${exact}`)
  return cite(document, view, span.start, span.end)
}

export const MEETING = 'Ann Lee will meet Mayor Tom Roe in Tarn on Thursday, reports say.'
export const FAIR = 'Ann Lee and Tom Roe will open the summer fair in Norvik.'
export const CONVICTION = 'Lee, 63, was convicted on eight criminal counts in 1996.'
export const JUNE = {
  ...citation('In June, Ann Lee met with Tom Roe in Tarn.', 'other'),
  text: 'June',
  value: '--06',
}

export const counts: Draft = {
  id: 'counts',
  document: 'home',
  origin: 'recorded',
  prompt: 'On how many criminal counts was Ann Lee convicted?',
  answer: { kind: 'number', text: 'Eight', value: { number: 8, unit: 'count' }, aliases: [] },
  distractors: ['Five', 'Nine', 'Ten'],
  citations: [citation(CONVICTION)],
  dissents: [],
  missing: [],
}
export const meeting: Draft = {
  ...counts,
  id: 'meeting',
  prompt: 'When did Ann Lee meet Tom Roe in Tarn?',
  answer: { kind: 'date', text: 'May 31, 2018', value: '2018-05-31', aliases: [] },
  citations: [citation(MEETING)],
  distractors: [],
  dissents: [JUNE],
}
export const speaker: Draft = {
  ...counts,
  id: 'speaker',
  prompt: 'Who said, “The bridge is ours”?',
  answer: { kind: 'person', text: 'Ann Lee', value: null, aliases: [] },
  citations: [citation('“The bridge is ours,” Lee said.')],
}

export const date = (text: string, value: string): Draft['answer'] => ({
  kind: 'date',
  text,
  value,
  aliases: [],
})
export const number = (text: string, value: number): Draft['answer'] => ({
  kind: 'number',
  text,
  value: { number: value, unit: 'count' },
  aliases: [],
})
