import { englishDataset, RegExpMatcher } from 'obscenity'
import * as v from 'valibot'

const Terms = v.array(v.object({ regExp: v.instance(RegExp) }))

/**
 * A module with the patterns of `obscenity`'s English list and the innocent words that hold one. The
 * package itself would take 16 kB of the Worker, half of them a table of look-alike letters.
 */
export function rudeWordsModule(): string {
  const dataset = englishDataset.build()
  // Only the matcher knows the patterns as regular expressions, and keeps them to itself.
  const terms = v.parse(Terms, new RegExpMatcher(dataset)['blacklistedTerms'])
  const patterns = terms.map(({ regExp }) => regExp.source)
  return [
    `export const RUDE: readonly string[] = ${JSON.stringify(patterns)}`,
    `export const INNOCENT: readonly string[] = ${JSON.stringify(dataset.whitelistedTerms)}`,
    '',
  ].join('\n')
}
