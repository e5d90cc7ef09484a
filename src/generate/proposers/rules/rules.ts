import type { Proposer } from '../proposer.ts'
import { howMany } from './how-many.ts'
import { howOld } from './how-old.ts'
import { whatPercent } from './what-percent.ts'
import { when } from './when.ts'
import { where } from './where.ts'
import { whoDid } from './who-did.ts'
import { whoIs } from './who-is.ts'
import { whoSaid } from './who-said.ts'

/** Of two rules that ask for the same key from the same passage, the earlier is kept. */
const RULES = [whoIs, when, where, howOld, howMany, whatPercent, whoDid, whoSaid]

/** Questions from the form of sentences alone, without a model. */
export const rules: Proposer = {
  name: 'rules',
  propose: ({ documents }) =>
    Promise.resolve(documents.flatMap((document) => RULES.flatMap((rule) => rule(document)))),
}
