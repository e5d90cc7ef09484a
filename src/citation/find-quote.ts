/** Finds a quotation in a text. Pure. */
import { normalise } from './normalise.ts'
import { openText, type TextView } from './text-view.ts'

export interface QuoteSelector {
  exact: string
  prefix?: string | undefined
  suffix?: string | undefined
}

/** A slice in code points, end excluded. */
export interface Span {
  start: number
  end: number
}

const reading = (text: string) => normalise(text).text

function* occurrences(view: TextView, exact: string): Generator<Span> {
  for (let at = view.text.indexOf(exact); at >= 0; at = view.text.indexOf(exact, at + 1)) {
    yield { start: view.toCodePoint(at), end: view.toCodePoint(at + exact.length) }
  }
}

function* normalisedOccurrences(view: TextView, exact: string): Generator<Span> {
  const wanted = reading(exact).trim()
  if (wanted === '') return
  const { text, toOriginal } = view.normalised()
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    yield toOriginal(at, at + wanted.length)
  }
}

// Twice the length leaves room for runs of white space that the reading joins.
const reach = (context: string) => context.length * 2 + 8

function standsBetween(view: TextView, span: Span, { prefix = '', suffix = '' }: QuoteSelector) {
  const before = reading(view.slice(Math.max(0, span.start - reach(prefix)), span.start))
  const after = reading(view.slice(span.end, span.end + reach(suffix)))
  return (
    before.trimEnd().endsWith(reading(prefix).trim()) &&
    after.trimStart().startsWith(reading(suffix).trim())
  )
}

/**
 * Where a quotation stands, in code points of `text`: letter by letter if it does, otherwise over
 * the normalised reading (quotes, dashes and white space may differ; case may not). `prefix` and
 * `suffix` choose among several places; where several are left, the first is returned, as each
 * shows the same words. Null if there is none, or none between `prefix` and `suffix`.
 */
export function findQuote(text: string | TextView, quote: QuoteSelector): Span | null {
  if (quote.exact === '') return null
  const view = openText(text)
  for (const search of [occurrences, normalisedOccurrences]) {
    for (const span of search(view, quote.exact)) {
      if (standsBetween(view, span, quote)) return span
    }
  }
  return null
}
