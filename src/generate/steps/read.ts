import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { isExactSlice } from '../../citation/cite.ts'
import { type CorpusEntry, ListedEntry, type ProposalFile } from '../../schemas.ts'
import type { CorpusDocument } from '../model.ts'
import { isReadable, readDocument } from '../readers/read-document.ts'
import { chooseId, inferEntry } from './infer-entry.ts'
import { CATEGORIES } from './rank.ts'
import { messageOf, parseJson, readJson } from './read-json.ts'
import { readProposals } from './read-proposals.ts'

/** Ids that name other quizzes, with those of the categories that the generator itself gives. */
const RESERVED = ['all', 'daily', ...CATEGORIES]

const LIST = 'corpus.json'

/** A folder's own description is no document of it, unless `corpus.json` says so. */
const README = /^readme\./i

/** What is wrong with one file of the corpus; the others can still be used. */
export interface CorpusProblem {
  file: string
  message: string
}

export interface CorpusFolder {
  documents: CorpusDocument[]
  /** Entries made for files that `corpus.json` does not list. */
  inferred: CorpusEntry[]
  proposals: ProposalFile[]
  /** Documents that cannot be used. */
  refused: CorpusProblem[]
  /** What else is wrong: the documents can be used. */
  problems: CorpusProblem[]
}

/** Fields that no entry has: a misspelt one would be ignored, and what it says be missed. */
async function unknownFields(path: string): Promise<CorpusProblem[]> {
  const entries = (await parseJson(path)) as Record<string, unknown>[]
  return entries.flatMap((entry, at) =>
    Object.keys(entry)
      .filter((field) => !(field in ListedEntry.entries))
      .map((field) => ({ file: path, message: `${at}.${field}: There is no such field.` })),
  )
}

/** What `corpus.json` cites as evidence must stand in the text, as all that is cited must. */
function falseEvidence({ id, text, evidence = {} }: CorpusDocument): string[] {
  return Object.entries(evidence)
    .filter(([, one]) => one && (one.document !== id || !isExactSlice(one, text)))
    .map(([field]) => `${id}: evidence.${field}: The document does not say this in this place.`)
}

/**
 * Reads the documents of a folder: the files that `corpus.json` lists, and any other of a readable
 * format with an entry inferred from what it says; and the questions that are proposed about them.
 * What cannot be used becomes a problem and stops nothing else.
 * @throws Error if the folder or `corpus.json` itself cannot be read
 */
export async function readFolder(dir: string): Promise<CorpusFolder> {
  const list = join(dir, LIST)
  const names = (await readdir(dir)).toSorted()
  const isListed = names.includes(LIST)
  const listed = isListed ? await readJson(list, v.array(ListedEntry)) : []
  const files = new Set(listed.map(({ file }) => file))
  const unlisted = names.filter(
    (name) => isReadable(name) && !README.test(name) && !files.has(name),
  )
  const proposed = await readProposals(dir)
  const problems = [...(isListed ? await unknownFields(list) : []), ...proposed.problems]
  const folder: CorpusFolder = { documents: [], inferred: [], proposals: [], refused: [], problems }

  const quizzes = new Set([
    ...RESERVED,
    ...proposed.files.flatMap(({ proposals }) =>
      proposals.flatMap(({ category }) => category ?? []),
    ),
  ])
  const taken = new Map<string, string>()
  const claimed = new Set(listed.flatMap(({ id }) => id ?? []))
  const isFree = (id: string) => !quizzes.has(id) && !taken.has(id) && !claimed.has(id)
  const take = (id: string, file: string) => {
    if (quizzes.has(id))
      throw new Error(`the id "${id}" is reserved for another quiz: choose another`)
    const other = taken.get(id)
    if (other) throw new Error(`the id "${id}" is also that of ${other}: choose another`)
    taken.set(id, file)
  }
  const add = async (file: string, entry: ListedEntry | null) => {
    try {
      const { text, known } = await readDocument(join(dir, file))
      const resolved = entry
        ? { ...entry, id: entry.id ?? chooseId(file, entry.title, isFree) }
        : inferEntry(file, text, isFree, known)
      take(resolved.id, file)
      const document = { ...resolved, text }
      folder.documents.push(document)
      if (!entry) folder.inferred.push(resolved)
      for (const message of falseEvidence(document)) problems.push({ file: list, message })
    } catch (error) {
      folder.refused.push({ file: join(dir, file), message: messageOf(error) })
    }
  }
  for (const entry of listed) await add(entry.file, entry)
  for (const file of unlisted) await add(file, null)

  for (const file of proposed.files) {
    const { document } = file
    if (taken.has(document)) folder.proposals.push(file)
    else {
      const message = `there is no document "${document}", or it cannot be used`
      problems.push({ file: join(dir, 'proposals', `${document}.json`), message })
    }
  }
  return folder
}

/**
 * The documents of a folder, for what needs them all. @throws Error that names every file which
 * cannot be used
 */
export async function readCorpus(dir: string): Promise<CorpusDocument[]> {
  const { documents, refused } = await readFolder(dir)
  if (refused.length === 0) return documents
  throw new Error(refused.map(({ file, message }) => `${file}: ${message}`).join('\n'))
}

/** Adds entries at the end of `corpus.json`, leaving all that is there as it is written. */
export async function appendEntries(dir: string, entries: CorpusEntry[]): Promise<void> {
  if (entries.length === 0) return
  const path = join(dir, LIST)
  const written = (await readdir(dir)).includes(LIST) ? await readFile(path, 'utf8') : '[]'
  const before = written.trimEnd().slice(0, -1).trimEnd()
  const added = JSON.stringify(entries, null, 2).slice(1)
  await writeFile(path, `${before}${before === '[' ? '' : ','}${added}\n`)
}
