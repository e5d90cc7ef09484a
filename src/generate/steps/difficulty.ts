import { isFormOf } from '../analysis/name-match.ts'
import { amountsIn } from '../analysis/amounts.ts'
import { timesIn } from '../analysis/times.ts'
import type { Difficulty } from '../../schemas.ts'
import type { AnalysedDocument, Draft } from '../model.ts'

const OFTEN = 4
/** Options as near to the key as this, in parts of it, cannot be told apart by what is likely. */
const NEAR = 0.3
const NEAR_YEARS = 2
const FEWEST_CLOSE = 2

/** How seldom the document says the key: 0 for often, 2 for once. */
function rarity({ answer: { kind, text, aliases } }: Draft, home: AnalysedDocument): number {
  const name = home.names.find((one) => isFormOf(text, one))
  const forms = [text, ...aliases]
  const times =
    name?.mentions ??
    home.sentences.filter(({ reading }) => forms.some((form) => reading.includes(form))).length
  if (kind === 'date' || kind === 'number') return times > 1 ? 0 : 1
  if (times >= OFTEN) return 0
  return times > 1 ? 1 : 2
}

const yearOf = (text: string) => Number(timesIn(`in ${text}`, null)[0]?.value?.slice(0, 4))

/** Whether an option is as likely as the key: of the same story, of like size, of the same years. */
function isClose(option: string, { answer }: Draft, home: AnalysedDocument): boolean {
  const { value, text } = answer
  if (value === null) return home.names.some((name) => isFormOf(option, name))
  if (typeof value === 'string') return !(Math.abs(yearOf(option) - yearOf(text)) > NEAR_YEARS)
  const number = amountsIn(option)[0]?.number
  return number !== undefined && Math.abs(number - value.number) <= NEAR * value.number
}

/**
 * How hard a question is, by what can be measured: the kind of its key (a day is harder than a year,
 * true or false is easy), how often the document says it, and how close the wrong options are.
 */
export function difficultyOf(draft: Draft, home: AnalysedDocument): Difficulty {
  const { kind, value } = draft.answer
  if (kind === 'boolean') return 'easy'
  const isDay = kind === 'date' && typeof value === 'string' && /-\d\d-\d\d$/.test(value)
  const base = isDay ? 2 : kind === 'date' || kind === 'number' || kind === 'text' ? 1 : 0
  const close = draft.distractors.filter((option) => isClose(option, draft, home)).length
  const points = base + rarity(draft, home) + (close >= FEWEST_CLOSE ? 1 : 0)
  if (points <= 1) return 'easy'
  return points === 2 ? 'medium' : 'hard'
}
