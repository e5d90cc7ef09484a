/** Adds to `proposals/<document>.json` without touching what stands there. */
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Proposal } from '../../../schemas.ts'
import { readJson } from '../../steps/read-json.ts'
import { PROPOSALS_FOLDER, UnreadProposals } from '../../steps/read-proposals.ts'

const pathOf = (corpus: string, document: string) =>
  join(corpus, PROPOSALS_FOLDER, `${document}.json`)

/** The entries of a document's file, whatever they are. @throws Error naming the file */
async function readEntries(corpus: string, document: string): Promise<unknown[]> {
  const path = pathOf(corpus, document)
  try {
    const file = await readJson(path, UnreadProposals)
    if (file.document === document) return file.proposals
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
  throw new Error(`${path}: is about another document`)
}

/** The ids that a document's file holds already. @throws Error if nothing can be added to the file */
export async function recordedIds(corpus: string, document: string): Promise<Set<unknown>> {
  const entries = await readEntries(corpus, document)
  return new Set(entries.map((entry) => (entry as { id?: unknown } | null)?.id))
}

/** Adds proposals at the end of a document's file; a crash leaves the file as it was. */
export async function addProposals(
  corpus: string,
  document: string,
  added: Proposal[],
): Promise<void> {
  const path = pathOf(corpus, document)
  const proposals = [...(await readEntries(corpus, document)), ...added]
  await mkdir(join(corpus, PROPOSALS_FOLDER), { recursive: true })
  const written = `${path}.new`
  await writeFile(written, `${JSON.stringify({ document, proposals }, null, 2)}\n`)
  await rename(written, path)
}
