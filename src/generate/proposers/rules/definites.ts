import { normalise } from '../../../citation/normalise.ts'
import type { AnalysedDocument, Name, Sentence } from '../../model.ts'
import { shortTitle } from './article-label.ts'

// What a story is of: where its lead brings one in, "the" one is that.
const STORY_NOUNS =
  'study|survey|research|poll|accident|crash|collision|match|game|final|race|festival|tournament|competition|contest|championship|ceremony|exhibition|trial|election|referendum|vote|deal|takeover|merger|fire|storm|flood|floods|earthquake|eruption|outbreak|strike|expedition|rescue|attack|protest|conference|summit|painting|film|book|album|ship|vessel|aircraft|plane|train|comet|asteroid|bridge|dam|museum|charity|club|tower|mine'
const BROUGHT_IN = new RegExp(
  String.raw`(?:\b(?:an?|one|two|three) (?:[\p{L}\d'-]+ ){0,4}?(${STORY_NOUNS})\b)|\b(?:the|an?) (?:[\p{L}\d'-]+ ){0,3}(${STORY_NOUNS}) (?:in|of|at|between) (?:the )?\p{Lu}`,
  'gu',
)

const LEAD_SENTENCES = 2

/** Nouns that stand for one another in a story: after "the ferry" comes "the vessel". */
const ALIKE = [
  'ferry ship vessel boat liner tanker trawler freighter',
  'aircraft plane airliner jet airplane aeroplane',
  'plant factory works mill',
  'bridge walkway footbridge skywalk',
  'painting picture work canvas portrait',
  'film movie drama documentary',
  'study research paper trial',
  'disease illness fever',
  'crash accident collision derailment',
  'fire blaze wildfire',
  'earthquake quake',
  'tournament open cup championship competition contest event',
  'festival event fair expo exhibition',
  'match game final',
  'deal takeover merger acquisition',
  'election vote ballot',
  'company firm chain',
  'club team side',
  'book novel',
  'spacecraft probe satellite',
].map((line) => line.split(' '))

const likeNouns = (noun: string): string[] => ALIKE.filter((line) => line.includes(noun)).flat()

/** Parts of any contest, which its name tells apart. */
export const STAGES = [
  'final',
  'finals',
  'semi-final',
  'semi-finals',
  'quarter-final',
  'quarter-finals',
  'season',
]

/** The words of a title that are no part of a name; of one in Capital Letters all of them may be. */
function commonWords(title: string): string[] {
  const words = title.match(/\p{L}{4,}/gu) ?? []
  const isPlain = words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 > words.length
  return words
    .filter((word, at) => at === 0 || !isPlain || /^\p{Ll}/u.test(word))
    .map((word) => word.toLowerCase())
}

const known = new WeakMap<AnalysedDocument, ReadonlySet<string>>()

/**
 * Nouns that the title, or the lead of the article that it names, introduces: beside the title "the
 * comet" says which. They are of use only in a prompt that quotes the title.
 */
export function storyNouns(document: AnalysedDocument): ReadonlySet<string> {
  const found = known.get(document)
  if (found) return found
  const title = normalise(shortTitle(document.title)).text
  const lead = document.sentences.slice(0, LEAD_SENTENCES)
  const told = new Set([
    ...commonWords(title),
    ...lead.flatMap(({ reading }) =>
      [...reading.matchAll(BROUGHT_IN)].map(([, one, other]) => (one ?? other ?? '').toLowerCase()),
    ),
  ])
  const nouns = new Set([...STAGES, ...[...told].flatMap((noun) => [noun, ...likeNouns(noun)])])
  known.set(document, nouns)
  return nouns
}

const CLUBS = /^(?:City|Town|County|United)$/

/** The word that says what a name's bearer is: "festival" of "Lisbon Film Festival". */
function kindWords({ full, kind }: Name): string[] {
  const words = full.split(' ')
  if (kind === 'person' || words.length < 2) return []
  const [first = ''] = words
  const isOf = words[1] === 'of'
  // Clubs are named after their cities.
  if (CLUBS.test(words.at(-1) ?? '')) return []
  return [(isOf ? first : (words.at(-1) ?? '')).toLowerCase()]
}

/** Whether a name has been told up to a sentence, so that "the festival" there may mean it. */
function isToldBefore(name: Name, sentence: Sentence, { sentences }: AnalysedDocument): boolean {
  const at = sentences.indexOf(sentence)
  return sentences.slice(0, at).some(({ mentions }) => mentions.some((one) => one.name === name))
}

