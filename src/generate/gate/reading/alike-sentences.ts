import type { AnalysedCorpus, Sentence } from '../../model.ts'
import { contentWords } from './content-words.ts'

interface Index {
  words: Map<Sentence, Set<string>>
  byWord: Map<string, Sentence[]>
}

const indexes = new WeakMap<AnalysedCorpus, Index>()
const read = new WeakMap<Sentence, Set<string>>()

/** The content words of a sentence, read once however many corpora hold it. */
export function wordsOf(sentence: Sentence): Set<string> {
  const words = read.get(sentence) ?? contentWords(sentence.reading)
  read.set(sentence, words)
  return words
}

function indexOf(corpus: AnalysedCorpus): Index {
  const known = indexes.get(corpus)
  if (known) return known
  const sentences = corpus.documents.flatMap((document) => document.sentences)
  const words = new Map(sentences.map((sentence) => [sentence, wordsOf(sentence)]))
  const byWord = new Map<string, Sentence[]>()
  for (const [sentence, all] of words) {
    for (const word of all) {
      const found = byWord.get(word)
      if (found) found.push(sentence)
      else byWord.set(word, [sentence])
    }
  }
  const index = { words, byWord }
  indexes.set(corpus, index)
  return index
}

// So much of the words that tell a fact must be the same for two sentences to tell one fact.
const SHARED = 0.7
const FEWEST = 4
// A sentence that sums a whole story up has the words of any fact of it.
const OF_OTHER = 0.4

/**
 * The sentences of all documents that have most of some words. One that has so many of them has one of
 * the rarest of them, so that only few are looked at.
 */
export function alikeSentences(told: Set<string>, corpus: AnalysedCorpus): Sentence[] {
  const { words, byWord } = indexOf(corpus)
  const least = Math.max(FEWEST, Math.ceil(told.size * SHARED))
  if (told.size < least) return []
  const postings = [...told]
    .map((word) => byWord.get(word) ?? [])
    .toSorted((a, b) => a.length - b.length)
    .slice(0, told.size - least + 1)
  return [...new Set(postings.flat())].filter((sentence) => {
    const other = words.get(sentence) ?? new Set()
    const shared = [...told].filter((word) => other.has(word)).length
    return shared >= least && shared >= other.size * OF_OTHER
  })
}
