import { placeKind } from '../lexicon/place-kinds.ts'
import type { Name } from '../model.ts'
import { areAlike, isListed } from './known-options.ts'

const set = (words: string) => new Set(words.split(' '))

/** Words of an organisation's name that tell what it is. */
const ORGANISATIONS: Record<string, ReadonlySet<string>> = {
  outlet: set(
    'times post news herald tribune journal magazine gazette guardian telegraph press radio tv television media',
  ),
  team: set('united fc team club rovers athletic wanderers'),
  school: set('university institute college school academy'),
  office: set(
    'department agency ministry bureau administration commission council board authority office',
  ),
  assembly: set('congress senate parliament'),
  court: set('court'),
  force: set('police legion corps army navy'),
  company: set(
    'inc corp corporation ltd llc company airlines motors industries studios records bank group',
  ),
  body: set(
    'association society foundation federation union league organisation organization network',
  ),
  party: set('party'),
  hospital: set('hospital'),
  church: set('church'),
}

const wordsOf = (name: string) => name.toLowerCase().split(' ')

function organisationKind(name: string): string | null {
  const words = wordsOf(name)
  // "University of Texas" and "Texas University", but "National Press Club".
  const told = [words.at(-1), words[0]].map((word = '') =>
    Object.keys(ORGANISATIONS).find((kind) => ORGANISATIONS[kind]?.has(word)),
  )
  return told.find((kind) => kind !== undefined) ?? null
}

const lastWord = (name: string) => wordsOf(name).at(-1)

/** A town that is not known is a town. */
const placeKindOf = (name: string) => placeKind(name) ?? 'city'

function areLikePlaces(key: string, other: string, isSameStory: boolean): boolean {
  if (placeKindOf(key) !== placeKindOf(other)) return false
  // Another story's stadium goes with a stadium, its harbour does not.
  return placeKindOf(key) !== 'venue' || isSameStory || lastWord(key) === lastWord(other)
}

/** Whether a name may stand beside a key as its like: a country by a country, an outlet by an outlet. */
export function isLike(key: string, { kind, full }: Name, isSameStory: boolean): boolean {
  if (kind === 'place') return areLikePlaces(key, full, isSameStory)
  if (kind !== 'organization' || areAlike(key, full)) return true
  return organisationKind(key) === organisationKind(full) && !(isListed(key) && isListed(full))
}
