import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { messageOf } from './steps/read-json.ts'

const ROOT = join(import.meta.dirname, '../..')
const DIGEST_BYTES = 32

const sha256 = (...parts: (string | Uint8Array)[]) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/**
 * What the work on a document depends on besides it: all code of this project, as it would be easy to
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

// What stands in several places of a value (a name, a sentence) stays one and the same.
function pack(value: unknown): Buffer {
  const packed = deflateRawSync(serialize(value), { level: 1 })
  return Buffer.concat([sha256(packed), packed])
}

/** The digest is looked at first, so that what is read is what was written. @throws Error */
function unpack(bytes: Buffer): unknown {
  const packed = bytes.subarray(DIGEST_BYTES)
  if (!sha256(packed).equals(bytes.subarray(0, DIGEST_BYTES))) throw new Error('damaged')
  return deserialize(inflateRawSync(packed))
}

const nameOf = (kind: string, input: string) => `${sha256(input).toString('hex')}.${kind}`

export interface DocumentStore {
  /** The value that `write` stored for this input and this kind of work, or null. */
  read: (kind: string, input: string) => unknown
  write: (kind: string, input: string, value: unknown) => void
  /** Entries that could not be used. */
  problems: { file: string; message: string }[]
}

/**
 * A folder that keeps what was made of an input, by the hash of the input and for this version of the
 * generator. What other versions left in the folder is removed.
 */
export function openStore(dir: string): DocumentStore {
  const version = generatorVersion()
  const folder = join(dir, version)
  mkdirSync(folder, { recursive: true })
  for (const other of readdirSync(dir))
    if (/^[0-9a-f]{16}$/.test(other) && other !== version)
      rmSync(join(dir, other), { recursive: true })
  const known = new Set(readdirSync(folder))
  const problems: DocumentStore['problems'] = []
  return {
    problems,
    read: (kind, input) => {
      const name = nameOf(kind, input)
      if (!known.has(name)) return null
      const file = join(folder, name)
      try {
        return unpack(readFileSync(file))
      } catch (error) {
        problems.push({ file, message: `not used, made again: ${messageOf(error)}` })
        return null
      }
    },
    write: (kind, input, value) => {
      const name = nameOf(kind, input)
      // A run that is broken off leaves no half entry, and two at a time do no harm, even if the
      // other one is of a newer version and removes this folder.
      mkdirSync(folder, { recursive: true })
      const draft = join(folder, `${name}.${process.pid}`)
      writeFileSync(draft, pack(value))
      renameSync(draft, join(folder, name))
      known.add(name)
    },
  }
}
