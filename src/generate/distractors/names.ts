import { locateAnswer } from '../../citation/locate-answer.ts'
import { openText } from '../../citation/text-view.ts'
import { isSamePerson } from '../analysis/resolve-names.ts'
import { byName } from '../analysis/name-index.ts'
import { isFormOf, isSameNameAcross } from '../analysis/name-match.ts'
import { isKnownPlace } from '../lexicon/places.ts'
import { ORGANISATION_WORDS, PLACE_WORDS } from '../lexicon/words.ts'
import type { AnalysedCorpus, AnalysedDocument, Draft, Name } from '../model.ts'
import { shuffledBy } from '../stable-hash.ts'
import { madeUpNames } from './made-up-names.ts'

/** Names that readers take for full: a person's needs a surname. */
const isWhole = ({ kind, full }: Name) => kind !== 'person' || full.includes(' ')

/** A venue is no wrong answer where a country is asked for, nor the other way round. */
const isVenue = (name: string) =>
  name.includes(' ') &&
  !isKnownPlace(name) &&
  [PLACE_WORDS, ORGANISATION_WORDS].some((words) => words.has(lastWord(name)))

const lastWord = (name: string) => name.split(' ').at(-1)?.toLowerCase() ?? ''

function sexOf(draft: Draft, { names }: AnalysedDocument) {
  return names.find((name) => isFormOf(draft.answer.text, name))?.sex ?? null
}

const isTelling = ({ kind, full }: Name) =>
  kind === 'organization' || (kind === 'person' && full.includes(' '))

const namings = byName((document) =>
  document.names.filter(isTelling).map((name) => ({ item: { document, name }, names: [name] })),
)

/** Documents that speak of the same people and organisations as one, the most in common first. */
function relatedTo(home: AnalysedDocument, corpus: AnalysedCorpus): AnalysedDocument[] {
  const shared = new Map<AnalysedDocument, number>()
  for (const name of home.names.filter(isTelling)) {
    const sharing = namings(corpus, name)
      .filter((other) => isSameNameAcross(corpus, name, other.name))
      .map(({ document }) => document)
    for (const document of new Set(sharing)) shared.set(document, (shared.get(document) ?? 0) + 1)
  }
  shared.delete(home)
  return [...shared].toSorted(([, a], [, b]) => b - a).map(([document]) => document)
}

/** Most questions find enough names at home, so the others are only looked for when asked for. */
function* homeAndRelated(home: AnalysedDocument, corpus: AnalysedCorpus) {
  yield home
  yield* relatedTo(home, corpus)
}

/**
 * Names of the key's kind that are not in the prompt and in no cited passage, where they might be
 * right as well: first those of the same document, then of documents about the same people, as a
 * name of another story is easily told from the key. A person's of the same sex where it is known for
 * both, and the names that are met most often, come first. For a person, made-up ones come last.
 */
export function* nearNames(draft: Draft, corpus: AnalysedCorpus): Generator<string> {
  const home = corpus.byId.get(draft.document)
  if (!home) return
  const { kind, text } = draft.answer
  const sex = sexOf(draft, home)
  const passages = [draft.prompt, ...draft.citations.map(({ exact }) => exact)].map(openText)
  // "@KimLee" names Kim Lee too.
  const squashed = passages
    .map((passage) => passage.text.toLowerCase().replaceAll(' ', ''))
    .join(' ')
  const isFree = ({ forms, full }: Name) =>
    passages.every((passage) => locateAnswer(passage, forms) === null) &&
    !squashed.includes(full.toLowerCase().replaceAll(' ', ''))
  const rank = (name: Name) => (sex === null || name.sex === null || name.sex === sex ? 0 : 1)
  const fits = (name: Name) =>
    name.kind === kind && (kind !== 'place' || isVenue(name.full) === isVenue(text))
  // Another story's stadium goes with a stadium, its harbour does not.
  const isOfKind = (name: Name) =>
    kind !== 'place' || !isVenue(text) || lastWord(name.full) === lastWord(text)
  const given: string[] = []
  for (const document of homeAndRelated(home, corpus)) {
    const candidates = shuffledBy(draft.id, document.names, ({ full }) => full)
      .filter((name) => fits(name) && isWhole(name) && (document === home || isOfKind(name)))
      .filter(isFree)
      .toSorted((a, b) => rank(a) - rank(b) || b.mentions - a.mentions)
    for (const { full } of candidates) {
      if (given.some((other) => isSamePerson(full, other))) continue
      given.push(full)
      yield full
    }
  }
  if (kind === 'person') yield* madeUpNames(draft.id, sex)
}
