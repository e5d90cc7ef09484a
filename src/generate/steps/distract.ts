import { nearDates, writeDateLike } from '../distractors/dates.ts'
import { nearNames } from '../distractors/names.ts'
import { nearNumbers, writeNumberLike } from '../distractors/numbers.ts'
import { optionReading, oppositeOf, wrongOptionCheck } from '../distractors/wrong-option.ts'
import type { AnalysedCorpus, Draft } from '../model.ts'
import { shuffledBy } from '../stable-hash.ts'

const WANTED = 3
/** Two names of the same story make a better question than three of which one is far-fetched. */
const FEWEST_NAMES = 2

const NAMES = new Set(['person', 'place', 'organization'])

/** Starts with one below and one above, or the key would always be the first or the last. */
function fromBothSides<Value extends string | number>(
  values: Value[],
  isBelow: (value: Value) => boolean,
): Value[] {
  const below = values.find(isBelow)
  const above = values.find((value) => !isBelow(value))
  const first = [below, above].filter((value) => value !== undefined)
  return [...first, ...values.filter((value) => !first.includes(value))]
}

/** Options of the key's own kind, likeliest first. */
function candidatesFor(draft: Draft, corpus: AnalysedCorpus): Iterable<string> {
  const { kind, text, value } = draft.answer
  if (kind === 'boolean') return [oppositeOf(text)].filter((other) => other !== undefined)
  if (kind === 'date' && typeof value === 'string') {
    return fromBothSides(
      shuffledBy(draft.id, nearDates(value), String),
      (other) => other < value,
    ).flatMap((other) => writeDateLike(text, value, other) ?? [])
  }
  if (kind === 'number' && value !== null && typeof value === 'object') {
    return fromBothSides(
      shuffledBy(draft.id, nearNumbers(value.number), String),
      (other) => other < value.number,
    ).flatMap((other) => writeNumberLike(text, value.number, other) ?? [])
  }
  return NAMES.has(kind) ? nearNames(draft, corpus) : []
}

/**
 * Fills the distractors that a proposal came with up to three (one for true or false) with others of
 * the key's kind that no source makes true. Null if there are not enough.
 */
export function distract(draft: Draft, corpus: AnalysedCorpus): Draft | null {
  const { kind } = draft.answer
  const wanted = kind === 'boolean' ? 1 : WANTED
  const fewest = NAMES.has(kind) ? FEWEST_NAMES : wanted
  const faultOf = wrongOptionCheck(draft, corpus)
  const options = [...draft.distractors]
  const readings = new Set(options.map(optionReading))
  for (const option of options.length < wanted ? candidatesFor(draft, corpus) : []) {
    if (readings.has(optionReading(option)) || faultOf(option) !== null) continue
    readings.add(optionReading(option))
    if (options.push(option) === wanted) break
  }
  return options.length >= fewest && options.length <= wanted
    ? { ...draft, distractors: options }
    : null
}
