import { cite } from '../../citation/cite.ts'
import type { Dissent } from '../../schemas.ts'
import { hasAged } from './ages.ts'
import { amountsIn } from './amounts.ts'
import { datesAgree, datesDiffer } from './calendar.ts'
import { byName } from './name-index.ts'
import { isFormOf, isSameNameAcross, namesIn } from './name-match.ts'
import { nearCopies } from './near-copies.ts'
import { overlap } from './overlap.ts'
import { type Contradiction, contradictionsOf, type Side } from './conflicts.ts'
import { withoutQuotations } from './prompts.ts'
import { firstClause, type Statement, statementsAbout, verbsIn } from './statements.ts'
import { timesIn } from './times.ts'
import type { AnalysedCorpus, AnalysedDocument, Draft, Name, Sentence } from '../model.ts'

/** What a question asks of: what it names, persons and others, and what happens. */
interface Event {
  home: AnalysedDocument
  names: Name[]
  persons: Name[]
  verb: string | undefined
}

// Verbs that say nothing of what happened.
const GENERIC = new Set(
  'bar be have date do say tell take place make get give go know call describe report mention state name use see come become want ask show happen put'.split(
    ' ',
  ),
)

// Of many people that a prompt names, the first two are those who act.
const ACTORS = 2
// One name in common is not enough where the prompt has more: "Kim Lee visited her mother".
const SHARED_NAMES = 2

/** The clause that asks: "did Kim Lee meet the mayor" of "When did Kim Lee meet the mayor to …?" */
function eventOf({ prompt }: Draft, home: AnalysedDocument): Event {
  const text = withoutQuotations(prompt)
  const [, asked = text] = /\b(?:did|was|were|had|has|is)\b(.*)/.exec(text) ?? []
  const clause = firstClause(asked)
  const names = namesIn(clause, home)
  return {
    home,
    names,
    persons: names.filter(({ kind }) => kind === 'person'),
    verb: verbsIn(clause).find(({ base }) => !GENERIC.has(base))?.base,
  }
}

const cites = ({ citations }: Draft, { id }: AnalysedDocument) =>
  citations.some(({ document }) => document === id)

