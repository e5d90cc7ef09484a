import { locateAnswer } from '../../citation/locate-answer.ts'
import { openText } from '../../citation/text-view.ts'
import { isSamePerson } from '../analysis/resolve-names.ts'
import { byName } from '../analysis/name-index.ts'
import { isFormOf, isSameNameAcross } from '../analysis/name-match.ts'
import type { AnalysedCorpus, AnalysedDocument, Draft, Name, Sex } from '../model.ts'
import { shuffledBy } from '../stable-hash.ts'
import { isLike } from './fine-kind.ts'
import { knownOptions } from './known-options.ts'
import { madeUpNames } from './made-up-names.ts'

/** Names that readers take for full: a person's needs a surname. */
const isWhole = ({ kind, full }: Name) => kind !== 'person' || full.includes(' ')

const WOMAN =
  /\b(?:she|actress|businesswoman|congresswoman|daughter|girl|girlfriend|grandma|grandmother|mother|princess|queen|sister|spokeswoman|wife|woman)\b/i
const MAN =
  /\b(?:he|businessman|boy|boyfriend|brother|congressman|father|grandfather|husband|king|man|prince|son|spokesman)\b/i

/** The sex that a prompt shows of whom it asks for, by the words up to its verb: "Which actress …". */
function sexAsked(prompt: string): Sex {
  const [, asked = ''] =
    /\b(?:who|whom|which|what|whose)\b((?: [\p{L}'’-]+){0,5})/iu.exec(prompt) ?? []
  if (WOMAN.test(asked) === MAN.test(asked)) return null
  return WOMAN.test(asked) ? 'female' : 'male'
}

function sexOf({ prompt, answer }: Draft, { names }: AnalysedDocument): Sex {
  return names.find((name) => isFormOf(answer.text, name))?.sex ?? sexAsked(prompt)
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
 * Names of the key's fine kind that are not in the prompt and in no cited passage, where they might be
 * right as well: first those of the same document, then of documents about the same people, as a
 * name of another story is easily told from the key, then known ones. The names that are met most
 * often come first. A person's are of the same sex where it is known of both; made-up ones come last.
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
  const isFree = (full: string, forms: string[]) =>
    passages.every((passage) => locateAnswer(passage, forms) === null) &&
    !squashed.includes(full.toLowerCase().replaceAll(' ', ''))
  const isOtherSex = (name: Name) => sex !== null && name.sex !== null && name.sex !== sex
  const given: string[] = []
  for (const document of homeAndRelated(home, corpus)) {
    const candidates = shuffledBy(draft.id, document.names, ({ full }) => full)
      .filter((name) => name.kind === kind && isWhole(name) && !isOtherSex(name))
      .filter((name) => isLike(text, name, document === home) && isFree(name.full, name.forms))
      .toSorted((a, b) => b.mentions - a.mentions)
    for (const { full } of candidates) {
      if (given.some((other) => isSamePerson(full, other))) continue
      given.push(full)
      yield full
    }
  }
  yield* shuffledBy(draft.id, knownOptions(text), String).filter((name) => isFree(name, [name]))
  if (kind === 'person') yield* madeUpNames(draft.id, sex)
}
