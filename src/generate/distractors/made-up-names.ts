import { givenNamesOf, sexOfGivenName } from '../lexicon/given-names.ts'
import { SURNAMES } from '../lexicon/surnames.ts'
import type { Sex } from '../model.ts'
import { shuffledBy } from '../stable-hash.ts'

const MADE_UP = 12

/** Whether a name is of the pattern that made-up ones have: a common given name and a plain surname. */
export function couldBeMadeUp(name: string): boolean {
  const [given = '', ...others] = name.split(' ')
  const isPlain =
    others.length > 0 &&
    others.every((word) => /^(?:[A-Z]\.|(?:Mc|Mac|O')?[A-Z][a-z]+)$/.test(word))
  return isPlain && sexOfGivenName(given) !== undefined
}

/**
 * Names of nobody in the story, for a person who is nearly alone in it: a common given name of the
 * sex and a common surname. Better than famous people out of other stories, whom every reader can
 * rule out. The same for the same `seed`.
 */
export function madeUpNames(seed: string, sex: Sex): string[] {
  const givens = shuffledBy(seed, givenNamesOf(sex), String)
  const surnames = shuffledBy(seed, SURNAMES, String)
  return surnames.slice(0, MADE_UP).map((surname, index) => `${givens[index]} ${surname}`)
}
