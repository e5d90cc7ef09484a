import type { Amount, Frame, FramePart } from '../../model.ts'

// What these say, the number says too.
const IDLE = '(?:some |only |just |a total of |an estimated )?'
const ROUGH = '(about |around |approximately |roughly |nearly |almost )?'
const BEFORE = new RegExp(`^${IDLE}${ROUGH}$`, 'i')

/** A number that a part gives, as an answer can: with nothing but "about" before it. */
export interface Quantity {
  amount: Amount
  /** "about ", or nothing. */
  rough: string
  /** What stands after the number, up to the end of the part. */
  noun: string
}

/**
 * The number that a phrase begins with. "More than 40" is none: of any lower number it would be true
 * as well.
 */
export function quantityOf(
  { sentence }: Frame,
  { phrase }: Pick<FramePart, 'phrase'>,
): Quantity | null {
  const within = sentence.amounts.filter(
    ({ start, end }) => start >= phrase.start && end <= phrase.end,
  )
  const [amount, ...others] = within
  if (!amount || others.some(({ start }) => start < phrase.end && start < amount.end + 1))
    return null
  const match = BEFORE.exec(
    sentence.reading.slice(phrase.start, amount.start).replace(/[$£€]$/, ''),
  )
  if (!match) return null
  const isPlain = !match[1] || /^(?:nearly|almost) $/i.test(match[1])
  return {
    amount,
    rough: isPlain ? (match[1] ? 'about ' : '') : 'about ',
    noun: sentence.reading.slice(amount.end, phrase.end).trim(),
  }
}
