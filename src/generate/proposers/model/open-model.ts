import type { ProposalFile } from '../../../schemas.ts'
import { type EndpointSettings, openEndpoint } from './endpoint.ts'
import { model, type ModelProposer } from './model.ts'

/**
 * The model proposer of a run at the command line. An interrupt ends the asking: what the model has
 * proposed by then is judged and kept, as it may have cost money. A second one ends the run at once.
 */
export function openModel(
  endpoint: EndpointSettings,
  corpus: string,
  files: ProposalFile[],
): ModelProposer {
  const stop = new AbortController()
  const onInterrupt = () => {
    console.error('stopping: what is under way is waited for; interrupt again to lose it')
    stop.abort()
  }
  const proposer = model({
    complete: openEndpoint({ ...endpoint, signal: stop.signal }),
    model: { name: endpoint.model, date: new Date().toISOString().slice(0, 10) },
    corpus,
    files,
  })
  return {
    ...proposer,
    propose: async (analysed, onProgress) => {
      process.once('SIGINT', onInterrupt)
      try {
        return await proposer.propose(analysed, onProgress)
      } finally {
        process.off('SIGINT', onInterrupt)
      }
    },
  }
}
