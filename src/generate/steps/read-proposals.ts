import { join } from 'node:path'
import * as v from 'valibot'
import { Proposal, ProposalFile } from '../../schemas.ts'
import { listJson } from '../list-json.ts'
import { complaintsOf, messageOf, parseJson } from './read-json.ts'
import type { CorpusProblem } from './read.ts'

/** Where they stand in the folder of a corpus. */
export const PROPOSALS_FOLDER = 'proposals'

/** The proposals of a file are judged one by one, so that a bad one takes no other with it. */
export const UnreadProposals = v.strictObject({
  ...ProposalFile.entries,
  proposals: v.array(v.unknown()),
})

const nameOf = (proposal: unknown, at: number) => {
  const id = (proposal as { id?: unknown } | null)?.id
  return typeof id === 'string' ? `proposals.${at} "${id}"` : `proposals.${at}`
}

/** Reads what persons and models proposed. Whatever cannot be used becomes a problem of its own. */
export async function readProposals(
  dir: string,
): Promise<{ files: ProposalFile[]; problems: CorpusProblem[] }> {
  const files: ProposalFile[] = []
  const problems: CorpusProblem[] = []
  for (const name of await listJson(join(dir, PROPOSALS_FOLDER))) {
    const file = join(dir, PROPOSALS_FOLDER, name)
    const tell = (message: string) => problems.push({ file, message })
    const json = await parseJson(file).catch((error: unknown) => {
      tell(messageOf(error).replace(`${file}: `, ''))
    })
    if (json === undefined) continue
    const envelope = v.safeParse(UnreadProposals, json)
    if (!envelope.success) {
      for (const complaint of complaintsOf(envelope.issues)) tell(complaint)
      continue
    }
    const { document } = envelope.output
    if (name !== `${document}.json`) {
      tell(`is about "${document}", so it must be called ${document}.json`)
      continue
    }
    const proposals = envelope.output.proposals.flatMap((one, at) => {
      const result = v.safeParse(Proposal, one)
      if (result.success) return [result.output]
      tell(`${nameOf(one, at)}: ${complaintsOf(result.issues).join(' ')}`)
      return []
    })
    files.push({ document, proposals })
  }
  return { files, problems }
}
