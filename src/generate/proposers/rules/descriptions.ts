import { tag } from '../../analysis/tag.ts'
import { countryOfPeople } from '../../lexicon/demonyms.ts'
import { isKnownPlace } from '../../lexicon/places.ts'
import { verbOfPast } from '../../lexicon/verbs.ts'
import { ROLES, SPEECH_VERBS, STOPWORDS, TITLES } from '../../lexicon/words.ts'
import { isOfStory } from './story.ts'
import type { AnalysedDocument, Mention, Name, Sentence } from '../../model.ts'

/** What a text calls a person right beside the name, in its own words without an article. */
export interface Description {
  sentence: Sentence
  name: Name
  text: string
  /** The word that says what they are: "director" of "director of the fair". */
  head: string
  /** The name with it, as a prompt may introduce them: "Kim Lee, a nurse from Tarn,". */
  gloss: string
}

type Told = Pick<Description, 'text' | 'gloss'>

const MOST_WORDS = 8
const NEAR_CHARACTERS = 120

// Titles that stand for work that someone does, and no mere form of address.
const FORMS =
  /^(?:mr|mrs|ms|dr|prof|sir|lord|lady|dame|st|king|queen|prince|princess|pope|sen|rep|gov|gen|col|lt|sgt|capt|rev|chief)\.?$/i
const TRADE =
  /(?:ologist|keeper|maker|worker|master|teacher|man|woman|fighter|holder|setter|builder|wright|smith)$/

// What somebody is by age or chance, and a form of address.
const NO_TRADE =
  /^(?:teenager|survivor|eyewitness|member|grandma|grandmother|grandfather|woman|man|gentleman|candidate|figure|resident|neighbou?r|star|head|chief)$/
const BARE_TITLE = /^\p{Lu}\p{Ll}+$/u

const isTrade = (word: string) => {
  const plain = word.toLowerCase().replace(/\.$/, '')
  return ROLES.has(plain) || TRADE.test(plain) || (TITLES.has(plain) && !FORMS.test(plain))
}

const isSpeech = (word: string) => SPEECH_VERBS.has(word) || verbOfPast(word) !== undefined

const PARTICIPLE_ROLES =
  /^(?:sporting|managing|acting|leading|dissenting|presiding|founding|visiting|commanding)$/

/** Whether a word may stand in a description before its last: "plant", "City", "second-row". */
const isDescribing = (word: string) =>
  /^(?:[\p{L}][\p{L}-]*|\d+)$/u.test(word) &&
  !STOPWORDS.has(word.toLowerCase()) &&
  !isSpeech(word.toLowerCase()) &&
  (!word.endsWith('ing') || PARTICIPLE_ROLES.test(word.toLowerCase())) &&
  !/^(?:then|when|while|although|though|but|where|once|since|until|late|including|sister|brother|off|over|under|against|near|per|via|plus)$/i.test(
    word,
  )

/** "plant manager Kim Lee", "City Attorney Kim Lee", "The dissenting judge, Kim Lee,": what stands before. */
function textBefore(
  { reading, mentions }: Sentence,
  { start }: Mention,
  document: AnalysedDocument,
): string | null {
  const before = reading.slice(Math.max(0, start - NEAR_CHARACTERS), start)
  const isSet = before.endsWith(', ')
  const words = before.replace(/,? $/, '').split(' ')
  if (!isTrade(words.at(-1) ?? '')) return null
  let from = words.length - 1
  while (from > 0 && isDescribing(words[from - 1] ?? '')) from -= 1
  const opener = words[from - 1] ?? ''
  // In commas it is a description only after an article: "When she was a coach, Kim Lee …" is none.
  if (isSet && !/^(?:the|an?|his|her|its|their)$|'s?$/i.test(opener)) return null
  // "University of Tarn president" is read no further than "of".
  if ((/'s?$/.test(opener) && !isSet) || opener === 'of') return null
  const own = words.slice(from)
  const at = start - (isSet ? 2 : 1) - own.join(' ').length
  const isOpening = /(?:^|[."] )$/.test(reading.slice(0, at))
  const [first = '', second] = own
  // "Plant manager Kim Lee", but "Ashburton farmer Kim Lee" and "Energy Minister Kim Lee"
  const isName =
    mentions.some((mention) => mention.start === at) ||
    countryOfPeople(first) !== undefined ||
    isKnownPlace(first) ||
    /^\p{Lu}/u.test(second ?? '') ||
    (second !== undefined &&
      !new RegExp(`\\b${first.toLowerCase()}\\b`, 'u').test(document.text) &&
      tag(reading).find((token) => token.start === at)?.pos === 'PROPN')
  return isOpening && !isName
    ? own.join(' ').replace(/^./u, (letter) => letter.toLowerCase())
    : own.join(' ')
}

const AFTER =
  /^, (?:(?:aged )?\d{1,3}, )?(the|an?) ((?:[\p{L}\d'-]+ ){0,7}?[\p{L}'-]+)(?:,|\.|;| who\b| whose\b| which\b| that\b| and\b|$)/u
const LEAVES_OFF = /\b(?:of|at|in|for|from|with|to|the|a|an|and|by|on)$/i

/** "Kim Lee, a nurse from Tarn who …", "Kim Lee, the director of the fair,": what stands after. */
function textAfter({ reading }: Sentence, { name, end }: Mention): Told | null {
  const [, article = '', text = ''] = AFTER.exec(reading.slice(end, end + NEAR_CHARACTERS)) ?? []
  if (text === '' || LEAVES_OFF.test(text)) return null
  return { text, gloss: `${name.full}, ${article} ${text},` }
}

/** The word of a description that tells what somebody is: the last before "of", "at" and so on. */
function headOf(text: string): string {
  const [core = ''] = text.split(/ (?:of|at|in|for|from|with|to|on) /)
  return core.split(' ').at(-1)?.toLowerCase() ?? ''
}

const isRole = (text: string) =>
  isTrade(headOf(text)) &&
  !NO_TRADE.test(headOf(text)) &&
  !BARE_TITLE.test(text) &&
  text.split(' ').length <= MOST_WORDS &&
  !/^\d|\b(?:he|she|his|her|their|its|him|them)\b/i.test(text)

const isPerson = ({ kind, full }: Name) => kind === 'person' && full.includes(' ')

const known = new WeakMap<AnalysedDocument, Description[]>()

/** How an article describes its people, in its order; of each the first description. */
export function descriptionsIn(document: AnalysedDocument): Description[] {
  const read = known.get(document)
  if (read) return read
  const found = new Map<Name, Description>()
  for (const sentence of document.sentences)
    for (const mention of sentence.mentions) {
      const { name } = mention
      if (!isPerson(name) || found.has(name)) continue
      const before = textBefore(sentence, mention, document)
      const all = [
        textAfter(sentence, mention),
        before === null ? null : { text: before, gloss: `${before} ${name.full}` },
      ]
      const told = all.find((one) => one !== null && isRole(one.text))
      if (told) found.set(name, { sentence, name, head: headOf(told.text), ...told })
    }
  const descriptions = [...found.values()]
  known.set(document, descriptions)
  return descriptions
}

/** A person as a prompt introduces them, where the title does not: "plant manager Kim Lee". */
export function introduced(name: Name, document: AnalysedDocument): string {
  if (isOfStory(name, document)) return name.full
  const told = descriptionsIn(document).find((one) => one.name === name)
  return told?.gloss ?? name.full
}
