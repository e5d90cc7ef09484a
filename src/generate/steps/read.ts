import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { type CorpusEntry, ListedEntry } from '../../schemas.ts'
import type { CorpusDocument } from '../model.ts'
import { inferEntry, inferId } from './infer-entry.ts'

/** Ids that name other quizzes. */
const RESERVED = new Set(['all', 'daily'])

const LIST = 'corpus.json'

/** What is wrong with one file of the corpus; the others can still be used. */
export interface CorpusProblem {
  file: string
  message: string
}

export interface CorpusFolder {
  documents: CorpusDocument[]
  /** Entries made for files that `corpus.json` does not list. */
  inferred: CorpusEntry[]
  problems: CorpusProblem[]
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** Reads a JSON file and validates it. @throws Error naming the file and the first bad field */
export async function readJson<Schema extends v.GenericSchema>(
  path: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const text = await readFile(path, 'utf8')
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new Error(`${path}: not JSON: ${messageOf(error)}`, { cause: error })
  }
  const result = v.safeParse(schema, json)
  if (result.success) return result.output
  const [issue] = result.issues
  throw new Error(`${path}: ${v.getDotPath(issue) ?? 'file'}: ${issue.message}`)
}

/** UTF-8, kept as it is: a byte-order mark counts as a code point too. @throws Error */
async function readText(path: string): Promise<string> {
  const bytes = await readFile(path)
  const text = ((): string => {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    } catch (error) {
      throw new Error('not UTF-8 text', { cause: error })
    }
  })()
  if (text.trim() === '') throw new Error('the file is empty')
  return text
}

async function readList(dir: string, names: string[]): Promise<ListedEntry[]> {
  return names.includes(LIST) ? readJson(join(dir, LIST), v.array(ListedEntry)) : []
}

function refuseId(id: string, taken: ReadonlyMap<string, string>): string | null {
  if (RESERVED.has(id)) return `the id "${id}" is reserved for another quiz`
  const other = taken.get(id)
  return other ? `the id "${id}" is also that of ${other}` : null
}

/**
 * Reads the documents of a folder: the files that `corpus.json` lists, and any other `.txt` with an
 * entry inferred from its text. A file that cannot be used becomes a problem and stops nothing else.
 * @throws Error if the folder or `corpus.json` itself cannot be read
 */
export async function readFolder(dir: string): Promise<CorpusFolder> {
  const names = (await readdir(dir)).toSorted()
  const listed = await readList(dir, names)
  const files = new Set(listed.map(({ file }) => file))
  const unlisted = names.filter((name) => name.endsWith('.txt') && !files.has(name))
  const folder: CorpusFolder = { documents: [], inferred: [], problems: [] }
  const taken = new Map<string, string>()

  const add = async (file: string, entry: ListedEntry | null) => {
    try {
      const text = await readText(join(dir, file))
      const resolved = entry
        ? { ...entry, id: entry.id ?? inferId(file, entry.title) }
        : inferEntry(file, text)
      const refusal = refuseId(resolved.id, taken)
      if (refusal) throw new Error(refusal)
      taken.set(resolved.id, file)
      folder.documents.push({ ...resolved, text })
      if (!entry) folder.inferred.push(resolved)
    } catch (error) {
      folder.problems.push({ file: join(dir, file), message: messageOf(error) })
    }
  }
  for (const entry of listed) await add(entry.file, entry)
  for (const file of unlisted) await add(file, null)
  return folder
}

/**
 * The documents of a folder, for what needs them all. @throws Error that names every file which
 * cannot be used
 */
export async function readCorpus(dir: string): Promise<CorpusDocument[]> {
  const { documents, problems } = await readFolder(dir)
  if (problems.length === 0) return documents
  throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'))
}

/** Adds entries to `corpus.json`, leaving those that are there as they are. */
export async function appendEntries(dir: string, entries: CorpusEntry[]): Promise<void> {
  if (entries.length === 0) return
  const path = join(dir, LIST)
  const listed = await readList(dir, await readdir(dir))
  await writeFile(path, `${JSON.stringify([...listed, ...entries], null, 2)}\n`)
}
