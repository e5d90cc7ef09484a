import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { openText } from '../citation/text-view.ts'
import type { AnalysedDocument, CorpusDocument } from './model.ts'
import { analyseDocument } from './steps/analyse.ts'
import { messageOf } from './steps/read-json.ts'

const ROOT = join(import.meta.dirname, '../..')
const DIGEST_BYTES = 32

const sha256 = (...parts: (string | Uint8Array)[]) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/**
 * What an analysis depends on besides its document: all code of this project, as it would be easy to
 * leave out a file that matters, the libraries, and Node, which writes the entries.
 */
function generatorVersion(): string {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .map((name) => join('src', name))
  const files = [...sources, 'package-lock.json'].map((name) => [
    name,
    sha256(readFileSync(join(ROOT, name))),
  ])
  return sha256(process.version, ...files.flat())
    .toString('hex')
    .slice(0, 16)
}

/**
 * Takes an entry apart. Its digest is looked at first, so that what is read is what was written.
 * @throws Error if it is damaged
 */
function unpack(bytes: Buffer, source: CorpusDocument): AnalysedDocument {
  const packed = bytes.subarray(DIGEST_BYTES)
  if (!sha256(packed).equals(bytes.subarray(0, DIGEST_BYTES))) throw new Error('damaged')
  const rest = deserialize(inflateRawSync(packed)) as Omit<AnalysedDocument, 'view' | 'text'>
  return { ...rest, text: source.text, view: openText(source.text) }
}

/** Names and sentences that stand in several places stay one and the same; a view is made again. */
function pack({ view: _view, text: _text, ...rest }: AnalysedDocument): Buffer {
  const packed = deflateRawSync(serialize(rest), { level: 1 })
  return Buffer.concat([sha256(packed), packed])
}

export interface AnalysisCache {
  analyse: (source: CorpusDocument) => AnalysedDocument
  /** Entries that could not be used. */
  problems: { file: string; message: string }[]
}

/**
 * Analyses each document once: an entry is found by the hash of the document with what `corpus.json`
 * says of it, in a folder for this version of the generator. What other versions left is removed.
 */
export function openCache(dir: string): AnalysisCache {
  const version = generatorVersion()
  const folder = join(dir, version)
  mkdirSync(folder, { recursive: true })
  for (const other of readdirSync(dir))
    if (/^[0-9a-f]{16}$/.test(other) && other !== version)
      rmSync(join(dir, other), { recursive: true })
  const known = new Set(readdirSync(folder))
  const problems: AnalysisCache['problems'] = []

  function find(name: string, source: CorpusDocument): AnalysedDocument | null {
    const file = join(folder, name)
    try {
      return known.has(name) ? unpack(readFileSync(file), source) : null
    } catch (error) {
      problems.push({ file, message: `not used, made again: ${messageOf(error)}` })
      return null
    }
  }

  return {
    problems,
    analyse: (source) => {
      const name = sha256(JSON.stringify(source)).toString('hex')
      const found = find(name, source)
      if (found) return found
      const analysed = analyseDocument(source)
      // A run that is broken off leaves no half entry, and two at a time do no harm.
      const draft = join(folder, `${name}.${process.pid}`)
      writeFileSync(draft, pack(analysed))
      renameSync(draft, join(folder, name))
      return analysed
    },
  }
}
