import { normalise } from '../../citation/normalise.ts'
import type { Line } from '../model.ts'
import { isDay } from './calendar.ts'
import { timesIn } from './times.ts'

/** The first whole day that a line about the article's publication gives. */
export function publicationDay(lines: Line[]): { line: Line; day: string } | null {
  for (const line of lines.filter(({ kind }) => kind === 'publication')) {
    const reading = normalise(line.text).text
    const iso = /\d{4}-\d\d-\d\d/.exec(reading)?.[0]
    const days = [iso, ...timesIn(reading, null).map(({ value }) => value)]
    const day = days.find((value) => value && isDay(value))
    if (day) return { line, day }
  }
  return null
}
