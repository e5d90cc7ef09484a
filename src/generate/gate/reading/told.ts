import { byName } from '../../analysis/name-index.ts'
import { isSameNameAcross } from '../../analysis/name-match.ts'
import type { AnalysedCorpus, Name, Sentence } from '../../model.ts'
import { withPronouns } from './pronouns.ts'
import { type Relation, relationsIn } from './relations.ts'
import { likeStem } from './like-words.ts'
import { unitsOf } from './units.ts'

/** How a name stands to a verb or noun in a document. */
export interface Told extends Relation {
  sentence: Sentence
  /** For whom a pronoun stands is less certain. */
  isByPronoun: boolean
}

/** A relation that a prompt has. */
export type Role = Pick<Relation, 'role' | 'head'>

// Who talks to whom, or plays against whom, goes both ways, and everybody says, gets and wants something.
const MUTUAL = new Set(
  'answer ask be begin call come do face get give go have help keep know like make meet meeting play put receive reply respond say see show speak take talk tell think use want write'
    .split(' ')
    .map(likeStem),
)

const sentencesAbout = byName('relations', ({ sentences }) =>
  [...withPronouns(sentences)].flatMap(([sentence, mentions]) =>
    relationsIn(unitsOf(sentence.reading, mentions)).map((relation) => ({
      item: {
        ...relation,
        sentence,
        isByPronoun: sentence.mentions.every(({ name }) => name !== relation.name),
      },
      names: [relation.name],
    })),
  ),
)

/** What all documents tell of a name. */
export const toldOf = (corpus: AnalysedCorpus, name: Name): Told[] =>
  sentencesAbout(corpus, name).filter((told) => isSameNameAcross(corpus, name, told.name))

// "Ann's pardon" may be hers to give or to get.
const NEAR = new Set(
  [
    'of agent',
    'of patient',
    'of for',
    'of from',
    'of by',
    'for patient',
    'with agent',
    'of is',
    'is agent',
  ].flatMap((pair) => [pair, pair.split(' ').toReversed().join(' ')]),
)

function closeness(asked: Role, told: Told, cited: ReadonlySet<Sentence>): number {
  if (asked.head !== told.head || MUTUAL.has(asked.head)) return 0
  const isSame = asked.role === told.role
  if (!isSame && !NEAR.has(`${asked.role} ${told.role}`)) return 0
  // Two people may each have a friend or a case: only a cited passage says that it is this one.
  const isElsewhere = told.role === 'of' && !cited.has(told.sentence)
  const isGuessed = told.role === 'of' && told.isByPronoun
  return (isSame ? 1 : 0.5) * (told.isByPronoun || isElsewhere ? 0.5 : 1) * (isGuessed ? 0.5 : 1)
}

/** How much of what a prompt says of a name the documents say of it. */
export const support = (roles: Role[], told: Told[], cited: ReadonlySet<Sentence>): number =>
  roles.reduce(
    (sum, role) => sum + Math.max(0, ...told.map((one) => closeness(role, one, cited))),
    0,
  )
