import type { AnalysedCorpus, AnalysedDocument, Name } from '../model.ts'
import { lookUp } from './look-up.ts'
import { isSamePerson } from './resolve-names.ts'

/** Two forms of one name share one of these. */
export const wordsOf = ({ forms }: Pick<Name, 'forms'>): Set<string> =>
  new Set(forms.flatMap((form) => form.split(' ')))

/** A form as it is; of a person's full name its first and its last word, one of which all forms share. */
function keysOf(form: string): string[] {
  const words = form.split(' ')
  const ends = words.length > 1 ? [`${words[0]} …`, `… ${words.at(-1)}`] : []
  return [form.toLowerCase(), ...ends]
}

const isSameForm = (a: string, b: string) =>
  isSamePerson(a, b) || (a.length === b.length && a.toLowerCase() === b.toLowerCase())

const mayBeSame = (some: string[], others: string[]) =>
  some.some((a) => others.some((b) => isSameForm(a, b)))

type Positions = Map<AnalysedDocument, number>
const known = new WeakMap<AnalysedCorpus, Map<string, Positions>>()

/** The documents that may have a name, by the keys of its forms. */
function documentsByKey(corpus: AnalysedCorpus): Map<string, Positions> {
  const made = known.get(corpus)
  if (made) return made
  const index = new Map<string, Positions>()
  for (const [position, document] of corpus.documents.entries()) {
    for (const key of document.names.flatMap(({ forms }) => forms.flatMap(keysOf))) {
      const found = index.get(key)
      if (found) found.set(document, position)
      else index.set(key, new Map([[document, position]]))
    }
  }
  known.set(corpus, index)
  return index
}

/** What a document says: in its order, and by name. */
interface Said<Item> {
  items: Item[]
  byName: Map<Name, Set<Item>>
}

/**
 * A look-up of what documents say of a name. It finds every item of which a name of its document may
 * be this one, in the documents' order. A document is read when it is first asked of such a name.
 */
export function byName<Item>(
  of: string,
  itemsOf: (document: AnalysedDocument) => { item: Item; names: Name[] }[],
): (corpus: AnalysedCorpus, name: Pick<Name, 'forms'>) => Item[] {
  const read = new WeakMap<AnalysedDocument, Said<Item>>()

  function saidIn(document: AnalysedDocument): Said<Item> {
    const made = read.get(document)
    if (made) return made
    const said: Said<Item> = { items: [], byName: new Map() }
    for (const { item, names } of itemsOf(document)) {
      said.items.push(item)
      for (const name of names)
        said.byName.set(name, (said.byName.get(name) ?? new Set()).add(item))
    }
    read.set(document, said)
    return said
  }

  const find = lookUp(of, documentsByKey, (index, forms: string[]) => {
    const documents = new Map(forms.flatMap(keysOf).flatMap((key) => [...(index.get(key) ?? [])]))
    return [...documents]
      .toSorted(([, a], [, b]) => a - b)
      .flatMap(([document]) => {
        const { items, byName: itemsByName } = saidIn(document)
        const found = [...itemsByName].filter(([name]) => mayBeSame(name.forms, forms))
        if (found.length === 1) return found.flatMap(([, own]) => [...own])
        return items.filter((item) => found.some(([, own]) => own.has(item)))
      })
  })
  return (corpus, { forms }) => find(corpus, forms)
}
