import { timesIn } from '../analysis/times.ts'
import { nearDates, writeDateLike } from '../distractors/dates.ts'
import { nearNames } from '../distractors/names.ts'
import { nearNumbers, writeNumberLike } from '../distractors/numbers.ts'
import { optionReading, oppositeOf, wrongOptionCheck } from '../distractors/wrong-option.ts'
import type { AnalysedCorpus, Draft } from '../model.ts'
import { shuffledBy, stableHash } from '../stable-hash.ts'

const WANTED = 3
/** Two names of the same story make a better question than three of which one is far-fetched. */
const FEWEST_NAMES = 2

const NAMES = new Set(['person', 'place', 'organization'])

/** How many of the options shall be smaller than the key: as often none as all, so that no place tells. */
const countBelow = ({ id }: Draft) => stableHash(`below\n${id}`) % (WANTED + 1)

/** Dates or numbers, those first that put the key in the place that was drawn for it. */
function aroundKey<Value extends string | number>(
  draft: Draft,
  values: Value[],
  key: Value,
  isOption: (value: Value) => boolean,
): Value[] {
  const fitting = shuffledBy(draft.id, values, String).filter(isOption)
  const below = fitting.filter((value) => value < key)
  const above = fitting.filter((value) => value > key)
  const count = countBelow(draft)
  const first = [...below.slice(0, count), ...above.slice(0, WANTED - count)]
  return [...first, ...fitting.filter((value) => !first.includes(value))]
}

/** "In which year, according to a report of 2016, …": no later year can be meant. */
function isAhead(value: string, prompt: string): boolean {
  const days = timesIn(prompt, null).flatMap((time) => time.value ?? [])
  const isDated = /\b(?:according to|article|report)\b/i.test(prompt)
  return isDated && !value.startsWith('--') && days.some((day) => value.slice(0, day.length) > day)
}

/** No reader believes a year of which the story could not know. */
function isAfterStory(value: string, key: string, { document }: Draft, { byId }: AnalysedCorpus) {
  const anchor = byId.get(document)?.anchor ?? null
  const isAfter = (day: string) =>
    anchor !== null && !day.startsWith('--') && day > anchor.slice(0, day.length)
  return isAfter(value) && !isAfter(key)
}

/** Options of the key's own kind, likeliest first. */
function candidatesFor(
  draft: Draft,
  corpus: AnalysedCorpus,
  isOption: (option: string) => boolean,
): Iterable<string> {
  const { kind, text, value } = draft.answer
  if (kind === 'boolean') return [oppositeOf(text)].filter((other) => other !== undefined)
  if (kind === 'date' && typeof value === 'string') {
    const write = (other: string) => writeDateLike(text, value, other)
    const isFit = (other: string) =>
      isOption(write(other) ?? '') &&
      !isAhead(other, draft.prompt) &&
      !isAfterStory(other, value, draft, corpus)
    return aroundKey(draft, nearDates(value), value, isFit).flatMap((other) => write(other) ?? [])
  }
  if (kind === 'number' && value !== null && typeof value === 'object') {
    const { number, unit } = value
    const write = (other: number) => writeNumberLike(text, number, other)
    const isFit = (other: number) => isOption(write(other) ?? '')
    return aroundKey(draft, nearNumbers(number, unit), number, isFit).flatMap(
      (other) => write(other) ?? [],
    )
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
  const isOption = (option: string) =>
    option !== '' && !readings.has(optionReading(option)) && faultOf(option) === null
  for (const option of options.length < wanted ? candidatesFor(draft, corpus, isOption) : []) {
    if (!isOption(option)) continue
    readings.add(optionReading(option))
    if (options.push(option) === wanted) break
  }
  return options.length >= fewest && options.length <= wanted
    ? { ...draft, distractors: options }
    : null
}
