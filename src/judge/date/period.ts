/**
 * A date at the precision that a text gives: all days from `from` to `to`, each as year * 10,000 +
 * month * 100 + day, so that they compare as numbers. Year 0 stands for none given. `span` where
 * both ends were named ("1939 to 1945"): then a date within is not the whole answer.
 */
export type Period = { from: number; to: number; span: boolean }

const YEAR = 10_000

export function period(year: number, month: number, day: number): Period {
  const from = year * YEAR + (month || 1) * 100 + (day || 1)
  return { from, to: year * YEAR + (month || 12) * 100 + (day || 31), span: false }
}

/** A decade or century. Before Christ the years of a century count down. */
export function years(first: number, length: number, sign: number): Period {
  const low = sign < 0 ? first - length + 1 : first
  return { from: low * YEAR + 101, to: (low + length - 1) * YEAR + 1231, span: false }
}

export const spanOf = (a: Period, b: Period): Period => ({ from: a.from, to: b.to, span: true })

/** "early", "mid" and "late" take a part of a month, year, decade or century, with some overlap. */
export function narrowed(whole: Period, part: string): Period {
  if (part === '') return whole
  const steps: [number, number] =
    part === 'early' ? [0, 0.42] : part === 'late' ? [0.58, 1] : [0.25, 0.75]
  const month = Math.floor(whole.from / 100) === Math.floor(whole.to / 100)
  const year = Math.floor(whole.from / YEAR)
  const count = Math.floor(whole.to / YEAR) - year + 1
  const at = (share: number, isEnd: boolean) => {
    const edge = isEnd ? -1 : 0
    if (month) return Math.floor(whole.from / 100) * 100 + Math.min(31, Math.floor(share * 31) + 1)
    if (count === 1)
      return (
        year * YEAR +
        Math.min(12, Math.floor(share * 12) + 1 + (share === 1 ? edge : 0)) * 100 +
        (isEnd ? 31 : 1)
      )
    return (year + Math.ceil(share * count) + edge) * YEAR + (isEnd ? 1231 : 101)
  }
  return { from: at(steps[0], false), to: at(steps[1], true), span: false }
}

/** The period of an ISO 8601 date of a bank: "2018-05-30", "2018-05", "2018", "--05-30", "--05". */
export function periodOf(iso: string): Period {
  const yearless = iso.startsWith('--')
  const [year, month, day] = (yearless ? `0-${iso.slice(2)}` : iso).split('-').map(Number)
  return period(year ?? 0, month ?? 0, day ?? 0)
}

export type DateMatch = 'same' | 'coarser' | 'part' | 'different'

const hasYear = (date: Period) => Math.abs(date.to) >= YEAR

/** How a given date stands to the key: the same or finer, right but coarser, a part, or different. */
export function comparePeriods(given: Period, key: Period): DateMatch {
  if (!hasYear(given) && hasYear(key)) {
    const sameYear = Math.floor(key.from / YEAR) === Math.floor(key.to / YEAR)
    if (!sameYear) return 'different'
    const match = comparePeriods(given, { ...key, from: key.from % YEAR, to: key.to % YEAR })
    return match === 'same' ? 'coarser' : match
  }
  if (hasYear(given) && !hasYear(key)) {
    const year = Math.floor(given.from / YEAR) * YEAR
    return comparePeriods(given, { ...key, from: key.from + year, to: key.to + year })
  }
  if (given.from === key.from && given.to === key.to) return 'same'
  if (given.from >= key.from && given.to <= key.to) return key.span ? 'part' : 'same'
  if (given.from <= key.from && given.to >= key.to) return given.span ? 'different' : 'coarser'
  return 'different'
}
