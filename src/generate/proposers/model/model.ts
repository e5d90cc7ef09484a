import { join } from 'node:path'
import pLimit from 'p-limit'
import type { Proposal, ProposalFile, QuestionFile } from '../../../schemas.ts'
import type { AnalysedDocument } from '../../model.ts'
import type { CorpusProblem } from '../../steps/read.ts'
import { messageOf } from '../../steps/read-json.ts'
import type { Proposer } from '../proposer.ts'
import { recorded } from '../recorded.ts'
import { askAbout } from './ask-about.ts'
import type { Complete } from './endpoint.ts'
import { proposalOf } from './proposal-of.ts'
import { addProposals, recordedIds } from './proposals-file.ts'

export interface ModelSettings {
  complete: Complete
  /** The model's name and the day, as each accepted proposal tells them. */
  model: { name: string; date: string }
  /** The folder of the corpus, where accepted proposals are written down. */
  corpus: string
  /** What is written down already: it is proposed along with what the model proposes. */
  files: ProposalFile[]
}

export interface ModelProposer extends Proposer {
  /** What went wrong, document by document. */
  problems: CorpusProblem[]
  /** Writes down which of the model's proposals were accepted, and says how many. */
  record: (accepted: QuestionFile[]) => Promise<number>
}

/** Enough to keep any endpoint busy; each has a file open for a moment. */
const DOCUMENTS_AT_ONCE = 64

const byFileName = (a: ProposalFile, b: ProposalFile) =>
  `${a.document}.json` < `${b.document}.json` ? -1 : 1

/** Recorded proposals and new ones in the order in which the next run reads them. */
function merge(files: ProposalFile[], added: ProposalFile[]): ProposalFile[] {
  const all = new Map(files.map((file) => [file.document, file.proposals]))
  for (const { document, proposals } of added)
    all.set(document, [...(all.get(document) ?? []), ...proposals])
  return [...all].map(([document, proposals]) => ({ document, proposals })).toSorted(byFileName)
}

/** One proposal for each accepted id: of several with the same id, the one that was worded so. */
const acceptedOf = (proposals: Proposal[], prompts: Map<string, string>): Proposal[] =>
  [...Map.groupBy(proposals, ({ id }) => id)]
    .filter(([id]) => prompts.has(id))
    .flatMap(([id, same]) => same.find(({ prompt }) => prompt === prompts.get(id)) ?? same[0] ?? [])

/**
 * Questions from a language model. They take the place and the form of recorded ones, so that the
 * next run, which reads them from the file, gives the same bank without the model.
 */
export function model(settings: ModelSettings): ModelProposer {
  const { complete, corpus: folder, files } = settings
  const problems: CorpusProblem[] = []
  let added: ProposalFile[] = []

  async function proposeAbout(document: AnalysedDocument) {
    try {
      // First, as what is accepted later has to be written there.
      const known = await recordedIds(folder, document.id)
      const asked = await askAbout(complete, document)
      const proposals = asked.suggestions
        .map((suggestion) => proposalOf(document.id, suggestion, settings.model))
        .filter(({ id }) => !known.has(id))
      return { proposals, problems: asked.problems }
    } catch (error) {
      return { proposals: [], problems: [messageOf(error)] }
    }
  }

  return {
    name: 'model',
    problems,
    propose: async (corpus, onProgress) => {
      let done = 0
      const asked = await pLimit(DOCUMENTS_AT_ONCE).map(corpus.documents, async (document) => {
        const result = await proposeAbout(document)
        onProgress('model', (done += 1), corpus.documents.length)
        return result
      })
      added = corpus.documents.map(({ id }, at) => ({
        document: id,
        proposals: asked[at]?.proposals ?? [],
      }))
      for (const [at, { file }] of corpus.documents.entries()) {
        const path = join(folder, file)
        for (const message of asked[at]?.problems ?? []) problems.push({ file: path, message })
      }
      return recorded(merge(files, added)).propose(corpus, onProgress)
    },
    record: async (accepted) => {
      const prompts = new Map(
        accepted.flatMap(({ questions }) => questions.map(({ id, prompt }) => [id, prompt])),
      )
      let count = 0
      for (const { document, proposals } of added) {
        const kept = acceptedOf(proposals, prompts)
        if (kept.length === 0) continue
        try {
          await addProposals(folder, document, kept)
          count += kept.length
        } catch (error) {
          problems.push({ file: document, message: `cannot be recorded: ${messageOf(error)}` })
        }
      }
      return count
    },
  }
}
