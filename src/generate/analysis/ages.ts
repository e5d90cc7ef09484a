import type { Age, AnalysedDocument, Name, Sentence } from '../model.ts'

const OLDEST_YEARS = 120

const isPerson = (name: Name) => name.kind === 'person' && name.full.includes(' ')

// After the name: "Kim Lee, 19, …", "Kim Lee, a 63-year-old woman", "Kim Lee was a 62 year-old woman".
const AFTER = [
  /^, (\d{1,3})(?=,)/,
  /^, (?:an?|the|now an?) (\d{1,3})[ -]years?[ -]old\b/,
  /^ (?:was|is) (?:an? )?(\d{1,3})[ -]years?[ -]old\b/,
]
// Before it: "63-year-old grandma Kim Lee".
const BEFORE = /(\d{1,3})[ -]years?[ -]old (?:[\p{Ll}-]+ ){0,3}$/u

function ageAt({ reading, mentions }: Sentence, at: number): number | null {
  const mention = mentions[at]
  if (!mention) return null
  const after = reading.slice(mention.end)
  const match =
    BEFORE.exec(reading.slice(0, mention.start)) ??
    AFTER.map((pattern) => pattern.exec(after)).find((found) => found !== null)
  const age = Number(match?.[1] ?? Number.NaN)
  return age > 0 && age <= OLDEST_YEARS ? age : null
}

/** Whose age the sentences give, where the age stands right beside the name. */
export function agesIn(sentences: Sentence[]): Age[] {
  return sentences.flatMap((sentence) =>
    sentence.mentions.flatMap(({ name }, at) => {
      const number = isPerson(name) ? ageAt(sentence, at) : null
      return number === null ? [] : [{ sentence, person: name, number }]
    }),
  )
}

const yearsBetween = (a: string | null, b: string | null) =>
  a && b ? (Date.parse(b) - Date.parse(a)) / (365.25 * 86_400_000) : null

/** A year or more between two documents may make someone a year older. */
export function hasAged(from: AnalysedDocument, to: AnalysedDocument, years: number): boolean {
  const passed = yearsBetween(from.anchor, to.anchor)
  return passed !== null && Math.abs(passed - years) <= 1 && Math.sign(passed) === Math.sign(years)
}
