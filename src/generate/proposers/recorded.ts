import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { cite } from '../../citation/cite.ts'
import { findQuote } from '../../citation/find-quote.ts'
import { type Citation, type Proposal, ProposalFile, type Quote } from '../../schemas.ts'
import type { AnalysedCorpus, Draft } from '../model.ts'
import { readJson } from '../steps/read.ts'
import type { Proposer } from './proposer.ts'

const FOLDER = 'proposals'

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

/** The names of a folder's proposal files; none if there is no such folder. */
async function listFiles(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/**
 * Questions that a person or a model wrote down, one file for each document. Their quotations are
 * looked up in the text; the gate rejects those that are not found.
 */
export function recorded(corpusFolder: string): Proposer {
  return {
    name: 'recorded',
    propose: async (corpus) => {
      const folder = join(corpusFolder, FOLDER)
      const drafts: Draft[] = []
      for (const name of await listFiles(folder)) {
        const file = await readJson(join(folder, name), ProposalFile)
        drafts.push(...file.proposals.map((proposal) => draftOf(corpus, file.document, proposal)))
      }
      return drafts
    },
  }
}
