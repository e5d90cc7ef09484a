import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Makes a folder hold exactly these files (path within it -> content). What is right already is not
 * touched, so that a build beside a running server or another build disturbs neither.
 */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [path, content] of files) {
    const target = join(folder, path)
    if ((await readIfThere(target))?.equals(Buffer.from(content))) continue
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, content)
  }
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    const isWanted = [...files.keys()].some((wanted) => join(folder, wanted) === path)
    if (entry.isFile() && !isWanted) await rm(path, { force: true })
  }
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
