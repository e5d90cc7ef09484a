import { cite } from '../../citation/cite.ts'
import { normalise } from '../../citation/normalise.ts'
import { openText } from '../../citation/text-view.ts'
import type { CorpusEntry } from '../../schemas.ts'
import { linesOf } from '../analysis/lines.ts'
import { publisherIn } from '../analysis/publication.ts'
import type { Line } from '../model.ts'
import { slugOf } from '../slug.ts'
import { publicationDay } from './analyse.ts'

const TITLE_WORDS_IN_ID = 7
const LONGEST_TITLE = 300

// "© 2018 Example News. All rights reserved", "LONDON (Reuters) - "
const PUBLISHERS = [
  /^(?:©|copyright(?: ©)?) ?(?:\d{4}(?:-\d{4})? )?([\p{Lu}][^.,;|\d]{2,60}?)(?:[.,;|]| all rights|$)/iu,
  /^[\p{Lu}][\p{L} .,]{2,40} \((AP|AFP|Reuters|UPI|Xinhua)\) ?-/u,
]

/** A readable id: the file's name if it holds a word, otherwise the words of the title. */
export function inferId(file: string, title: string): string {
  const stem = slugOf(file.replace(/\.txt$/, ''))
  const isReadable = stem.split('-').some((word) => /[a-z]{3}/.test(word) && !/\d/.test(word))
  if (isReadable) return stem
  return slugOf(title.split(/\s+/).slice(0, TITLE_WORDS_IN_ID).join(' ')) || stem
}

/** The surest sign first: a signature above the article, a copyright line, an agency's dateline. */
function inferPublisher(lines: Line[]): { line: Line; name: string } | null {
  const signs = [
    (reading: string, { kind }: Line) => (kind === 'publication' ? publisherIn(reading) : null),
    ...PUBLISHERS.map((pattern) => (reading: string) => pattern.exec(reading)?.[1]?.trim()),
  ]
  for (const sign of signs) {
    for (const line of lines) {
      const name = sign(normalise(line.text).text, line)
      if (name) return { line, name }
    }
  }
  return null
}

/**
 * What the text of a new file itself shows: its title, and publisher and day of publication with
 * the line that gives them. Nothing is guessed.
 */
export function inferEntry(file: string, text: string): CorpusEntry {
  const view = openText(text)
  const lines = linesOf(view)
  const line = lines.find(({ kind }) => kind === 'title') ?? lines[0]
  const title = openText(line?.text ?? file).slice(0, LONGEST_TITLE)
  const id = inferId(file, title)
  const day = publicationDay(lines)
  const publisher = inferPublisher(lines)
  const evidence = {
    ...(publisher && { publisher: cite(id, view, publisher.line.start, publisher.line.end) }),
    ...(day && { published: cite(id, view, day.line.start, day.line.end) }),
  }
  return {
    id,
    file,
    title,
    ...(publisher && { publisher: publisher.name }),
    ...(day && { published: day.day }),
    show: 'passages',
    ...(Object.keys(evidence).length > 0 && { evidence }),
  }
}
