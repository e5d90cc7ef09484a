import { openText } from '../citation/text-view.ts'
import type { DocumentStore } from './document-store.ts'
import type { AnalysedDocument, CorpusDocument, Draft } from './model.ts'
import { noProgress } from './progress.ts'
import type { Proposer } from './proposers/proposer.ts'
import { analyseDocument } from './steps/analyse.ts'

export interface KeptWork {
  analyseOne: (source: CorpusDocument) => AnalysedDocument
  /** A proposer that looks at each document alone, asked only about new ones. */
  keep: (proposer: Proposer) => Proposer
}

// Only one and the same version of the code reads what it wrote, digest and all.
type Rest = Omit<AnalysedDocument, 'view' | 'text'>

/**
 * Does for each document once what depends on it alone: its analysis, and the proposals of rules. What
 * compares documents (the gate, distractors, duplicates) is done in every run.
 */
export function keptWork(store: DocumentStore): KeptWork {
  const inputs = new Map<string, string>()

  function analyseOne(source: CorpusDocument): AnalysedDocument {
    const input = JSON.stringify(source)
    inputs.set(source.id, input)
    const kept = store.read('analysis', input) as Rest | null
    if (kept) return { ...kept, text: source.text, view: openText(source.text) }
    const analysed = analyseDocument(source)
    const { view: _view, text: _text, ...rest } = analysed
    store.write('analysis', input, rest)
    return analysed
  }

  const keep = (proposer: Proposer): Proposer => ({
    ...proposer,
    propose: async (corpus, onProgress) => {
      const drafts: Draft[] = []
      for (const [at, document] of corpus.documents.entries()) {
        const input = inputs.get(document.id) ?? ''
        let own = store.read(proposer.name, input) as Draft[] | null
        if (!own) {
          const alone = { documents: [document], byId: new Map([[document.id, document]]) }
          own = await proposer.propose(alone, noProgress)
          store.write(proposer.name, input, own)
        }
        drafts.push(...own)
        onProgress(proposer.name, at + 1, corpus.documents.length)
      }
      return drafts
    },
  })
  return { analyseOne, keep }
}
