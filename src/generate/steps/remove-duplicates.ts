import type { Citation } from '../../schemas.ts'
import { locateAnswer } from '../../citation/locate-answer.ts'
import { normalise } from '../../citation/normalise.ts'
import { wordsOf } from '../analysis/name-index.ts'
import { isSameNameAcross, namesIn } from '../analysis/name-match.ts'
import { overlap } from '../analysis/overlap.ts'
import { type Gist, gistOf, isRetold, isSameFact } from '../gate/reading/same-fact.ts'
import { withoutQuotations } from '../analysis/prompts.ts'
import type { AnalysedCorpus, Draft, Name, Rejection } from '../model.ts'

const reading = (text: string) => normalise(text).text.toLowerCase()

const keyOf = ({ answer }: Draft) =>
  answer.value === null ? reading(answer.text) : JSON.stringify(answer.value)

/** Whose age a question asks, or null if it asks for no age. */
function agedPerson({ prompt, answer, document }: Draft, { byId }: AnalysedCorpus): Name | null {
  const home = byId.get(document)
  const isAge = answer.kind === 'number' && /\bhow old\b/i.test(prompt)
  return home && isAge ? (namesIn(withoutQuotations(prompt), home).at(-1) ?? null) : null
}

const hasSameKey = (a: Draft, b: Draft) => a.answer.kind !== 'boolean' && keyOf(a) === keyOf(b)

const sharePassage = (some: Citation[], others: Citation[]) =>
  some.some((one) => others.some((other) => overlap(one, other)))

/** The passage that gives the key; what else is cited may only say of whom and when it is told. */
const settling = ({ citations, answer }: Draft): Citation[] =>
  citations
    .filter(({ exact }) => locateAnswer(exact, [answer.text, ...answer.aliases]) !== null)
    .concat(citations)
    .slice(0, 1)

const isByRules = ({ origin }: Draft) => origin === 'rules'
const isByPerson = ({ origin }: Draft) => origin === 'recorded'

/** The passages that a question is about: a rule's first. Its others only name what the prompt names. */
const passagesOf = ({ origin, citations }: Draft) =>
  origin === 'rules' ? citations.slice(0, 1) : citations

/** A quiz in which one name is the answer to everything is soon guessed. */
const MOST_WITH_ONE_KEY = 2

/** The same key from the same passage asks for the same thing, however it is worded. */
function asksTheSame(a: Draft, b: Draft): boolean {
  if (isByRules(a) && isByRules(b)) return a.citations[0]?.start === b.citations[0]?.start
  if (keyOf(a) !== keyOf(b)) return false
  if (isByRules(a) || isByRules(b)) return true
  // Much is true of one passage.
  const isAlike = a.answer.kind !== 'boolean' || isRetold(gistOf(a), gistOf(b))
  return isAlike && sharePassage(settling(a), settling(b))
}

const holdsKeyOf = ({ prompt }: Draft, { answer }: Draft) =>
  answer.kind !== 'boolean' && locateAnswer(prompt, [answer.text, ...answer.aliases]) !== null

type Fault = Pick<Rejection, 'reason' | 'detail'>

const asks = ({ id }: Draft): Fault => ({ reason: 'duplicate', detail: `asks what ${id} asks` })

/**
 * What speaks against one more question from a passage that another one has. What gives another one
 * away may still be published, as the two are kept out of one game; rules have enough without it.
 */
function faultBeside(draft: Draft, other: Draft): Fault | null {
  if (!sharePassage(passagesOf(draft), passagesOf(other))) return null
  if (asksTheSame(draft, other)) return asks(other)
  if (!isByRules(draft) && !isByRules(other)) return null
  const isStatement = draft.answer.kind === 'boolean' && other.answer.kind !== 'boolean'
  if (isStatement && isRetold(gistOf(draft), gistOf(other))) return asks(other)
  if (holdsKeyOf(other, draft)) return { reason: 'gives_away', detail: `${other.id} names its key` }
  if (holdsKeyOf(draft, other))
    return { reason: 'gives_away', detail: `names the key of ${other.id}` }
  return null
}

function groupInto<Key, Item>(groups: Map<Key, Item[]>, keys: Iterable<Key>, item: Item): void {
  for (const key of keys) {
    const items = groups.get(key)
    if (items) items.push(item)
    else groups.set(key, [item])
  }
}

export interface Unique {
  kept: Draft[]
  rejected: Rejection[]
  /** Questions by a person that seem to ask what another one by a person asks: kept all the same. */
  doubtful: Rejection[]
}

/**
 * Keeps the first of several questions that ask the same or give each other away. Two that a person
 * wrote, with one key from one passage, are told and kept: an editor may ask twice about it. A draft
 * is only compared with those that have something in common with it, as a bank may have thousands.
 */
export function removeDuplicates(drafts: Draft[], corpus: AnalysedCorpus): Unique {
  const kept: Draft[] = []
  const rejected: Rejection[] = []
  const doubtful: Rejection[] = []
  const byText = new Map<string, Draft>()
  const byDocument = new Map<string, Draft[]>()
  const byWord = new Map<string, { person: Name; first: Draft }[]>()
  const byKeyWord = new Map<string, { gist: Gist; first: Draft }[]>()

  /** One that asks for the same fact has the same key, or this one's prompt tells its key. */
  function askedBefore(draft: Draft, gist: Gist): Draft | undefined {
    const words = new Set([...gist.prompt, ...gist.key])
    const near = new Set([...words].flatMap((word) => byKeyWord.get(word) ?? []))
    return [...near].find(({ gist: other, first }) =>
      isSameFact(gist, other, keyOf(draft) === keyOf(first)),
    )?.first
  }

  function faultOf(
    draft: Draft,
    gist: Gist,
    person: Name | null,
    documents: Set<string>,
  ): Fault | null {
    const same =
      byText.get(draft.id) ?? byText.get(reading(draft.prompt)) ?? askedBefore(draft, gist)
    if (same) return asks(same)
    // An age differs from report to report, but one question about it is enough.
    const aged = (person ? [...wordsOf(person)] : [])
      .flatMap((word) => byWord.get(word) ?? [])
      .find((other) => person && isSameNameAcross(corpus, other.person, person))
    if (aged) return asks(aged.first)
    const near = [...documents].flatMap((document) => byDocument.get(document) ?? [])
    const alike = near.filter(
      (other) => other.document === draft.document && hasSameKey(other, draft),
    )
    if (isByRules(draft) && new Set(alike).size >= MOST_WITH_ONE_KEY)
      return { reason: 'duplicate', detail: `its key is that of ${alike[0]?.id} and another` }
    for (const other of new Set(near)) {
      const fault = faultBeside(draft, other)
      if (!fault) continue
      if (!isByPerson(draft) || !isByPerson(other)) return fault
      doubtful.push({ id: draft.id, document: draft.document, origin: draft.origin, ...fault })
    }
    return null
  }

  for (const draft of drafts) {
    const { id, document, origin } = draft
    const person = agedPerson(draft, corpus)
    const documents = new Set(draft.citations.map((citation) => citation.document))
    const gist = gistOf(draft)
    const fault = faultOf(draft, gist, person, documents)
    if (fault) {
      rejected.push({ id, document, origin, ...fault })
      continue
    }
    kept.push(draft)
    byText.set(id, draft).set(reading(draft.prompt), draft)
    groupInto(byDocument, documents, draft)
    groupInto(byKeyWord, gist.key, { gist, first: draft })
    if (person) groupInto(byWord, wordsOf(person), { person, first: draft })
  }
  return { kept, rejected, doubtful }
}
