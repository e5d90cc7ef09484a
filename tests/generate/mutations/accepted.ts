import { reject } from '../../../src/generate/gate/gate.ts'
import type { AnalysedCorpus, CorpusDocument, Draft } from '../../../src/generate/model.ts'
import { noProgress } from '../../../src/generate/progress.ts'
import { recorded } from '../../../src/generate/proposers/recorded.ts'
import { analyse } from '../../../src/generate/steps/analyse.ts'
import { readFolder } from '../../../src/generate/steps/read.ts'
import { recordDissents } from '../../../src/generate/steps/record-dissents.ts'

/** Questions that were written by hand, with their corpus: those of the bank and of made-up stories. */
export interface Accepted {
  documents: CorpusDocument[]
  corpus: AnalysedCorpus
  written: Draft[]
  passed: Draft[]
}

async function read(folder: string): Promise<Accepted> {
  const { documents, proposals } = await readFolder(folder)
  const corpus = analyse(documents)
  const drafts = await recorded(proposals).propose(corpus, noProgress)
  const written = drafts.map((draft) => recordDissents(draft, corpus))
  return { documents, corpus, written, passed: written.filter((draft) => !reject(draft, corpus)) }
}

export const readAccepted = () =>
  Promise.all(['corpus', 'tests/generate/cases/stories', 'tests/generate/cases/reports'].map(read))
