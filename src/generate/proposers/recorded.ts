import { cite } from '../../citation/cite.ts'
import { findQuote } from '../../citation/find-quote.ts'
import type { Citation, Proposal, ProposalFile, Quote } from '../../schemas.ts'
import type { AnalysedCorpus, Draft } from '../model.ts'
import type { Proposer } from './proposer.ts'

function locate(corpus: AnalysedCorpus, home: string, quote: Quote): Citation | null {
  const document = corpus.byId.get(quote.document ?? home)
  const span = document && findQuote(document.view, quote)
  return document && span ? cite(document.id, document.view, span.start, span.end) : null
}

function draftOf(corpus: AnalysedCorpus, home: string, proposal: Proposal): Draft {
  const { id, origin, prompt, answer, difficulty, category, tags } = proposal
  const missing: string[] = []
  const find = (quote: Quote) => {
    const citation = locate(corpus, home, quote)
    if (!citation) missing.push(quote.exact)
    return citation
  }
  const citations = proposal.citations.flatMap((quote) => find(quote) ?? [])
  const dissents = proposal.dissents.flatMap(({ text, value, ...quote }) => {
    const citation = find(quote)
    return citation ? { ...citation, text, value } : []
  })
  const distractors = proposal.distractors ?? []
  return {
    id,
    document: home,
    origin,
    prompt,
    answer,
    distractors,
    citations,
    dissents,
    missing,
    difficulty,
    category,
    tags,
  }
}

/**
 * Questions that a person or a model wrote down. Their quotations are looked up in the text; the
 * gate rejects those that are not found.
 */
export const recorded = (files: ProposalFile[]): Proposer => ({
  name: 'recorded',
  propose: (corpus) =>
    Promise.resolve(
      files.flatMap(({ document, proposals }) =>
        proposals.map((proposal) => draftOf(corpus, document, proposal)),
      ),
    ),
})
