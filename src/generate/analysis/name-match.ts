import { normalise } from '../../citation/normalise.ts'
import type { AnalysedCorpus, AnalysedDocument, Mention, Name } from '../model.ts'
import { lookUp } from './look-up.ts'
import { candidatesIn } from './names.ts'
import { isSamePerson } from './resolve-names.ts'

/** A name that a text writes, and where in its reading. */
interface Written {
  text: string
  start: number
  end: number
}

/** The names in a text that is no sentence of a document, such as a prompt. */
export function writtenNames(text: string): Written[] {
  const { text: reading } = normalise(text)
  const sentence = {
    document: '',
    start: 0,
    end: 0,
    text,
    reading,
    line: 0,
    mentions: [],
    times: [],
    amounts: [],
    content: new Set<string>(),
  }
  return candidatesIn(sentence).map(({ text: name, start, end }) => ({ text: name, start, end }))
}

/** Whether `text` is one of the forms of a name, or another full form of the same person. */
export function isFormOf(text: string, name: Name): boolean {
  const wanted = normalise(text).text.toLowerCase()
  return (
    name.forms.some((form) => form.toLowerCase() === wanted) ||
    (name.kind === 'person' && name.forms.some((form) => isSamePerson(form, text)))
  )
}

/** The names of a document that a text mentions, in the text's order, each once. */
export function namesIn(text: string, document: AnalysedDocument): Name[] {
  const found = writtenNames(text).flatMap(
    (written) => document.names.find((name) => isFormOf(written.text, name)) ?? [],
  )
  return [...new Set(found)]
}

const surnames = lookUp(
  'surnames',
  ({ documents }) =>
    Map.groupBy(
      documents
        .flatMap(({ names }) => names)
        .filter(({ kind, full }) => kind === 'person' && full.includes(' '))
        .map(({ full }) => full),
      (full) => full.split(' ').at(-1) ?? full,
    ),
  (bySurname, surname: string) => bySurname.get(surname) ?? [],
)

/** Who bears a surname, in all documents. */
const bearers = (corpus: AnalysedCorpus, surname: Name) =>
  new Set(surnames(corpus, surname.full).map((full) => full.split(' ')[0]))

/** "Lee" alone, of somebody whose full name is told, may be another Lee elsewhere. */
const tellingForms = ({ kind, full, forms }: Name) =>
  kind === 'person' && full.includes(' ') ? forms.filter((form) => form.includes(' ')) : forms

/**
 * Whether two documents' names are one person's. A document that only ever says "Lee" means the Kim
 * Lee of another one if nobody else of that surname is in the corpus.
 */
export function isSameNameAcross(corpus: AnalysedCorpus, a: Name, b: Name): boolean {
  const [some, others] = [tellingForms(a), tellingForms(b)]
  if (some.some((form) => others.some((other) => isSamePerson(form, other)))) return true
  const [short, long] = a.full.includes(' ') ? [b, a] : [a, b]
  if (short.full.includes(' ') || !long.forms.includes(short.full)) return false
  return bearers(corpus, short).size <= 1
}

/** The names in a text that are among `names`, in the text's order. */
export const mentionsIn = (text: string, names: Name[]): Mention[] =>
  writtenNames(text).flatMap((written) => {
    const name = names.find((one) => isFormOf(written.text, one))
    return name ? { ...written, name } : []
  })
