import * as v from 'valibot'
import { isRude } from './rude-name.ts'
import { NameRequest, PlayerName } from './schemas.ts'

/** A name as a leaderboard takes it: well-formed, and no insult. */
export const ChosenName = v.pipe(
  PlayerName,
  v.check((name) => !isRude(name), 'Choose another name.'),
)

export const ChosenNameRequest = v.strictObject({ ...NameRequest.entries, name: ChosenName })
