import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { html } from './html.ts'
import { markdown } from './markdown.ts'
import { pdf } from './pdf.ts'
import { plainText } from './plain-text.ts'
import type { Reader, Reading } from './reading.ts'

/** Each format's reader, by the ending of the file's name. */
const READERS: Record<string, Reader> = {
  '.txt': plainText,
  '.md': markdown,
  '.html': html,
  '.htm': html,
  '.pdf': pdf,
}

const LARGEST_MEBIBYTES = 16
const LONGEST_TEXT = 1_000_000

/** Whether there is a reader for a file of this name. */
export const isReadable = (file: string) => extname(file).toLowerCase() in READERS

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'this user may not read it',
  ELOOP: 'a link that leads to itself',
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    // Before it is opened: a pipe would wait for somebody to write to it.
    const found = await stat(path)
    if (found.isDirectory()) throw new Error('a folder, not a file')
    if (!found.isFile()) throw new Error('not a file that can be read')
    if (found.size > LARGEST_MEBIBYTES * 2 ** 20)
      throw new Error(`the file is larger than ${LARGEST_MEBIBYTES} MiB`)
    return await readFile(path)
  } catch (error) {
    const reason = REASONS[String((error as NodeJS.ErrnoException).code)]
    throw reason === undefined ? error : new Error(reason, { cause: error })
  }
}

/** Reads a document of any format that has a reader. @throws Error that says why it cannot be used */
export async function readDocument(path: string): Promise<Reading> {
  const reader = READERS[extname(path).toLowerCase()]
  if (!reader) throw new Error('there is no reader for this kind of file')
  const bytes = await readBytes(path)
  if (bytes.length === 0) throw new Error('the file is empty')
  const reading = await reader(bytes)
  if (reading.text.trim() === '') throw new Error('the file is empty')
  if (reading.text.length > LONGEST_TEXT)
    throw new Error(`the text is longer than ${LONGEST_TEXT} characters`)
  return reading
}
