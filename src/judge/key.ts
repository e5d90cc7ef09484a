import type { DateValue, NumberValue } from '../schemas.ts'
import { type Period, periodOf } from './date/period.ts'
import { inferKind, isWorkAsked } from './kind.ts'
import { VERB_FORMS } from './lexicon/verbs.ts'
import { type Amount, readAmount } from './number/read.ts'
import type { Kind } from './rule.ts'
import { type Text, fold, readText, squash, wordsOf } from './text.ts'
import { readingsOf } from './readings.ts'
import { countryOf, readContainer } from './place.ts'
import { Variant } from './variant.ts'
import { root } from './words.ts'

/** Everything that is known of a right answer, prepared once and used for every submission. */
export type Key = {
  kind: Kind
  /** A title is asked for. */
  isWork: boolean
  /** It is asked how many there are. */
  isCount: boolean
  /** Some accepted title has a subtitle, or may have. */
  hasSubtitles: boolean
  prompt: string
  promptFolded: string
  /** The words of the prompt and their stems: they need not be said, and may be. */
  asked: ReadonlySet<string>
  /** The countries that the prompt names. */
  countries: ReadonlySet<string | null>
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

const amountOf = ({ number, unit }: NumberValue): Amount => ({
  number,
  high: number,
  unit: unit === null ? [] : wordsOf(fold(unit)),
  ordinal: false,
  approximate: false,
  bound: '',
})

// "8,849 m" is a length where one is asked for, and otherwise millions.
const LENGTH =
  /\b(?:how (?:high|tall|far|deep|long|wide)|height|length|distance|depth|elevation)\b/iu
const SHORT = /\d\s?m\.?$/iu

const furtherVariant = (raw: string, prompt: string) =>
  SHORT.test(raw) && LENGTH.test(prompt)
    ? new Variant(raw, { amount: readAmount(fold(raw), false) })
    : new Variant(raw)

const MAYBE_SUBTITLE = /[:;]|\s-/u

/** The key itself, with the value that the bank gives it. */
function firstVariant({ prompt, value = null }: KeySource, raw: string): Variant {
  if (value === null) return furtherVariant(raw, prompt)
  if (typeof value === 'string') return new Variant(raw, { dates: [periodOf(value)] })
  const amount = amountOf(value)
  const written = readAmount(fold(raw))
  if (written?.number === value.number) amount.unit.push(...written.unit)
  return new Variant(raw, { amount: { ...amount, approximate: written?.approximate ?? false } })
}

/** "Ada Brown, Ontario, Canada": a person and where they are from. */
function withoutHome(variant: Variant): Variant {
  const { raw, folded } = variant
  const [name = '', ...home] = raw.split(', ')
  const isHome = folded
    .split(', ')
    .slice(1)
    .every((part) => readContainer(squash(wordsOf(part))) !== null)
  return home.length > 0 && isHome && name.includes(' ') ? new Variant(name) : variant
}

export function prepareKey(source: KeySource): Key {
  const { prompt, accepted } = source
  const read = [...new Set(accepted.flatMap(readingsOf))].map((raw, index) =>
    index === 0 ? firstVariant(source, raw) : furtherVariant(raw, prompt),
  )
  const kind = source.kind ?? inferKind(prompt, read)
  const variants = kind === 'person' ? read.map(withoutHome) : read
  const words = wordsOf(fold(prompt))
  const forms = words.flatMap((word) => VERB_FORMS.get(word) ?? [])
  const asked = new Set([...words, ...words.map(root), ...forms])
  return {
    kind,
    isWork: isWorkAsked(prompt),
    isCount: /\bhow many\b/iu.test(prompt),
    hasSubtitles: variants.some(({ folded }) => MAYBE_SUBTITLE.test(folded)),
    prompt,
    promptFolded: squash(words),
    asked,
    countries: new Set(words.map(countryOf).filter((country) => country !== null)),
    variants,
    squashed: new Set([...read, ...variants].map(({ squashed }) => squashed)),
    distractors: (source.distractors ?? []).map(readText),
    dissents: (source.dissents ?? []).map((dissent) => ({
      text: readText(dissent.text),
      dates: typeof dissent.value === 'string' ? [periodOf(dissent.value)] : [],
      amount:
        dissent.value === null || typeof dissent.value === 'string'
          ? null
          : amountOf(dissent.value),
    })),
    passages: (source.passages ?? []).map(fold),
  }
}
