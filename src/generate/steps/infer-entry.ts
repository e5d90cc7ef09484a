import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { cite } from '../../citation/cite.ts'
import { normalise } from '../../citation/normalise.ts'
import { openText } from '../../citation/text-view.ts'
import { CorpusEntry } from '../../schemas.ts'
import { linesOf } from '../analysis/lines.ts'
import { publisherIn } from '../analysis/publication.ts'
import type { Line } from '../model.ts'
import type { Known } from '../readers/reading.ts'
import { slugOf } from '../slug.ts'
import { publicationDay } from '../analysis/publication-day.ts'
import { complaintsOf } from './read-json.ts'

const TITLE_WORDS_IN_ID = 7
const LONGEST_TITLE = 300

// "© 2018 Example News. All rights reserved", "LONDON (Reuters) - "
const PUBLISHERS = [
  /^(?:©|copyright(?: ©)?) ?(?:\d{4}(?:-\d{4})? )?([\p{Lu}][^.,;|\d]{2,60}?)(?:[.,;|]| all rights|$)/iu,
  /^[\p{Lu}][\p{L} .,]{2,40} \((AP|AFP|Reuters|UPI|Xinhua)\) ?-/u,
]

const idOfTitle = (title: string) =>
  slugOf(title.split(/\s+/).slice(0, TITLE_WORDS_IN_ID).join(' '))

/** For a file whose name and title hold no letter that an id may have. */
const anyId = (file: string) =>
  `document-${createHash('sha256').update(file.normalize('NFC')).digest('hex').slice(0, 8)}`

/** A readable id: the file's name if it holds a word, otherwise the words of the title. */
export function inferId(file: string, title: string): string {
  const stem = slugOf(file.replace(/\.[a-z]+$/i, ''))
  const isReadable = stem.split('-').some((word) => /[a-z]{3}/.test(word) && !/\d/.test(word))
  if (isReadable) return stem
  return idOfTitle(title) || stem || anyId(file)
}

/** The id of a file that was given none: the most readable one that nothing else has. */
export function chooseId(file: string, title: string, isFree: (id: string) => boolean): string {
  const ids = [inferId(file, title), idOfTitle(title)]
  return ids.find((id) => id !== '' && isFree(id)) ?? anyId(file)
}

/** In one line, cut to what an entry may hold, but through no character. */
const cutTitle = (title: string) =>
  title
    .replace(/\s*[\r\n]\s*/g, ' ')
    .slice(0, LONGEST_TITLE)
    .replace(/[\ud800-\udbff]$/, '')
    .trim()

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
 * What a new file itself shows: its title, and publisher and day of publication, with the line of the
 * text that gives them if one does. What the file says of itself outside its text (`known`) comes
 * first. Nothing is guessed.
 * @throws Error if that makes no valid entry
 */
export function inferEntry(
  file: string,
  text: string,
  isFree: (id: string) => boolean = () => true,
  known: Known = {},
): CorpusEntry {
  const view = openText(text)
  const lines = linesOf(view)
  const line = lines.find(({ kind }) => kind === 'title') ?? lines[0]
  const title = known.title ?? cutTitle(line?.text ?? file)
  const id = chooseId(file, title, isFree)
  const shownDay = publicationDay(lines)
  const shownPublisher = inferPublisher(lines)
  const published = known.published ?? shownDay?.day
  const publisher = known.publisher ?? shownPublisher?.name
  const quote = (shown: Line) => cite(id, view, shown.start, shown.end)
  const evidence = {
    ...(shownPublisher?.name === publisher &&
      shownPublisher && { publisher: quote(shownPublisher.line) }),
    ...(shownDay?.day === published && shownDay && { published: quote(shownDay.line) }),
  }
  const entry = v.safeParse(CorpusEntry, {
    id,
    file,
    title,
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    ...(known.url !== undefined && { url: known.url }),
    show: 'passages',
    ...(Object.keys(evidence).length > 0 && { evidence }),
  })
  if (entry.success) return entry.output
  throw new Error(complaintsOf(entry.issues).join(' '))
}
