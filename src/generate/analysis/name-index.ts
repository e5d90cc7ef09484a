import type { AnalysedCorpus, AnalysedDocument, Name } from '../model.ts'

/** Two forms of one name share one of these. */
export const wordsOf = ({ forms }: Pick<Name, 'forms'>): Set<string> =>
  new Set(forms.flatMap((form) => form.split(' ')))

/**
 * A look-up of what documents say of a name, made once for each corpus. It finds every item that
 * shares a word with the name, as two forms of one name do, in the documents' order.
 */
export function byName<Item>(
  itemsOf: (document: AnalysedDocument) => { item: Item; names: Name[] }[],
): (corpus: AnalysedCorpus, name: Pick<Name, 'forms'>) => Item[] {
  const indexes = new WeakMap<AnalysedCorpus, Map<string, Map<Item, number>>>()

  function make(corpus: AnalysedCorpus) {
    const index = new Map<string, Map<Item, number>>()
    for (const [position, { item, names }] of corpus.documents.flatMap(itemsOf).entries()) {
      for (const word of names.flatMap((name) => [...wordsOf(name)])) {
        const items = index.get(word) ?? new Map<Item, number>()
        index.set(word, items.set(item, position))
      }
    }
    indexes.set(corpus, index)
    return index
  }

  return (corpus, name) => {
    const index = indexes.get(corpus) ?? make(corpus)
    const found = new Map([...wordsOf(name)].flatMap((word) => [...(index.get(word) ?? [])]))
    return [...found].toSorted(([, a], [, b]) => a - b).map(([item]) => item)
  }
}
