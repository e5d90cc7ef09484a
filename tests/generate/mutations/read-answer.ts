import { amountsIn } from '../../../src/generate/analysis/amounts.ts'
import { timesIn } from '../../../src/generate/analysis/times.ts'
import type { Answer } from '../../../src/schemas.ts'

/** An option written as a key of the same kind; null where its value cannot be read. */
export function asAnswer(option: string, { kind, value }: Answer): Answer | null {
  const plain = { kind, text: option, aliases: [] }
  if (kind === 'date') {
    const read = timesIn(`in ${option}`, null)[0]?.value
    return read ? { ...plain, value: read } : null
  }
  if (kind !== 'number') return { ...plain, value: null }
  const amount = amountsIn(option)[0]
  const unit = value !== null && typeof value === 'object' ? value.unit : null
  return amount ? { ...plain, value: { number: amount.number, unit } } : null
}
