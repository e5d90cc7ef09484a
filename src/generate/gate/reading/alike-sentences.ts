import { lookUp } from '../../analysis/look-up.ts'
import type { AnalysedCorpus, Sentence } from '../../model.ts'

interface Index {
  /** In the order of the documents. */
  order: Map<Sentence, number>
  byWord: Map<string, Sentence[]>
}

function indexOf(corpus: AnalysedCorpus): Index {
  const sentences = corpus.documents.flatMap((document) => document.sentences)
  const byWord = new Map<string, Sentence[]>()
  for (const sentence of sentences) {
    for (const word of sentence.content) {
      const found = byWord.get(word)
      if (found) found.push(sentence)
      else byWord.set(word, [sentence])
    }
  }
  return { order: new Map(sentences.map((sentence, at) => [sentence, at])), byWord }
}

// So much of the words that tell a fact must be the same for two sentences to tell one fact.
const SHARED = 0.7
const FEWEST = 4
// A sentence that sums a whole story up has the words of any fact of it.
const OF_OTHER = 0.4

/** How many of some words another sentence must have: of few all. */
const leastOf = (told: string[]) =>
  told.length < FEWEST ? told.length : Math.max(FEWEST, Math.ceil(told.length * SHARED))

const sentencesWith = lookUp('alike', indexOf, ({ order, byWord }, told: string[]) => {
  const least = leastOf(told)
  const postings = told
    .map((word) => byWord.get(word) ?? [])
    .toSorted((a, b) => a.length - b.length)
    .slice(0, told.length - least + 1)
  const alike = [...new Set(postings.flat())].filter((sentence) => {
    const { content } = sentence
    const shared = told.filter((word) => content.has(word)).length
    return shared >= least && shared >= content.size * OF_OTHER
  })
  // Which words are rare must not tell the order.
  return alike.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
})

/**
 * The sentences of all documents that have most of some words. One that has so many of them has one of
 * the rarest of them, so that only few are looked at.
 */
export const alikeSentences = (told: Set<string>, corpus: AnalysedCorpus): Sentence[] =>
  told.size < FEWEST ? [] : sentencesWith(corpus, [...told])

/**
 * Those that have all of some words that are few: "Ann became a mayor in 2017". So few words tell of one
 * event only where something else says of whom they speak.
 */
export const sameShortSentences = (told: Set<string>, corpus: AnalysedCorpus): Sentence[] =>
  told.size === 0 || told.size >= FEWEST ? [] : sentencesWith(corpus, [...told])
