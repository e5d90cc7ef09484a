import { createHash } from 'node:crypto'
import { openText } from '../citation/text-view.ts'
import type { DocumentStore } from './document-store.ts'
import { keptJudgements, type Judgements } from './kept-judgements.ts'
import type { AnalysedDocument, CorpusDocument, Draft } from './model.ts'
import type { Options } from './pipeline.ts'
import { noProgress } from './progress.ts'
import type { Proposer } from './proposers/proposer.ts'
import { analyseDocument } from './steps/analyse.ts'

export interface KeptWork extends Required<Pick<Options, 'analyseOne' | 'judgeOne'>> {
  /** A proposer that looks at each document alone, asked only about new ones. */
  keep: (proposer: Proposer) => Proposer
  /** Keeps the judgements of this run for the next one. */
  save: () => void
  /** How many proposals were judged anew. */
  judgedAnew: () => number
}

// A view is made of functions, and from the text alone.
type Written = Omit<AnalysedDocument, 'view'>

const hashOf = (source: CorpusDocument) =>
  createHash('sha256').update(JSON.stringify(source)).digest('hex')

/**
 * Does what was done in an earlier run only where something has changed that it depends on: the analysis
 * of a document and the proposals of rules depend on it alone, a judgement on more. `run` names the
 * run that this one follows.
 */
export function keptWork(store: DocumentStore, run: string): KeptWork {
  const hashes = new Map<string, string>()
  const hashOfId = (id: string) => hashes.get(id) ?? ''
  let judging: ReturnType<typeof keptJudgements> | undefined

  // Only one and the same version of the code reads what it wrote, digest and all.
  function readAnalysis(hash: string): AnalysedDocument | null {
    const kept = store.read('analysis', hash) as Written | null
    return kept && { ...kept, view: openText(kept.text) }
  }

  function analyseOne(source: CorpusDocument): AnalysedDocument {
    const hash = hashOf(source)
    hashes.set(source.id, hash)
    const kept = readAnalysis(hash)
    if (kept) return kept
    const analysed = analyseDocument(source)
    const { view: _view, ...rest } = analysed
    store.write('analysis', hash, rest)
    return analysed
  }

  const keep = (proposer: Proposer): Proposer => ({
    ...proposer,
    propose: async (corpus, onProgress) => {
      const drafts: Draft[] = []
      for (const [at, document] of corpus.documents.entries()) {
        const hash = hashOfId(document.id)
        let own = store.read(proposer.name, hash) as Draft[] | null
        if (!own) {
          const alone = { documents: [document], byId: new Map([[document.id, document]]) }
          own = await proposer.propose(alone, noProgress)
          store.write(proposer.name, hash, own)
        }
        drafts.push(...own)
        onProgress(proposer.name, at + 1, corpus.documents.length)
      }
      return drafts
    },
  })

  const judgeOne: KeptWork['judgeOne'] = (edited, corpus) => {
    judging ??= keptJudgements(
      corpus,
      store.read('judgements', run) as Judgements | null,
      hashOfId,
      readAnalysis,
    )
    return judging.judgeOne(edited)
  }

  const save = () => {
    if (judging) store.write('judgements', run, judging.judgements)
  }
  return { analyseOne, keep, judgeOne, save, judgedAnew: () => judging?.made() ?? 0 }
}
