import * as v from 'valibot'
import { CorpusEntry } from '../../schemas.ts'

/** What a file says of itself besides its text, in the form that `corpus.json` has. */
export type Known = Partial<Pick<CorpusEntry, 'title' | 'publisher' | 'published' | 'url'>>

/** A file as the generator reads it. All citations count code points of `text`. */
export interface Reading {
  text: string
  known: Known
}

/** One format, one reader. @throws Error that says why the bytes cannot be used */
export type Reader = (bytes: Uint8Array) => Promise<Reading>

export type Claims = Record<keyof Known, (string | null | undefined)[]>

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Of what a file claims, the first of each field that an entry may hold; the rest says nothing. */
export function knownFrom(claims: Claims): Known {
  const first = (field: keyof Known) =>
    claims[field]
      .map((claim) => oneLine(claim ?? ''))
      .find((claim) => claim !== '' && v.is(CorpusEntry.entries[field], claim))
  const [title, publisher, published, url] = [
    first('title'),
    first('publisher'),
    first('published'),
    first('url'),
  ]
  return {
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
  }
}

/** Paragraphs as lines; the blank ones between them show that none was wrapped at a column. */
export function textOf(title: string | undefined, blocks: string[]): string {
  const isShown = title === undefined || blocks.slice(0, 5).includes(title)
  return `${[...(isShown ? [] : [title]), ...blocks].join('\n\n')}\n`
}
