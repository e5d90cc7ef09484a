import { cite } from '../../citation/cite.ts'
import type { Dissent } from '../../schemas.ts'
import { datesAgree } from '../analysis/calendar.ts'
import { isSameNameAcross, namesIn } from '../analysis/name-match.ts'
import { timesIn } from '../analysis/times.ts'
import { withoutQuotations } from '../gate/check.ts'
import { baseOf } from '../lexicon/verbs.ts'
import type { AnalysedCorpus, AnalysedDocument, Draft, Name, Sentence } from '../model.ts'

/** What a question asks of: who takes part, and the verb that says what happens. */
interface Event {
  persons: Name[]
  verb: string | undefined
}

// Verbs that say nothing of what happened.
const GENERIC = new Set(
  'bar be have date do say tell take place make get give go know call describe report mention state name use see come become want ask show happen put'.split(
    ' ',
  ),
)

const baseIn = (word: string) => {
  const base = baseOf(word)
  return base !== undefined && !GENERIC.has(base) ? base : undefined
}

const RELATIVE_CLAUSE = /, (?:who|whose|whom|which)\b[^,]*,/g
const SUBORDINATE = /\b(?:when|before|after|while|because|although|ahead|to)\b/

/** The clause that asks: "did Kim Lee meet the mayor" of "When did Kim Lee meet the mayor to …?" */
function mainClause(prompt: string): string {
  const text = withoutQuotations(prompt).replaceAll(RELATIVE_CLAUSE, '')
  const [, asked = text] = /\b(?:did|was|were|had|has|is)\b(.*)/.exec(text) ?? []
  return asked.split(SUBORDINATE)[0] ?? asked
}

function eventOf({ prompt }: Draft, home: AnalysedDocument): Event {
  const clause = mainClause(prompt)
  return {
    persons: namesIn(clause, home).filter(({ kind }) => kind === 'person'),
    verb: (clause.match(/(?<![\p{L}-])\p{Ll}[\p{L}-]+/gu) ?? []).flatMap(
      (word) => baseIn(word) ?? [],
    )[0],
  }
}

// Of many people that a prompt names, the first two are those who act.
const ACTORS = 2

/**
 * Where the verb of an event stands in a sentence. Its base form alone may be a noun ("a life
 * sentence"), so it needs an auxiliary.
 */
function verbAt({ verb }: Event, { reading }: Sentence): number | undefined {
  if (verb === undefined) return undefined
  const words = reading.matchAll(/(?<![\p{L}-])\p{Ll}[\p{L}-]+/gu)
  return [...words].find(({ 0: word, index }) => {
    const isVerb = word !== verb || /\b(?:to|will|would|did|could) $/.test(reading.slice(0, index))
    return isVerb && baseOf(word) === verb
  })?.index
}

/** Whether a sentence speaks of the same people doing the same thing. */
function speaksOf(corpus: AnalysedCorpus, event: Event, sentence: Sentence): boolean {
  const actors = event.persons.slice(0, ACTORS)
  const isThere = (person: Name) =>
    sentence.mentions.some(({ name }) => isSameNameAcross(corpus, person, name))
  return actors.length > 0 && verbAt(event, sentence) !== undefined && actors.every(isThere)
}

const dissent = (
  document: AnalysedDocument,
  sentence: Sentence,
  text: string,
  value: Dissent['value'],
): Dissent => ({
  ...cite(document.id, document.view, sentence.start, sentence.end),
  text,
  value,
})

/** The time of an event is the time expression nearest to its verb. */
function eventTime(event: Event, sentence: Sentence) {
  const at = verbAt(event, sentence) ?? 0
  return sentence.times.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0]
}

