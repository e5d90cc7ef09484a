import { locateAnswer } from '../../citation/locate-answer.ts'
import { isSamePerson } from '../analysis/resolve-names.ts'
import { isFormOf } from '../analysis/name-match.ts'
import { isKnownPlace } from '../lexicon/places.ts'
import { ORGANISATION_WORDS, PLACE_WORDS } from '../lexicon/words.ts'
import type { AnalysedCorpus, AnalysedDocument, Draft, Name } from '../model.ts'
import { shuffledBy } from '../stable-hash.ts'

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

/**
 * Names of the key's kind that are not in the prompt and in no cited passage, where they might be
 * right as well: first those of the same document, then of the others; of a person's sex where it is
 * known for both, the names that are met most often first.
 */
export function nearNames(draft: Draft, corpus: AnalysedCorpus): string[] {
  const home = corpus.byId.get(draft.document)
  if (!home) return []
  const sex = sexOf(draft, home)
  const passages = [draft.prompt, ...draft.citations.map(({ exact }) => exact)]
  // "@KimLee" names Kim Lee too.
  const squashed = passages.join(' ').toLowerCase().replaceAll(' ', '')
  const isFree = ({ forms, full }: Name) =>
    passages.every((text) => locateAnswer(text, forms) === null) &&
    !squashed.includes(full.toLowerCase().replaceAll(' ', ''))
  const rank = (name: Name) => (sex === null || name.sex === null || name.sex === sex ? 0 : 1)
  const { kind, text } = draft.answer
  const fits = (name: Name) =>
    name.kind === kind && (kind !== 'place' || isVenue(name.full) === isVenue(text))
  const candidates = (document: AnalysedDocument) =>
    shuffledBy(draft.id, document.names, ({ full }) => full)
      .filter((name) => fits(name) && isWhole(name) && isFree(name))
      .toSorted((a, b) => rank(a) - rank(b) || b.mentions - a.mentions)
  // Another story's stadium goes with a stadium, its harbour does not.
  const isOfKind = (name: Name) =>
    kind !== 'place' || !isVenue(text) || lastWord(name.full) === lastWord(text)
  const others = shuffledBy(
    draft.id,
    corpus.documents.filter((document) => document !== home),
    ({ id }) => id,
  )
  const found = [
    ...candidates(home),
    ...others
      .flatMap(candidates)
      .filter(isOfKind)
      .toSorted((a, b) => rank(a) - rank(b)),
  ]
  return found
    .map(({ full }) => full)
    .filter((full, at, all) => all.findIndex((other) => isSamePerson(full, other)) === at)
}
