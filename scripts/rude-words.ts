import { englishDataset, RegExpMatcher } from 'obscenity'

/**
 * A module with the patterns of `obscenity`'s English list and the innocent words that hold one. The
 * package itself would take 16 kB of the Worker, half of them a table of look-alike letters.
 */
export function rudeWordsModule(): string {
  const dataset = englishDataset.build()
  const patterns = new RegExpMatcher(dataset)['blacklistedTerms'].map(({ regExp }) => regExp.source)
  return [
    `export const RUDE: readonly string[] = ${JSON.stringify(patterns)}`,
    `export const INNOCENT: readonly string[] = ${JSON.stringify(dataset.whitelistedTerms)}`,
    '',
  ].join('\n')
}
