import { locateAnswer } from '../../citation/locate-answer.ts'
import { openText } from '../../citation/text-view.ts'
import { isSamePerson } from '../analysis/resolve-names.ts'
import { byName } from '../analysis/name-index.ts'
import { isFormOf, isSameNameAcross } from '../analysis/name-match.ts'
import type { AnalysedCorpus, AnalysedDocument, Draft, Name, Sex } from '../model.ts'
import { shuffledBy } from '../stable-hash.ts'
import { isLike } from './fine-kind.ts'
import { knownOptions } from './known-options.ts'
import { couldBeMadeUp, madeUpNames, soundsLike } from './made-up-names.ts'
import { personFacts } from './person-facts.ts'
import { ASKS_ROLE, isBeaten, keyPerson, type Standing, standing as standingOf } from './rivals.ts'

/** Two who are told to be like the key need no third of whom nothing is told. */
const FEWEST = 2

/** Names that readers take for full: a person's needs a surname. */
const isWhole = ({ kind, full }: Name) => kind !== 'person' || full.includes(' ')

const WOMAN =
  /\b(?:she|actress|businesswoman|congresswoman|daughter|girl|girlfriend|grandma|grandmother|mother|princess|queen|sister|spokeswoman|wife|woman)\b/i
const MAN =
  /\b(?:he|businessman|boy|boyfriend|brother|congressman|father|grandfather|husband|king|man|prince|son|spokesman)\b/i

const TELLS_SEX = new RegExp(`\\b(?:her|his|him)\\b|${WOMAN.source}|${MAN.source}`, 'i')

/** The sex that a prompt shows of whom it asks for, by its next words: "Which actress …", "who rang his …". */
function sexAsked(prompt: string): Sex {
  const [, asked = ''] =
    /\b(?:who|whom|which|what|whose)\b((?: [\p{L}'’-]+){0,5})/iu.exec(prompt) ?? []
  const isWoman = WOMAN.test(asked) || /\b(?:her|herself)\b/.test(asked)
  const isMan = MAN.test(asked) || /\b(?:his|himself)\b/.test(asked)
  if (isWoman === isMan) return null
  return isWoman ? 'female' : 'male'
}

function sexOf({ prompt, answer }: Draft, { names }: AnalysedDocument): Sex {
  return names.find((name) => isFormOf(answer.text, name))?.sex ?? sexAsked(prompt)
}

const isTelling = ({ kind, full }: Name) => kind === 'person' && full.includes(' ')

const namings = byName('persons', (document) =>
  document.names.filter(isTelling).map((name) => ({ item: { document, name }, names: [name] })),
)

/** A head of state is in the news of every kind, so that sharing one makes no two stories alike. */
const isOfStory = (name: Name, document: AnalysedDocument) =>
  isTelling(name) && !personFacts(name, document).isHead

/** Documents that speak of the same people as one, the most in common first. */
function relatedTo(home: AnalysedDocument, corpus: AnalysedCorpus): AnalysedDocument[] {
  const shared = new Map<AnalysedDocument, number>()
  for (const name of home.names.filter((one) => isOfStory(one, home))) {
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

interface Candidate {
  name: Name
  standing: Standing
}

/**
 * Candidates that are told to be like the key; with fewer than two, those of whom nothing is told too,
 * unless a role is asked for that made-up people may as well have.
 */
function likest(candidates: Candidate[], needsLike: boolean): Candidate[] {
  const like = candidates.filter(({ standing }) => standing === 'like')
  return like.length >= FEWEST || needsLike
    ? like
    : [...like, ...candidates.filter((one) => one.standing === 'open')]
}

/**
 * Names of the key's fine kind that are not in the prompt and in no cited passage, where they might be
 * right as well, unless the key overcame them there: first those of the same document, then of
 * documents about the same people, as a name of another story is easily told from the key, then known
 * ones. The names that are met most often come first. A person's are of the same sex, role and side
 * where it is known of both; made-up ones come last, beside a name that could be one.
 */
export function* nearNames(draft: Draft, corpus: AnalysedCorpus): Generator<string> {
  const home = corpus.byId.get(draft.document)
  if (!home) return
  const { kind, text } = draft.answer
  const sex = sexOf(draft, home)
  const key = keyPerson(draft, home)
  const passages = [draft.prompt, ...draft.citations.map(({ exact }) => exact)].map(openText)
  // "@KimLee" names Kim Lee too.
  const squashed = passages
    .map((passage) => passage.text.toLowerCase().replaceAll(' ', ''))
    .join(' ')
  const isFree = (full: string, forms: string[]) =>
    passages.every((passage) => locateAnswer(passage, forms) === null) &&
    !squashed.includes(full.toLowerCase().replaceAll(' ', ''))
  const isOtherSex = (name: Name) => sex !== null && name.sex !== null && name.sex !== sex
  const isOption = (name: Name) =>
    isFree(name.full, name.forms) || (kind === 'person' && isBeaten(draft, corpus, name))
  const candidates: Candidate[] = []
  for (const document of homeAndRelated(home, corpus)) {
    const found = shuffledBy(draft.id, document.names, ({ full }) => full)
      .filter((name) => name.kind === kind && isWhole(name))
      .filter((name) => isLike(text, name, document === home) && isOption(name))
      .filter((name) => !isFormOf(text, name))
      .filter((name) => kind !== 'person' || !soundsLike(text, name.full))
      .toSorted((a, b) => b.mentions - a.mentions)
    for (const name of found) {
      if (candidates.some((one) => isSamePerson(name.full, one.name.full))) continue
      const other = () => ({ name, facts: personFacts(name, document) })
      const standing: Standing = kind === 'person' ? standingOf(draft.prompt, key, other()) : 'open'
      if (TELLS_SEX.test(draft.prompt) && sex !== null && name.sex !== sex) continue
      candidates.push({ name, standing })
    }
  }
  const needsLike = ASKS_ROLE.test(draft.prompt) && couldBeMadeUp(text)
  const chosen = kind === 'person' ? likest(candidates, needsLike) : candidates
  // Where the prompt does not tell, a woman may be the mayor as well as a man; but first her likes.
  const ordered = chosen.toSorted((a, b) => Number(isOtherSex(a.name)) - Number(isOtherSex(b.name)))
  yield* ordered.map(({ name }) => name.full)
  yield* shuffledBy(draft.id, knownOptions(text), String).filter((name) => isFree(name, [name]))
  const isToldApart = chosen.length >= FEWEST && chosen.every(({ standing }) => standing === 'like')
  const isMadeUpFit = !isToldApart && couldBeMadeUp(text)
  // "Annika Lund" beside Annika Lundgren is told apart by nobody, or at once.
  const taken = new Set(home.names.flatMap(({ full }) => full.split(' ')))
  if (kind === 'person' && isMadeUpFit)
    yield* madeUpNames(draft.id, sex, text).filter((name) =>
      name.split(' ').every((word) => !taken.has(word)),
    )
}
