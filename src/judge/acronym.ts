import { GLUE } from './lexicon/glue.ts'

const LEGAL = new Set(['incorporated', 'limited', 'company', 'corporation'])

const initials = (words: readonly string[]) => words.map((word) => word[0]).join('')

/** The acronyms of a name: with its small words, without them, and without "Inc". */
export function initialsOf(words: readonly string[]): string[] {
  const main = words.filter((word) => !GLUE.has(word))
  const core = main.filter((word, index) => index === 0 || !LEGAL.has(word))
  return [words, main, core].filter(({ length }) => length > 1).map(initials)
}
