import { givenNamesOf, sexOfGivenName } from '../lexicon/given-names.ts'
import { familyOfName } from '../lexicon/world-names.ts'
import { SURNAMES } from '../lexicon/surnames.ts'
import type { Sex } from '../model.ts'
import { shuffledBy } from '../stable-hash.ts'

const MADE_UP = 12

/** Whether a name is of a pattern that made-up ones have: a known given name and a plain surname. */
export function couldBeMadeUp(name: string): boolean {
  if (familyOfName(name)?.isSurnameFirst === true) return true
  const [given = '', ...others] = name.split(' ')
  const isPlain =
    others.length > 0 &&
    others.every((word) => /^(?:\p{Lu}\.|(?:Mc|Mac|O')?\p{Lu}\p{Ll}+)$/u.test(word))
  return isPlain && (sexOfGivenName(given) !== undefined || familyOfName(name) !== null)
}

/**
 * Names of nobody in the story, for a person who is nearly alone in it: a given name of the sex and a
 * common surname, both of the family of names that `key` is of. Better than famous people out of other
 * stories, whom every reader can rule out. The same for the same `seed`.
 */
export function madeUpNames(seed: string, sex: Sex, key: string): string[] {
  const family = familyOfName(key)
  const own = family && [
    ...(sex === 'male' ? [] : family.female),
    ...(sex === 'female' ? [] : family.male),
  ]
  const givens = shuffledBy(seed, own ?? givenNamesOf(sex), String)
  const surnames = shuffledBy(seed, family?.surnames ?? SURNAMES, String)
  return surnames.slice(0, MADE_UP).flatMap((surname, index) => {
    const given = givens[index]
    if (given === undefined) return []
    return family?.isSurnameFirst === true ? `${surname} ${given}` : `${given} ${surname}`
  })
}
