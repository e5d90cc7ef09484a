import { normalise } from '../../citation/normalise.ts'
import { judgeAnswer } from '../../judge/judge.ts'
import { amountsIn } from '../analysis/amounts.ts'
import { datesDiffer } from '../analysis/calendar.ts'
import { isFormOf } from '../analysis/name-match.ts'
import { timesIn } from '../analysis/times.ts'
import type { Answer, Question } from '../../schemas.ts'
import type { AnalysedCorpus, Draft } from '../model.ts'

/** What two options are compared by. */
export const optionReading = (text: string) =>
  normalise(text)
    .text.toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .replace(/[.,!?]+$/, '')
    .trim()

const OPPOSITES: Record<string, string> = { true: 'False', false: 'True', yes: 'No', no: 'Yes' }

/** The other side of "True" or "Yes". */
export const oppositeOf = (text: string): string | undefined => OPPOSITES[text.toLowerCase()]

/** A player who types the option must be wrong, and not because one document says so. */
function isJudgedWrong(option: string, draft: Draft): boolean {
  // The judge reads the key. What else a question has says nothing of what an option means.
  const question: Question = {
    ...draft,
    distractors: [],
    difficulty: 'medium',
    category: '',
    tags: [],
  }
  const { verdict, reason } = judgeAnswer(question, option, { mode: 'typed' })
  return verdict === 'incorrect' && reason !== 'stated_by_dissenting_source'
}

/** `2018-05-30` -> `0000-00-00`: how precise a date is. */
const formOf = (value: string) => value.replace(/\d/g, '0')

function dateFault(option: string, values: Answer['value'][], key: string): string | null {
  // "March" alone may be a verb.
  const value = timesIn(`in ${option}`, null)[0]?.value
  if (!value) return 'is no date'
  if (values.some((one) => typeof one === 'string' && !datesDiffer(one, value))) return 'is true'
  return formOf(value) === formOf(key) ? null : 'is not as precise a date as the key'
}

// "More than how many" is true of every lower number.
const ASKS_LEAST =
  /\b(?:more than|over|above|at least|no fewer than|no less than) (?:how many|how much|what)\b/i
const ASKS_MOST =
  /\b(?:fewer than|less than|under|below|at most|up to|no more than|as many as) (?:how many|how much|what)\b/i

function isImplied(option: string, { prompt, answer: { value } }: Draft): boolean {
  const number = amountsIn(option)[0]?.number
  if (number === undefined || value === null || typeof value === 'string') return false
  return (
    (ASKS_LEAST.test(prompt) && number < value.number) ||
    (ASKS_MOST.test(prompt) && number > value.number)
  )
}

function numberFault(option: string, values: Answer['value'][], draft: Draft): string | null {
  if (isImplied(option, draft)) return 'is true as well'
  const isGiven = amountsIn(option).some(({ number, unit }) =>
    values.some(
      (value) =>
        value !== null &&
        typeof value === 'object' &&
        value.number === number &&
        (unit === null || value.unit === null || unit === value.unit),
    ),
  )
  return isGiven ? 'is true' : null
}

const nameWords = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

const isPartOf = (part: string[], whole: string[]) => part.every((word) => whole.includes(word))

/** "Fire Chief Kim Lee" and "Kim Lee", "Tarn, Ohio" and "Tarn". */
function isSameName(option: string, key: string, kind: Answer['kind']): boolean {
  const [a, b] = [nameWords(option), nameWords(key)]
  if (kind === 'person') return isPartOf(a, b) || isPartOf(b, a)
  const [[place, ...more], [other, ...others]] = [option.split(','), key.split(',')]
  const isHead = more.length === 0 || others.length === 0
  return isHead && String(nameWords(place ?? '')) === String(nameWords(other ?? ''))
}

/** Says of an option why it is no wrong answer to a question, or null if it is one. */
export function wrongOptionCheck(
  draft: Draft,
  corpus: AnalysedCorpus,
): (option: string) => string | null {
  const { answer, dissents, citations } = draft
  const values = [answer.value, ...dissents.map(({ value }) => value)]
  // A surname alone is shared by others.
  const names = [answer.text, ...answer.aliases.filter((alias) => alias.includes(' '))]
  const documents = new Set(citations.flatMap(({ document }) => corpus.byId.get(document) ?? []))
  const bearers = [...documents].flatMap((document) =>
    document.names.filter((name) => isFormOf(answer.text, name)),
  )
  return (option) => {
    if (answer.kind === 'boolean')
      return option === oppositeOf(answer.text) ? null : 'is not the other side of the key'
    if (!isJudgedWrong(option, draft)) return 'is true'
    if (answer.kind === 'date' && typeof answer.value === 'string')
      return dateFault(option, values, answer.value)
    if (answer.kind === 'number') return numberFault(option, values, draft)
    if (answer.kind === 'text') return null
    const isKey =
      names.some((name) => isSameName(option, name, answer.kind)) ||
      bearers.some((name) => isFormOf(option, name))
    return isKey ? 'is the key in another form' : null
  }
}
