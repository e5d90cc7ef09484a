import { writeNumber } from '../../analysis/amounts.ts'
import { formatDate } from '../../analysis/calendar.ts'
import type { AnalysedDocument, Frame, FramePart } from '../../model.ts'
import { stableHash } from '../../stable-hash.ts'
import { alsoCited, anchored } from './label.ts'
import { quantityOf } from './quantity.ts'
import { draft, type Rule } from './rule.ts'
import { beOf, isPast, restOf, type Wording, wordingOf } from './wording.ts'

const MOST = 2
const FEWEST_WORDS = 7
const MOST_WORDS = 28
const YEARS_OFF = [-9, -6, 5, 8]
const FACTORS = [0.5, 2, 3]

interface Swap {
  part: FramePart
  from: string
  to: string
}

const pick = <Item>(seed: string, items: Item[]): Item | undefined =>
  items[stableHash(seed) % items.length]

/** Another year, far enough from the told one and not after the article. */
function otherYear(
  { part, text }: Wording['parts'][number],
  seed: string,
  document: AnalysedDocument,
): Swap | null {
  const year = /\b(?:1[5-9]|20)\d\d\b/.exec(text)?.[0]
  if (part.phrase.kind !== 'time' || !year || text !== `in ${formatDate(year)}`) return null
  // That it was this year is told by the day of the article.
  if (year === document.anchor?.slice(0, 4)) return null
  const latest = Number(document.anchor?.slice(0, 4) ?? year)
  const years = YEARS_OFF.map((off) => Number(year) + off).filter(
    (other) => other <= latest && !document.text.includes(String(other)),
  )
  const to = pick(seed, years)
  return to === undefined ? null : { part, from: year, to: String(to) }
}

/** Another number of what is counted. */
function otherNumber(
  frame: Frame,
  { part, text }: Wording['parts'][number],
  seed: string,
): Swap | null {
  const quantity =
    part.phrase.kind === 'number' || part.phrase.kind === 'duration'
      ? quantityOf(frame, part)
      : null
  if (!quantity || quantity.amount.number < 4) return null
  const { text: from, number } = quantity.amount
  const factor = pick(seed, FACTORS) ?? 2
  const to = writeNumber(Math.round(number * factor), from.includes(' ') ? '0' : from)
  return to === from || from.includes(' ') || !text.includes(from) ? null : { part, from, to }
}

/** The statement, with one part as `swap` has it. */
function statement(wording: Wording, swap: Swap | null): string {
  const { frame, subject } = wording
  const { verb } = frame
  const changed = {
    ...wording,
    parts: wording.parts.map((one) =>
      one.part === swap?.part ? { ...one, text: one.text.replace(swap.from, swap.to) } : one,
    ),
  }
  const told = verb.voice === 'passive' ? `${beOf(frame)} ${verb.participle}` : verb.past
  return `${subject} ${told} ${restOf(changed, null)}`
}

/**
 * Whether a statement is true: a fact as it is told, or with another year or number in it. Which of
 * the two is decided by the sentence, so about half are true.
 */
export const trueOrFalse: Rule = (document) =>
  document.frames
    .flatMap((frame) => {
      const wording =
        isPast(frame) && frame.verb.lemma !== 'be' && !frame.source
          ? wordingOf(frame, document)
          : null
      if (!wording || wording.isShortened) return []
      const seed = frame.sentence.reading
      const swaps = wording.parts.flatMap(
        (one) => otherYear(one, seed, document) ?? otherNumber(frame, one, seed) ?? [],
      )
      const [swap] = swaps
      if (!swap) return []
      const isTrue = stableHash(`${seed}?`) % 2 === 0
      const text = statement(wording, isTrue ? null : swap)
      const words = text.split(' ').length
      const whole = anchored(text, document, {
        // The title may tell what the statement gets wrong.
        keys: [swap.from],
        usesTitle: wording.usesTitle,
      })
      if (words < FEWEST_WORDS || words > MOST_WORDS || whole === null) return []
      return draft(document, {
        rule: 'true-or-false',
        sentence: frame.sentence,
        prompt: `True or false: ${whole}.`,
        also: alsoCited(frame.named, frame.sentence),
        answer: { kind: 'boolean', text: isTrue ? 'True' : 'False' },
      })
    })
    .slice(0, MOST)
