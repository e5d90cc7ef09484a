import type { Draft } from '../../model.ts'
import type { Proposer } from '../proposer.ts'
import { howLong } from './how-long.ts'
import { howMany } from './how-many.ts'
import { howMuch } from './how-much.ts'
import { howOld } from './how-old.ts'
import { whatPercent } from './what-percent.ts'
import { inWhatYear, when } from './when.ts'
import { where } from './where.ts'
import { whichOrganisation } from './which-organisation.ts'
import { whichPublication } from './which-publication.ts'
import { whichRole } from './which-role.ts'
import { whoDid } from './who-did.ts'
import { whoIs } from './who-is.ts'
import { whoWasFirst } from './who-was-first.ts'
import { whoMade } from './who-made.ts'
import { whoSaid } from './who-said.ts'

/** Of two rules that ask for the same key from the same passage, the earlier is kept. */
const RULES = [
  whoIs,
  whoWasFirst,
  whoMade,
  howMuch,
  howMany,
  howLong,
  whatPercent,
  whichPublication,
  whoDid,
  inWhatYear,
  when,
  where,
  howOld,
  whoSaid,
  whichRole,
  whichOrganisation,
]

const MOST_WITH_ONE_KEY = 4

/** A quiz in which one name is the answer to everything is soon guessed. */
function varied(drafts: Draft[]): Draft[] {
  const counts = new Map<string, number>()
  return drafts.filter(({ answer }) => {
    const count = (counts.get(answer.text) ?? 0) + 1
    counts.set(answer.text, count)
    return answer.kind === 'boolean' || count <= MOST_WITH_ONE_KEY
  })
}

/** Questions from the form of sentences alone, without a model. */
export const rules: Proposer = {
  name: 'rules',
  propose: ({ documents }) =>
    Promise.resolve(
      documents.flatMap((document) => varied(RULES.flatMap((rule) => rule(document)))),
    ),
}