/** What documents that a question does not cite say of the same people doing the same thing. */
function statementsOf(draft: Draft, corpus: AnalysedCorpus, event: Event): Statement[] {
  const { names, persons, verb } = event
  const actors = persons.slice(0, ACTORS)
  const [first] = actors
  if (!first || verb === undefined) return []
  return statementsAbout(corpus, first).filter(({ document, mentions, ...statement }) => {
    if (statement.verb !== verb || cites(draft, document)) return false
    const isThere = (name: Name) =>
      mentions.some((mention) => isSameNameAcross(corpus, name, mention.name))
    const shared = names.filter(isThere).length
    return actors.every(isThere) && shared >= Math.min(SHARED_NAMES, names.length)
  })
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

function dateDissents(draft: Draft, statements: Statement[]): Dissent[] {
  const key = draft.answer.value
  if (typeof key !== 'string') return []
  // A prompt that says "in 2016" asks of no event of 2018.
  const asked = timesIn(withoutQuotations(draft.prompt), null).flatMap(({ value }) => value ?? [])
  return statements.flatMap(({ document, sentence, times: [time] }) => {
    const value = time?.value
    if (!value || !datesDiffer(value, key) || asked.some((one) => datesDiffer(one, value)))
      return []
    const text = time.text.replace(/^(?:back )?(?:in|on|at|by) |[ ,]+$/gi, '')
    return dissent(document, sentence, text, value)
  })
}

const agesAbout = byName('ages', (document) =>
  document.ages.map((age) => ({ item: { document, ...age }, names: [age.person] })),
)

function ageDissents(draft: Draft, key: number, corpus: AnalysedCorpus, event: Event): Dissent[] {
  const subject = event.persons.at(-1)
  if (!subject) return []
  return agesAbout(corpus, subject)
    .filter(
      ({ document, person, number }) =>
        number !== key && !cites(draft, document) && isSameNameAcross(corpus, subject, person),
    )
    .filter(({ document, number }) => !hasAged(event.home, document, number - key))
    .map(({ document, sentence, number }) =>
      dissent(document, sentence, String(number), { number, unit: 'year' }),
    )
}

function numberDissents(draft: Draft, statements: Statement[]): Dissent[] {
  const { value } = draft.answer
  if (value === null || typeof value === 'string' || value.unit === null) return []
  const { number: key, unit } = value
  return statements.flatMap(({ document, sentence, amounts }) => {
    const alike = amounts.filter((one) => one.unit === unit)
    const [amount] = alike
    return amount && alike.every(({ number }) => number !== key)
      ? dissent(document, sentence, amount.text, { number: amount.number, unit })
      : []
  })
}

const asksAge = ({ prompt }: Draft) => /\bhow old\b|\bage\b/i.test(prompt)

/** Whether a question records what this passage says. */
export const isRecorded = (draft: Draft, found: Dissent): boolean =>
  draft.dissents.some((one) => overlap(one, found))

/** What contradicts the passages that a question cites. */
function citedContradictions({ citations }: Draft, corpus: AnalysedCorpus): Contradiction[] {
  const documents = new Set(citations.map(({ document }) => document))
  return [...documents]
    .flatMap((document) => contradictionsOf(corpus, document))
    .filter(({ side }) => citations.some((citation) => overlap(citation, side.sentence)))
}

/** Whether the key is what a passage says in the slot in which another contradicts it. */
function isKey({ answer: { kind, text, value, aliases } }: Draft, side: Side): boolean {
  if (kind === 'boolean') return false
  if (typeof side.value === 'string')
    return typeof value === 'string' && datesAgree(value, side.value)
  if (side.value !== null)
    return value !== null && typeof value !== 'string' && value.number === side.value.number
  const name = side.document.names.find(({ full }) => full === side.text)
  return name !== undefined && [text, ...aliases].some((form) => isFormOf(form, name))
}

/** Whether a prompt takes for granted what a passage says. */
function isTold({ prompt }: Draft, { text, value, document }: Side): boolean {
  const told = withoutQuotations(prompt)
  if (typeof value === 'string')
    return timesIn(told, null).some((time) => time.value && datesAgree(time.value, value))
  if (value !== null) return amountsIn(told).some(({ number }) => number === value.number)
  return namesIn(told, document).some(({ full }) => full === text)
}

/** A passage that contradicts what a prompt takes for granted, which no dissent could say. */
export function contradicted(draft: Draft, corpus: AnalysedCorpus): Dissent | null {
  const found = citedContradictions(draft, corpus).find(
    ({ side, other }) => !isKey(draft, side) && (isTold(draft, side) || isTold(draft, other)),
  )
  return found ? sideDissent(found.other) : null
}

const sideDissent = ({ document, sentence, text, value }: Side) =>
  dissent(document, sentence, text, value)

/**
 * Passages of other documents that speak of the same people and the same event and give another date
 * or number. A document that a question cites is not searched: by a prompt alone its other events
 * cannot be told from the one that is meant.
 */
function promptDissents(draft: Draft, corpus: AnalysedCorpus): Dissent[] {
  const home = corpus.byId.get(draft.citations[0]?.document ?? draft.document)
  if (!home) return []
  const event = eventOf(draft, home)
  const { value } = draft.answer
  if (value !== null && typeof value !== 'string' && asksAge(draft))
    return ageDissents(draft, value.number, corpus, event)
  const statements = statementsOf(draft, corpus, event)
  return [...dateDissents(draft, statements), ...numberDissents(draft, statements)]
}

/**
 * Passages that contradict the key: those that collide with a cited one or repeat it with another key,
 * and those of other documents that tell what the prompt asks of otherwise.
 */
export function findDissents(draft: Draft, corpus: AnalysedCorpus): Dissent[] {
  const cited = citedContradictions(draft, corpus)
    .filter(({ side, other }) => isKey(draft, side) && !isKey(draft, other))
    .map(({ other }) => sideDissent(other))
  const copied = nearCopies(draft, corpus).map(sideDissent)
  const all = [...cited, ...copied, ...promptDissents(draft, corpus)]
  return all.filter((one, at) => all.findIndex((other) => overlap(one, other)) === at)
}
