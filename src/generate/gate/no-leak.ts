import { locateAnswer } from '../../citation/locate-answer.ts'
import { amountsIn } from '../analysis/amounts.ts'
import { timesIn } from '../analysis/times.ts'
import { ORGANISATION_WORDS, PLACE_WORDS, STOPWORDS, TITLES } from '../lexicon/words.ts'
import type { Answer } from '../../schemas.ts'
import type { Check } from './check.ts'

const NAMES = new Set(['person', 'place', 'organization'])

/** The words of a key that tell it from others: not "University" of "University of Texas". */
function distinctiveWords(text: string): string[] {
  return (text.match(/\p{L}[\p{L}\p{M}\p{N}'’-]*/gu) ?? []).filter((word) => {
    const lower = word.toLowerCase()
    const isCommon = [STOPWORDS, TITLES, ORGANISATION_WORDS, PLACE_WORDS].some((set) =>
      set.has(lower),
    )
    return word.length >= 3 && !isCommon
  })
}

function leaksValue(prompt: string, { value }: Answer): boolean {
  if (value === null) return false
  if (typeof value === 'string') {
    return timesIn(prompt, null).some((time) => time.value?.startsWith(value))
  }
  return amountsIn(prompt).some(
    ({ number, unit }) => number === value.number && unit === value.unit,
  )
}

/** The prompt gives away neither the key nor another form of it, nor the words that tell it. */
export const noLeak: Check = ({ prompt, answer }) => {
  if (answer.kind === 'boolean') return null
  const given = [answer.text, ...answer.aliases].find((form) => locateAnswer(prompt, [form]))
  if (given !== undefined) return `the prompt says "${given}"`
  if (leaksValue(prompt, answer)) return `the prompt gives the value of "${answer.text}"`
  const words = distinctiveWords(answer.text)
  const told = words.filter((word) => locateAnswer(prompt, [word]))
  const isTold = NAMES.has(answer.kind) ? told.length > 0 : told.length * 2 > words.length
  return isTold ? `the prompt says "${told.join(' ')}"` : null
}
