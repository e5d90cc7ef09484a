import { sexOfGivenName } from '../lexicon/given-names.ts'
import type { Mention, Name, Sentence, Sex } from '../model.ts'
import { candidatesIn, type Candidate } from './names.ts'
import { nameKind } from './name-kind.ts'

const wordsOf = (name: string) => name.split(' ')

const isSubset = (short: string[], long: string[]) => short.every((word) => long.includes(word))

/** "Dan Lee" and "Daniel Lee" */
function isShortened(
  [first = '', last, ...more]: string[],
  [other = '', otherLast, ...others]: string[],
) {
  const isPrefix = first.startsWith(other) || other.startsWith(first)
  const isPlain = last !== undefined && more.length + others.length === 0
  return isPlain && last === otherLast && isPrefix && Math.min(first.length, other.length) >= 3
}

/**
 * Whether two full names are one person's: "Kim Lee" and "Kim Ann Lee" or "Kim Lee Stone". The first
 * names must be the same: a surname may be shared.
 */
export function isSamePerson(a: string, b: string): boolean {
  if (a === b) return true
  // Nearly all pairs end here.
  if (a[0] !== b[0]) return false
  const [short, long] = [wordsOf(a), wordsOf(b)].toSorted((x, y) => x.length - y.length)
  if (!short || !long || short.length < 2) return false
  return isShortened(short, long) || (short[0] === long[0] && isSubset(short, long))
}

/**
 * One word of the full name, or its end: "Lee" and "Ann Lee" for "Kim Ann Lee". Or a second surname
 * after the first: "Lee Stone" for "Kim Lee", unless "Lee" is a given name too.
 */
function isShortFormOf(short: string, long: string): boolean {
  const [first = '', ...others] = wordsOf(short)
  if (others.length === 0) return short !== long && isSubset([first], wordsOf(long))
  const isDoubleSurname =
    others.length === 1 && long.endsWith(` ${first}`) && sexOfGivenName(first) === undefined
  return long.endsWith(` ${short}`) || isDoubleSurname
}

/** A first word is only a capital at the start of a sentence unless the document says otherwise. */
function withoutFalseStarts(candidates: Candidate[]): Candidate[] {
  const certain = new Set(
    candidates.filter((one) => !one.isInitial).flatMap((one) => [one.text, ...wordsOf(one.text)]),
  )
  const severalWords = new Set(
    candidates.filter((one) => one.text.includes(' ')).flatMap((one) => wordsOf(one.text)),
  )
  return candidates.filter(
    (one) =>
      !one.isInitial ||
      one.text.includes(' ') ||
      certain.has(one.text) ||
      severalWords.has(one.text),
  )
}

function groupFullNames(candidates: Candidate[]): Map<string, Candidate[]> {
  const counts = new Map<string, Candidate[]>()
  for (const one of candidates) {
    const list = counts.get(one.text)
    if (list) list.push(one)
    else counts.set(one.text, [one])
  }
  return counts
}

/** Where the last word of a name stands alone: "Lee, 58," tells that Jo Lee is a person. */
const surnameOf = (full: string, byText: ReadonlyMap<string, Candidate[]>) =>
  full.includes(' ') ? (byText.get(wordsOf(full).at(-1) ?? '') ?? []) : []

function makeName(forms: Map<string, Candidate[]>, byText: ReadonlyMap<string, Candidate[]>): Name {
  const sorted = [...forms].toSorted(
    (a, b) => b[1].length - a[1].length || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1),
  )
  const full = sorted[0]?.[0] ?? ''
  const candidates = sorted.flatMap(([, list]) => list)
  return {
    kind: nameKind(full, [...candidates, ...surnameOf(full, byText)]),
    full,
    forms: sorted.map(([form]) => form),
    sex: sexOfGivenName(wordsOf(full)[0] ?? '') ?? null,
    mentions: candidates.length,
  }
}

function mayBePersonal(text: string, candidates: Candidate[]): boolean {
  const kind = nameKind(text, candidates)
  return text.includes(' ') && (kind === 'person' || kind === 'other')
}

