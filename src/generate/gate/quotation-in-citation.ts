import { normalise } from '../../citation/normalise.ts'
import type { Check } from './check.ts'
import { passagesOf } from './reading/passages.ts'

const plain = (text: string) =>
  normalise(text)
    .text.toLowerCase()
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Words that a prompt puts into quotation marks stand in a cited passage, or are a document's title. */
export const quotationInCitation: Check = ({ prompt, citations }, corpus) => {
  const passages = passagesOf(citations, corpus)
  const texts = passages.flatMap(({ reading, document }) => [plain(reading), plain(document.title)])
  const quoted = [...normalise(prompt).text.matchAll(/"([^"]+)"/g)].map(([, words = '']) => words)
  const invented = quoted
    // What an ellipsis leaves out may be anything.
    .flatMap((words) => words.split('...'))
    .find((words) => !texts.some((text) => text.includes(plain(words))))
  return invented === undefined ? null : `no cited passage says "${invented.trim()}"`
}
