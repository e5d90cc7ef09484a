import type { DateValue, NumberValue } from '../schemas.ts'
import { type Period, periodOf } from './date/period.ts'
import { readDates } from './date/read.ts'
import { inferKind, isWorkAsked } from './kind.ts'
import { GLUE } from './lexicon/glue.ts'
import { type Amount, readAmount } from './number/read.ts'
import type { Kind } from './rule.ts'
import { type Text, fold, readText, squash, wordsOf } from './text.ts'
import { readingsOf } from './variants.ts'
import { stem } from './words.ts'

/** One way to say a right answer, read as far as a rule has asked. */
export type Variant = Text & {
  /** As accepted, with its capitals. */
  raw: string
  /** Its words without articles, prepositions and the like. */
  content: string[]
  dates: Period[]
  amount: Amount | null
}

/** Everything that is known of a right answer, prepared once and used for every submission. */
export type Key = {
  kind: Kind
  /** A title is asked for. */
  isWork: boolean
  prompt: string
  promptFolded: string
  /** The words of the prompt and their stems: they need not be said, and may be. */
  asked: ReadonlySet<string>
  variants: Variant[]
  squashed: ReadonlySet<string>
  distractors: Text[]
  dissents: { text: Text; dates: Period[]; amount: Amount | null }[]
  passages: string[]
}

/** What a key is made from. Without `kind` it is inferred. */
export type KeySource = {
  prompt: string
  accepted: readonly string[]
  kind?: Kind
  value?: DateValue | NumberValue | null
  distractors?: readonly string[]
  dissents?: readonly { text: string; value: DateValue | NumberValue | null }[]
  passages?: readonly string[]
}

export const contentOf = (words: readonly string[]) => {
  const content = words.filter((word) => !GLUE.has(word))
  // "AT&T" is more than its T.
  return content.length > 0 && content.join('').length > 1 ? content : [...words]
}

function readVariant(raw: string): Variant {
  const text = readText(raw)
  return {
    ...text,
    raw,
    content: contentOf(text.words),
    dates: readDates(text.folded),
    amount: readAmount(text.folded),
  }
}

const amountOf = ({ number, unit }: NumberValue): Amount => ({
  number,
  high: number,
  unit: unit === null ? [] : wordsOf(fold(unit)),
  ordinal: false,
  approximate: false,
  bound: '',
})

export function prepareKey(source: KeySource): Key {
  const { prompt, accepted, value = null } = source
  const variants = [...new Set(accepted.flatMap(readingsOf))].map(readVariant)
  const first = variants[0]
  if (first !== undefined && value !== null) {
    if (typeof value === 'string') first.dates = [periodOf(value)]
    else {
      const written = first.amount
      first.amount = { ...amountOf(value), approximate: written?.approximate ?? false }
      if (written !== null && written.number === value.number) first.amount.unit.push(...written.unit)
    }
  }
  const words = wordsOf(fold(prompt))
  const asked = new Set([...words, ...words.map(stem)])
  return {
    kind: source.kind ?? inferKind(prompt, variants),
    isWork: isWorkAsked(prompt),
    prompt,
    promptFolded: squash(words),
    asked,
    variants,
    squashed: new Set(variants.map(({ squashed }) => squashed)),
    distractors: (source.distractors ?? []).map(readText),
    dissents: (source.dissents ?? []).map((dissent) => ({
      text: readText(dissent.text),
      dates: typeof dissent.value === 'string' ? [periodOf(dissent.value)] : [],
      amount: dissent.value === null || typeof dissent.value === 'string' ? null : amountOf(dissent.value),
    })),
    passages: (source.passages ?? []).map(fold),
  }
}
