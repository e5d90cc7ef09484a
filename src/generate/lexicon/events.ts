/** What verbs of news say of the events that they tell. */

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Verbs that tell the same, under the first of each line. */
const SAME = `die kill perish
injure wound hurt
buy purchase acquire
open inaugurate unveil
found establish
hold host stage
arrest detain
name appoint
rescue save
leave depart
arrive reach
destroy demolish
employ hire
finish complete
start begin launch
cost value`

const canonical = new Map(
  SAME.split('\n').flatMap((row) => {
    const [first = '', ...others] = row.split(' ')
    return others.map((other) => [other, first] as const)
  }),
)

/** One verb for all that tell the same: `kill` -> die. */
export const canonicalVerb = (base: string): string => canonical.get(base) ?? base

/** What happens once to the same thing: two dates of it, or two who did it, cannot both be right. */
export const ONCE_VERBS = set(`
abolish assassinate born buy build capture collapse compose create design destroy die direct discover
found invent murder name open paint publish sell shoot sink succeed write
`)

/** What only one can do: if two are said to have won a prize on one day, one report is wrong. */
export const SOLE_VERBS = new Set([
  ...ONCE_VERBS,
  ...set('chair defeat earn host lead own receive score start steal win'),
])

/** Events that come back: another year's festival opens on another day. */
export const RECURRING = set(`
award awards championship conference congress cup election exhibition expo fair festival final game
games league match meeting olympics prize race season semester show summit term tournament tour
`)
