import { normalise } from '../../citation/normalise.ts'
import { readNumber } from '../analysis/amounts.ts'
import { datesAgree } from '../analysis/calendar.ts'
import { isFormOf } from '../analysis/name-match.ts'
import { timesIn } from '../analysis/times.ts'
import { nearDates, writeDateLike } from '../distractors/dates.ts'
import { nearNames } from '../distractors/names.ts'
import { nearNumbers, writeNumberLike } from '../distractors/numbers.ts'
import type { AnalysedCorpus, Draft } from '../model.ts'
import { shuffledBy } from '../stable-hash.ts'

const WANTED = 3

const reading = (text: string) =>
  normalise(text)
    .text.toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .replace(/[.,!?]+$/, '')
    .trim()

/** Whether a source makes the option true: it is the key in another form, or what a dissent says. */
function isTrue(
  option: string,
  { answer, dissents, citations }: Draft,
  corpus: AnalysedCorpus,
): boolean {
  const said = [answer.text, ...answer.aliases, ...dissents.map(({ text }) => text)].map(reading)
  if (said.includes(reading(option))) return true
  if (answer.kind === 'date') {
    const value = timesIn(option, null)[0]?.value
    const given = [answer.value, ...dissents.map((dissent) => dissent.value)]
    return given.some((one) => typeof one === 'string' && value && datesAgree(one, value))
  }
  if (answer.kind === 'number') {
    const number = readNumber(option)
    const given = [answer.value, ...dissents.map((dissent) => dissent.value)]
    return given.some((one) => one !== null && typeof one === 'object' && one.number === number)
  }
  const words = reading(answer.text).split(' ')
  const isPart =
    answer.kind === 'person' &&
    reading(option)
      .split(' ')
      .every((word) => words.includes(word))
  if (isPart) return true
  const documents = new Set(citations.flatMap(({ document }) => corpus.byId.get(document) ?? []))
  return [...documents].some(({ names }) =>
    names.some((name) => isFormOf(option, name) && isFormOf(answer.text, name)),
  )
}

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
function candidatesFor(draft: Draft, corpus: AnalysedCorpus): string[] {
  const { kind, text, value } = draft.answer
  if (kind === 'boolean')
    return [
      /^true$/i.test(text)
        ? 'False'
        : /^false$/i.test(text)
          ? 'True'
          : /^yes$/i.test(text)
            ? 'No'
            : 'Yes',
    ]
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
  return kind === 'text' ? [] : nearNames(draft, corpus)
}

/**
 * Keeps the distractors that a proposal came with, unless a source makes one true or two are the
 * same, and fills up to three (one for true or false) with others of the same kind. Null if there
 * are not enough.
 */
export function distract(draft: Draft, corpus: AnalysedCorpus): Draft | null {
  const wanted = draft.answer.kind === 'boolean' ? 1 : WANTED
  const kept: string[] = []
  for (const option of [...draft.distractors, ...candidatesFor(draft, corpus)]) {
    const isRepeated = kept.some((other) => reading(other) === reading(option))
    if (kept.length < wanted && !isRepeated && !isTrue(option, draft, corpus)) kept.push(option)
  }
  return kept.length === wanted ? { ...draft, distractors: kept } : null
}