/** Where a name first stands, counted in the document's candidates. */
const firstOf = (forms: string[], byText: ReadonlyMap<string, Candidate[]>) =>
  Math.min(...forms.map((form) => byText.get(form)?.[0]?.order ?? Number.POSITIVE_INFINITY))

/**
 * The one person whom a shorter form can mean. Of two, it is the one who was named in full before
 * the form was used, if the other one was not: "Kim Lee … Lee … her husband, Jo Lee".
 */
function ownerOf(
  short: Name,
  owners: Name[],
  byText: ReadonlyMap<string, Candidate[]>,
): Name | null {
  const used = firstOf([short.full], byText)
  const earlier = owners.filter((owner) => firstOf(owner.forms, byText) < used)
  return (owners.length === 1 ? owners[0] : earlier.length === 1 ? earlier[0] : null) ?? null
}

/** Merges full names of one person, then hands each shorter form to the one name that it can mean. */
function resolve(byText: Map<string, Candidate[]>): Map<string, Name> {
  const groups: Map<string, Candidate[]>[] = []
  for (const [text, list] of [...byText].toSorted(
    (a, b) => wordsOf(b[0]).length - wordsOf(a[0]).length,
  )) {
    const fitting = mayBePersonal(text, list)
      ? groups.filter((group) =>
          [...group].every(
            ([form, others]) => isSamePerson(form, text) && mayBePersonal(form, others),
          ),
        )
      : []
    if (fitting.length === 1) fitting[0]?.set(text, list)
    else groups.push(new Map([[text, list]]))
  }
  const names = groups.map((group) => makeName(group, byText))
  const resolved = new Map(names.flatMap((name) => name.forms.map((form) => [form, name] as const)))
  for (const name of names) {
    const text = name.full
    if (name.kind === 'place' || (name.kind === 'organization' && text.includes(' '))) continue
    const owners = names.filter(
      (other) =>
        other !== name &&
        other.kind === 'person' &&
        other.forms.some((form) => isShortFormOf(text, form)),
    )
    const owner = ownerOf(name, owners, byText)
    if (owner) {
      owner.forms.push(text)
      owner.mentions += name.mentions
      resolved.set(text, owner)
    }
  }
  return resolved
}

const PRONOUN_SEX: Record<string, Exclude<Sex, null>> = {
  He: 'male',
  His: 'male',
  She: 'female',
  Her: 'female',
}

/** "Nuala Lee has died. She was 91.": the only person of a sentence is who the next begins with. */
function tellSexes(sentences: Sentence[]): void {
  for (const [at, { mentions, line }] of sentences.entries()) {
    const people = new Set(
      mentions.flatMap(({ name }) =>
        name.kind === 'person' && name.full.includes(' ') ? name : [],
      ),
    )
    const [name] = people
    const next = sentences[at + 1]
    const sex = PRONOUN_SEX[/^\p{L}+/u.exec(next?.reading ?? '')?.[0] ?? '']
    const isNear = next !== undefined && next.line - line <= 1
    if (name && people.size === 1 && isNear && sex !== undefined) name.sex ??= sex
  }
}

/**
 * The names of a document, with every form that it uses for each, written into the `mentions` of
 * its sentences. A form that two people share ("Stone") belongs to neither.
 */
export function resolveNames(sentences: Sentence[]): Name[] {
  const found = withoutFalseStarts(sentences.flatMap(candidatesIn))
  const alone = Map.groupBy(found, ({ text }) => text)
  const timesAlone = (word: string | undefined) => alone.get(word ?? '')?.length ?? 0
  const candidates = found.map((one, order) => ({
    ...one,
    order,
    // A product is called by its first word, a person by the last.
    isSurnameUsed:
      one.text.includes(' ') &&
      timesAlone(wordsOf(one.text).at(-1)) > 0 &&
      timesAlone(wordsOf(one.text).at(-1)) >= timesAlone(wordsOf(one.text)[0]),
  }))
  const resolved = resolve(groupFullNames(candidates))
  const names = new Set<Name>()
  for (const { sentence, text, start, end } of candidates) {
    const name = resolved.get(text)
    if (!name) continue
    names.add(name)
    const mention: Mention = { name, text, start, end }
    sentence.mentions.push(mention)
  }
  tellSexes(sentences)
  return [...names]
}
