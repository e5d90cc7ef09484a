import { RELIGIONS } from './lexicon/religions.ts'
import { isInflected } from './words.ts'

// Endings that turn a root into a doctrine and who holds it, a quality and who has it, an act and its
// verb, a class of plants and its members. Those that turn a thing into a person or a field ("assistant"
// and "assistance", "electric" and "electricity") are left out, since they name different things.
const FAMILIES: readonly (readonly string[])[] = [
  ['ism', 'ist', 'istic'],
  ['acy', 'ate'],
  ['ation', 'ate', 'ating', 'ated', 'ates'],
  ['ization', 'ize', 'izing', 'ized', 'izes'],
  ['isation', 'ise', 'ising', 'ised', 'ises'],
  ['sion', 'de', 'ding', 'ded', 'des'],
  ['phyta', 'phyte', 'phytes'],
  ['phobia', 'phobic', 'phobe'],
  ['cracy', 'cratic', 'crat'],
]
const MIN_ROOT = 3

// "Hard" and "hardly" part ways.
const OTHER_ADVERB = /^(?:hard|late|near|bare|scarce|short|most|like|just)ly$/u
const WEATHER = /^(rain|snow|wind|storm|cloud|frost|mist)y$/u

/** An adverb and a noun of quality as their adjective, what the weather is like as what there is. */
const plain = (word: string) =>
  word.length < 6 || OTHER_ADVERB.test(word)
    ? word.replace(WEATHER, '$1').replace(/(.)\1y$/u, '$1')
    : word
        .replace(/i(?=(?:ly|ness)$)/u, 'y')
        .replace(/(?:ly|ness)$/u, '')
        .replace(WEATHER, '$1')

const withoutPlural = (word: string) =>
  word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word

/** Two words of one root: "pacifist" and "pacifism", "intimacy" and "intimate". */
export function isDerived(a: string, b: string): boolean {
  const religion = RELIGIONS.get(withoutPlural(a))
  if (religion !== undefined) return religion === RELIGIONS.get(withoutPlural(b))
  if (a.slice(0, MIN_ROOT) !== b.slice(0, MIN_ROOT)) return false
  if (isInflected(plain(a), plain(b))) return true
  return FAMILIES.some((endings) => {
    const root = rootBefore(withoutPlural(a), endings)
    return root.length >= MIN_ROOT && root === rootBefore(withoutPlural(b), endings)
  })
}

function rootBefore(word: string, endings: readonly string[]): string {
  const ending = endings.find((one) => word.endsWith(one))
  return ending === undefined ? '' : word.slice(0, -ending.length)
}
