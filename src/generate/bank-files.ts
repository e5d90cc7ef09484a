/** Writes the bank, or says how what is on disk differs from it. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { QuestionFile } from '../schemas.ts'
import { listJson } from './list-json.ts'

/** The questions of a corpus. If it is not whole, what else is on disk may still be wanted. */
export interface Bank {
  files: QuestionFile[]
  isWhole: boolean
}

const contentOf = (file: QuestionFile) => `${JSON.stringify(file, null, 2)}\n`

async function existing(dir: string): Promise<Map<string, string>> {
  const names = await listJson(dir)
  const contents = await Promise.all(names.map((name) => readFile(join(dir, name), 'utf8')))
  return new Map(names.map((name, at) => [name, contents[at] ?? '']))
}

/** Whether the generator wrote a file: a folder may hold other people's as well. */
function isOurs(name: string, content: string): boolean {
  try {
    const file = v.safeParse(QuestionFile, JSON.parse(content))
    return file.success && name === `${file.output.document}.json`
  } catch {
    return false
  }
}

async function compare(dir: string, { files, isWhole }: Bank) {
  const onDisk = await existing(dir)
  const wanted = new Map(files.map((file) => [`${file.document}.json`, contentOf(file)]))
  const changed = [...wanted].filter(([name, content]) => onDisk.get(name) !== content)
  const gone = [...onDisk].filter(
    ([name, content]) => isWhole && !wanted.has(name) && isOurs(name, content),
  )
  return { changed, gone }
}

/** The files of a folder that are missing, changed, or left over from a document that is gone. */
export async function differences(dir: string, bank: Bank): Promise<string[]> {
  const { changed, gone } = await compare(dir, bank)
  return [...changed, ...gone].map(([name]) => join(dir, name)).toSorted()
}

/** Writes what differs and removes what is left over; other files are not touched. */
export async function writeBank(dir: string, bank: Bank): Promise<void> {
  const { changed, gone } = await compare(dir, bank)
  await mkdir(dir, { recursive: true })
  for (const [name, content] of changed) await writeFile(join(dir, name), content)
  for (const [name] of gone) await rm(join(dir, name))
}