const INDEFINITE = /\b(?:an?|another|other) ((?:[\p{L}'-]+ ){0,3}[\p{L}'-]+)/giu

const others = new WeakMap<AnalysedDocument, ReadonlyMap<string, number>>()

/** Where after the lead a word first stands after "a" or "another": from there on it may mean that one. */
function broughtInAt(document: AnalysedDocument): ReadonlyMap<string, number> {
  const found = others.get(document)
  if (found) return found
  const first = new Map<string, number>()
  for (const [at, { reading }] of document.sentences.entries()) {
    if (at < LEAD_SENTENCES) continue
    for (const [, words = ''] of reading.matchAll(INDEFINITE))
      for (const word of words.toLowerCase().split(' ')) if (!first.has(word)) first.set(word, at)
  }
  others.set(document, first)
  return first
}

/** Whether another is brought in between the lead and a sentence: "plans to launch a probe. The probe …" */
const isAnother = (noun: string, sentence: Sentence, document: AnalysedDocument): boolean =>
  (broughtInAt(document).get(noun) ?? Infinity) <= document.sentences.indexOf(sentence)

/** The story's nouns that are still clear in a sentence. */
export const nounsKnownIn = (sentence: Sentence, document: AnalysedDocument): ReadonlySet<string> =>
  new Set([...storyNouns(document)].filter((noun) => !isAnother(noun, sentence, document)))

const COMPANIES = new Set(
  'company firm airline carrier retailer carmaker manufacturer chain startup operator insurer'.split(
    ' ',
  ),
)

const isBody = ({ kind, full }: Name) => kind !== 'person' && kind !== 'place' && full.includes(' ')

/** "The company" is the only body that the title names, where no other has been named just before. */
function companyOf(noun: string, sentence: Sentence, document: AnalysedDocument): Name | null {
  if (!COMPANIES.has(noun)) return null
  const inTitle = document.names.filter(
    (name) => isBody(name) && document.title.includes(name.full),
  )
  const [name] = inTitle
  const at = document.sentences.indexOf(sentence)
  const isOther = document.sentences
    .slice(Math.max(0, at - 2), at + 1)
    .some(({ mentions }) => mentions.some((one) => one.name !== name && isBody(one.name)))
  return name && inTitle.length === 1 && !isOther ? name : null
}

/** The one name of the article that "the festival" can mean; null where there is none, or several. */
export function nameOfNoun(
  noun: string,
  sentence: Sentence,
  document: AnalysedDocument,
): Name | null {
  const isOf = (kinds: string[]) =>
    document.names.filter((name) => kindWords(name).some((word) => kinds.includes(word)))
  const own = isOf([noun.toLowerCase()])
  // The club's cup and its championship are two: then a tournament may be either.
  const found = own.length > 0 ? own : isOf(likeNouns(noun.toLowerCase()))
  const all = found.length > 0 ? found : [companyOf(noun.toLowerCase(), sentence, document)]
  const [name] = all
  const isIt = name && all.length === 1 && isToldBefore(name, sentence, document)
  return isIt && !isAnother(noun, sentence, document) ? name : null
}

/** A name that stands for a noun, with "the"; a company's only where the text gives it one. */
export function nameForNoun(name: Name, noun: string, { text }: AnalysedDocument): string {
  const bare = name.full.replace(/^The /, '')
  return COMPANIES.has(noun) && !text.includes(`the ${bare}`) ? bare : `the ${bare}`
}

/** The title's own word for what the text calls otherwise: "ferry" for "vessel". */
function ownNoun(noun: string, document: AnalysedDocument): string | undefined {
  const words = commonWords(normalise(shortTitle(document.title)).text)
  if (words.includes(noun)) return undefined
  const like = likeNouns(noun)
  return words.find((word) => like.includes(word))
}

const BARE = /\b([Tt])he (\p{Ll}+)\b(?! (?:of|for|between|against|that|which|who|\p{Lu}))/gu

/** "the festival" -> "the Lisbon Film Festival", where the article has named one only. */
export const withNames = (text: string, sentence: Sentence, document: AnalysedDocument): string =>
  text.replaceAll(BARE, (whole: string, the: string, noun: string) => {
    const name = nameOfNoun(noun, sentence, document)
    const own = ownNoun(noun, document)
    if (!name && own) return `${the}he ${own}`
    if (!name) return whole
    const told = nameForNoun(name, noun, document)
    return the === 'T' ? told.replace(/^t/, 'T') : told
  })
