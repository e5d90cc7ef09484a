import { marked } from 'marked'
import { publicationDay } from '../analysis/publication-day.ts'
import { decode } from './decode.ts'
import { blocksOf, openPage } from './page.ts'
import { knownFrom, type Reader, textOf } from './reading.ts'

const FRONT_MATTER = /^---[ \t]*\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/
const FIELD = /^([a-z_-]+)[ \t]*:[ \t]*(?:"([^"]*)"|'([^']*)'|(.*?))[ \t]*$/gim

/** A day in any form that a line of an article may have it: `2018-05-30`, `May 30, 2018`. */
const dayOf = (text: string) =>
  /^\d{4}-\d\d-\d\d/.exec(text)?.[0] ??
  publicationDay([{ start: 0, end: text.length, text, kind: 'publication' }])?.day

/** The text of a Markdown file without its marks, and what its front matter says of it. */
export const markdown: Reader = async (bytes) => {
  const source = decode(bytes).replace(/^\ufeff/, '')
  const front = FRONT_MATTER.exec(source)
  const fields = new Map(
    [...(front?.[1] ?? '').matchAll(FIELD)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      double ?? single ?? bare ?? '',
    ]),
  )
  const named = (...names: string[]) => names.map((name) => fields.get(name))
  const known = knownFrom({
    title: named('title', 'headline'),
    publisher: named('publisher', 'source', 'site'),
    published: named('published', 'date', 'pubdate').map((day) => day && dayOf(day)),
    url: named('url', 'link', 'canonical_url', 'canonical'),
  })
  const page = openPage(await marked.parse(source.slice(front?.[0].length ?? 0)))
  return { text: textOf(known.title, blocksOf(page.querySelector('body') ?? page)), known }
}