function dateDissents(
  draft: Draft,
  corpus: AnalysedCorpus,
  event: Event,
  others: AnalysedDocument[],
): Dissent[] {
  const key = draft.answer.value
  if (typeof key !== 'string') return []
  // A prompt that says "in 2016" asks of no event of 2018.
  const asked = timesIn(withoutQuotations(draft.prompt), null).flatMap(({ value }) => value ?? [])
  return others.flatMap((document) =>
    document.sentences
      .filter((sentence) => speaksOf(corpus, event, sentence))
      .flatMap((sentence) => {
        const time = eventTime(event, sentence)
        const value = time?.value
        if (!time || !value || datesAgree(value, key)) return []
        if (asked.some((one) => !datesAgree(one, value))) return []
        return dissent(
          document,
          sentence,
          time.text.replace(/^(?:back )?(?:in|on|at|by) |[ ,]+$/gi, ''),
          value,
        )
      }),
  )
}

const yearsBetween = (a: string | null, b: string | null) =>
  a && b ? (Date.parse(b) - Date.parse(a)) / (365.25 * 86_400_000) : null

/** A year or more between two documents may make someone a year older. */
function hasAged(from: AnalysedDocument, to: AnalysedDocument, years: number): boolean {
  const passed = yearsBetween(from.anchor, to.anchor)
  return passed !== null && Math.abs(passed - years) <= 1 && Math.sign(passed) === Math.sign(years)
}

function ageDissents(
  key: number,
  corpus: AnalysedCorpus,
  event: Event,
  home: AnalysedDocument,
  others: AnalysedDocument[],
): Dissent[] {
  const [subject] = event.persons.toReversed()
  if (!subject) return []
  return others.flatMap((document) =>
    document.ages
      .filter(({ person, number }) => number !== key && isSameNameAcross(corpus, subject, person))
      .filter(({ number }) => !hasAged(home, document, number - key))
      .map(({ sentence, number }) =>
        dissent(document, sentence, String(number), { number, unit: 'year' }),
      ),
  )
}

function numberDissents(
  draft: Draft,
  corpus: AnalysedCorpus,
  event: Event,
  home: AnalysedDocument,
  others: AnalysedDocument[],
): Dissent[] {
  const { value } = draft.answer
  if (value === null || typeof value === 'string' || value.unit === null) return []
  const { number: key, unit } = value
  if (/\bhow old\b|\bage\b/i.test(draft.prompt))
    return ageDissents(key, corpus, event, home, others)
  return others.flatMap((document) =>
    document.sentences
      .filter((sentence) => speaksOf(corpus, event, sentence))
      .flatMap((sentence) => {
        const amount = sentence.amounts.find((one) => one.unit === unit && one.number !== key)
        const isSame = sentence.amounts.some((one) => one.unit === unit && one.number === key)
        return amount && !isSame
          ? dissent(document, sentence, amount.text, { number: amount.number, unit })
          : []
      }),
  )
}

/** Whether a question records what this passage says. */
export const isRecorded = (draft: Draft, { document, start, end }: Dissent): boolean =>
  draft.dissents.some((one) => one.document === document && one.start < end && start < one.end)

/**
 * Passages of other documents that speak of the same people and the same event and give another date
 * or number. A document that a question cites is not searched: it agrees with itself, and what
 * differs in it is another event.
 */
export function findDissents(draft: Draft, corpus: AnalysedCorpus): Dissent[] {
  const home = corpus.byId.get(draft.citations[0]?.document ?? draft.document)
  if (!home) return []
  const cited = new Set(draft.citations.map(({ document }) => document))
  const others = corpus.documents.filter(({ id }) => !cited.has(id))
  const event = eventOf(draft, home)
  return [
    ...dateDissents(draft, corpus, event, others),
    ...numberDissents(draft, corpus, event, home, others),
  ]
}

/** Records what other documents say otherwise, after what an editor recorded. */
export function recordDissents(draft: Draft, corpus: AnalysedCorpus): Draft {
  const found = findDissents(draft, corpus).filter((one) => !isRecorded(draft, one))
  return found.length > 0 ? { ...draft, dissents: [...draft.dissents, ...found] } : draft
}
