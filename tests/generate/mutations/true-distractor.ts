import { formatDate } from '../../../src/generate/analysis/calendar.ts'
import type { Answer } from '../../../src/schemas.ts'
import type { Mutation } from './mutant.ts'

const PER: Record<string, [number, string]> = {
  year: [12, 'months'],
  week: [7, 'days'],
  day: [24, 'hours'],
}

/** Other answers that are right as well: less precise, in another unit or in figures. */
function rightToo({ kind, text, value }: Answer): string[] {
  if (kind === 'date' && typeof value === 'string') {
    const day = /^(\d{4})-(\d\d)-\d\d$/.exec(value)
    const month = /^(\d{4})-\d\d$/.exec(value)
    return day ? [formatDate(value.slice(0, 7)), String(day[1])] : month ? [String(month[1])] : []
  }
  if (kind === 'number' && value !== null && typeof value === 'object') {
    const [times, unit] = PER[value.unit ?? ''] ?? []
    const isAge = /^\d+$/.test(text)
    const other = times && !isAge ? [`${value.number * times} ${unit}`] : []
    return [...other, value.number.toLocaleString('en-US')]
  }
  // The title, or the surname alone, of a person is that person.
  return kind === 'person' && text.includes(' ')
    ? [text.split(' ').at(-1) ?? '', `Mr. ${text}`]
    : []
}

/** A wrong option becomes a right one, or what another document gives and the question records. */
export const trueDistractor: Mutation = (draft, _corpus, pick) => {
  const { answer, distractors, dissents } = draft
  const spared = pick(distractors)
  const options = [pick(rightToo(answer)), ...dissents.map(({ text }) => text)]
  return options
    .filter((option) => option !== undefined && option !== answer.text)
    .map((option = '') => ({
      draft: { ...draft, distractors: distractors.map((one) => (one === spared ? option : one)) },
      change: `option ${option}`,
    }))
}
