import type { Proposer } from '../proposer.ts'
import { byWhatPercentage } from './by-what-percentage.ts'
import { howLong } from './how-long.ts'
import { howMany } from './how-many.ts'
import { howMuch } from './how-much.ts'
import { howOld } from './how-old.ts'
import { whatPercent } from './what-percent.ts'
import { inWhatYear, when } from './when.ts'
import { where } from './where.ts'
import { whichOrganisation } from './which-organisation.ts'
import { whichPublication } from './which-publication.ts'
import { whoDid } from './who-did.ts'
import { whoIs } from './who-is.ts'
import { whoWasFirst } from './who-was-first.ts'
import { whoMade } from './who-made.ts'
import { whoOfTheTitleSaid, whoSaid } from './who-said.ts'

/**
 * Of two rules that ask from the same passage the earlier is kept, as it is of several that ask for one
 * key all over a document.
 */
const RULES = [
  whoIs,
  whoWasFirst,
  whoMade,
  whoSaid,
  howMuch,
  howMany,
  howLong,
  whatPercent,
  byWhatPercentage,
  whichPublication,
  whoDid,
  inWhatYear,
  when,
  where,
  howOld,
  whoOfTheTitleSaid,
  whichOrganisation,
]

/** Questions from the form of sentences alone, without a model. */
export const rules: Proposer = {
  name: 'rules',
  propose: ({ documents }) =>
    Promise.resolve(documents.flatMap((document) => RULES.flatMap((rule) => rule(document)))),
}
