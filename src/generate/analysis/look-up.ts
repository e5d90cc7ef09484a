import type { AnalysedCorpus } from '../model.ts'

/** What was asked of all documents together: of which look-up, and what. Can be written to a file. */
export interface Asked {
  of: string
  question: unknown
}

type Answer = (corpus: AnalysedCorpus, question: never) => unknown[]

const answers = new Map<string, Answer>()

const notes = new WeakMap<AnalysedCorpus, (asked: Asked) => void>()

/**
 * A look-up over all documents of a corpus, with an index that is made when first asked for. What it
 * finds for a question in one document depends on that document alone, and the finds of all documents
 * stand in their order: so an answer holds as long as no document comes, goes or changes that answers
 * the question. All that questions learn of documents other than their own comes from look-ups.
 */
export function lookUp<Index, Question, Item>(
  name: string,
  make: (corpus: AnalysedCorpus) => Index,
  find: (index: Index, question: Question) => Item[],
): (corpus: AnalysedCorpus, question: Question) => Item[] {
  const indexes = new WeakMap<AnalysedCorpus, Index>()
  const answer = (corpus: AnalysedCorpus, question: Question) => {
    const index = indexes.get(corpus) ?? make(corpus)
    indexes.set(corpus, index)
    return find(index, question)
  }
  answers.set(name, answer)
  return (corpus, question) => {
    notes.get(corpus)?.({ of: name, question })
    return answer(corpus, question)
  }
}

/** From now on, what is asked of a corpus is told to `note`; null ends it. */
export function noteAsked(corpus: AnalysedCorpus, note: ((asked: Asked) => void) | null): void {
  if (note) notes.set(corpus, note)
  else notes.delete(corpus)
}

/** Whether some document of a corpus answers a question that was asked of another corpus. */
export function isAnswered({ of, question }: Asked, corpus: AnalysedCorpus): boolean {
  const answer = answers.get(of)
  // One that is not known may have said anything.
  return !answer || answer(corpus, question as never).length > 0
}
