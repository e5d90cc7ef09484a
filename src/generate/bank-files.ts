/** Writes the bank, or says how what is on disk differs from it. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { QuestionFile } from '../schemas.ts'

const contentOf = (file: QuestionFile) => `${JSON.stringify(file, null, 2)}\n`

async function existing(dir: string): Promise<Map<string, string>> {
  await mkdir(dir, { recursive: true })
  const names = (await readdir(dir)).filter((name) => name.endsWith('.json')).toSorted()
  const contents = await Promise.all(names.map((name) => readFile(join(dir, name), 'utf8')))
  return new Map(names.map((name, at) => [name, contents[at] ?? '']))
}

/** The files of a folder that are missing, changed, or left over from a document that is gone. */
export async function differences(dir: string, files: QuestionFile[]): Promise<string[]> {
  const onDisk = await existing(dir)
  const wanted = new Map(files.map((file) => [`${file.document}.json`, contentOf(file)]))
  const changed = [...wanted].filter(([name, content]) => onDisk.get(name) !== content)
  const gone = [...onDisk.keys()].filter((name) => !wanted.has(name))
  return [...changed.map(([name]) => name), ...gone].toSorted().map((name) => join(dir, name))
}

/** Writes what differs and removes what is gone; other files are not touched. */
export async function writeBank(dir: string, files: QuestionFile[]): Promise<void> {
  const changed = new Set(await differences(dir, files))
  for (const file of files) {
    const path = join(dir, `${file.document}.json`)
    if (changed.delete(path)) await writeFile(path, contentOf(file))
  }
  for (const path of changed) await rm(path)
}
