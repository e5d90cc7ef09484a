import { readdir } from 'node:fs/promises'

/** The names of a folder's JSON files, sorted; none if there is no such folder. */
export async function listJson(dir: string): Promise<string[]> {
  try {
    return (await readdir(dir)).filter((name) => name.endsWith('.json')).toSorted()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
