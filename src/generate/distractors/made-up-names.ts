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
  if (!isPlain) return false
  // A surname that English does not end like is of a family that the table lacks.
  const isEnglish = sexOfGivenName(given) !== undefined && !/ (?!O')\S*[aiou]$/u.test(name)
  return isEnglish || familyOfName(name) !== null
}

/** Given names of all Europe, which tell of no family. */
const EVERYWHERE = new Set(
  `Adam Adrian Alexander Andrea Anna Barbara Clara Daniel David Elena Elias Emma Eva Felix Gabriel Hannah
  Helena Ida Irene Isabel Isabella Jonas Julia Julian Laura Lena Leo Linda Lucas Magdalena Marc Maria Marie
  Mark Martha Martin Max Michael Monica Nina Noah Oscar Paul Paula Peter Robert Samuel Sara Sarah Simon
  Sofia Sophia Sophie Theo Thomas Tobias Vera Victor Victoria Viktor`.split(/\s+/),
)

const startOf = (word = '') => bare(word).slice(0, 2)
const bare = (word: string) =>
  word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
// "Sahar" and "Sehar", "Nasser" and "Nassar"
const skeleton = (word: string) => bare(word).replace(/[aeiouyh]+/g, '')

/** Whether two names are taken for each other by ear: alike in how all their parts begin. */
export function soundsLike(a: string, b: string): boolean {
  const [some, others] = [a.split(' '), b.split(' ')]
  return startOf(some[0]) === startOf(others[0]) && startOf(some.at(-1)) === startOf(others.at(-1))
}

/** Whether no part of a made-up name is like one of the key's, or like its own other part. */
function standsApart(name: string, key: string): boolean {
  const parts = name.split(' ')
  const own = key.split(/[ -]/)
  return (
    new Set(parts).size === parts.length &&
    parts.every((part) =>
      own.every((word) => startOf(part) !== startOf(word) && skeleton(part) !== skeleton(word)),
    )
  )
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
  const [first = ''] = key.split(' ')
  // "Denise Kowalczyk" has one name of her forebears and one of her neighbours.
  const isMixed =
    family?.isSurnameFirst === false &&
    !EVERYWHERE.has(first) &&
    givenNamesOf(null).includes(first) &&
    ![...family.female, ...family.male].includes(first)
  const givens = shuffledBy(seed, (isMixed ? null : own) ?? givenNamesOf(sex), String)
  const surnames = shuffledBy(seed, family?.surnames ?? SURNAMES, String)
  return surnames
    .flatMap((surname, index) => {
      const given = givens[index % givens.length]
      if (given === undefined) return []
      const name = family?.isSurnameFirst === true ? `${surname} ${given}` : `${given} ${surname}`
      return standsApart(name, key) ? name : []
    })
    .slice(0, MADE_UP)
}
