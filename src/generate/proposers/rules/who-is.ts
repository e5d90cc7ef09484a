import { ROLES, SPEECH_VERBS, STOPWORDS } from '../../lexicon/words.ts'
import type { AnalysedDocument, Mention, Name, Sentence } from '../../model.ts'
import { anchored } from './label.ts'
import { isTelling } from './naming.ts'
import { isInTitle, isOfStory, isProminent } from './story.ts'
import { draft, type Rule } from './rule.ts'
import { isSelfContained } from './self-contained.ts'

const MOST_WORDS = 16
/** How far from the name a role is looked for. It bounds the work of the patterns. */
const NEAR_CHARACTERS = 150

const isPerson = ({ kind, full }: Name) => kind === 'person' && full.includes(' ')

const WITHIN = /^, ((?:the |an? )?\p{L}[^,;."()]*), /u
const AT_THE_END = /^, ((?:the |an? )?\p{L}[^,;."()]*)(?:, |\.$)/u

const nearBefore = (reading: string, start: number) =>
  reading.slice(Math.max(0, start - NEAR_CHARACTERS), start)

/** "Kim Lee, the voice of Batman, …", "Kim Lee, a representative for the Park Foundation, …" */
function roleAfter({ reading }: Sentence, { start, end }: Mention): string | null {
  const [, verb = ''] = /(\p{L}+) $/u.exec(nearBefore(reading, start)) ?? []
  const pattern = SPEECH_VERBS.has(verb) ? AT_THE_END : WITHIN
  const [, phrase = ''] = pattern.exec(reading.slice(end, end + NEAR_CHARACTERS)) ?? []
  const [, head = ''] =
    /^(?:the |an? )?(?:[\p{L}-]+ ){0,3}?([\p{L}-]+) (?:of|for|to|at|from) (?:the )?(?:[\p{L}'-]+ )*\p{Lu}/u.exec(
      phrase,
    ) ?? []
  const isRole = /^(?:the|an?) /.test(phrase) || ROLES.has(head.toLowerCase())
  // ", met with the President of Tarn," tells what was done.
  const [before = ''] = phrase.replace(/^(?:the|an?) /, '').split(head)
  const isClause = before.split(' ').some((word) => STOPWORDS.has(word))
  if (head === '' || !isRole || isClause) return null
  if (phrase.startsWith('the ')) return phrase
  return UNIQUE_ROLES.test(head) && !/^an? /.test(phrase) ? `the ${lowerFirst(phrase)}` : null
}

// One at a time, so that "the" goes before it.
const UNIQUE_ROLES =
  /(?<!-)\b(?:president|captain|coach|mayor|director|chairman|chairwoman|creator|founder|ambassador|governor|minister|secretary|commissioner|leader|chief|head)$/i

// One to a country, a town or a team.
const UNIQUE_TO_ADJECTIVE =
  /^(?:president|captain|coach|mayor|ambassador|governor|premier|chancellor|leader)$/

// One to a club or a company that the title names.
const UNIQUE_TO_BODY = /^(?:captain|coach|manager|president|chairman|chairwoman)$/

const NAMED = String.raw`(?:(?:& )?\p{Lu}[\p{L}.-]*(?:'s)? )`

// "Tunisia's coach ", "English captain "
const HELD = new RegExp(
  String.raw`(?:^|[\s"])(?:[Tt]he )?(${NAMED}+(?:[\p{Ll}-]+ )?(?:\p{Ll}+'s )?([\p{Ll}-]+)),? $`,
  'u',
)
// "Co-founder of Google, ", "Afghan Ambassador to the United States "
const HELD_AT = new RegExp(
  String.raw`(?:^|[\s"])((?:\p{Lu}\p{Ll}+ )?([\p{L}-]+) (?:of|to|for) (?:the )?${NAMED}(?:of )?(?:${NAMED})*),? ?$`,
  'u',
)

// Who only speaks or stands in for the story's people, and places in a team that many hold.
const MINOR =
  /\b(?:lawyer|attorney|barrister|representative|spokes\p{L}+|goalkeeper|defender|midfielder|striker|forward|winger|substitute|creator|colleague|friend|neighbour|neighbor)\b/iu
// A role with another holder in the same breath.
const PASSED_ON = /\b(?:replaced|succeeded|substituted|successor|predecessor|outgoing|acting)\b/i

// One to a town.
const OFFICE = /(?<!\p{Lu}[\p{L}-]* )\bcity mayor $/u

/** "Tarn" for "city mayor" in an article on Tarn that calls it a city. */
function cityOf({ title, names, text }: AnalysedDocument): string | null {
  const places = names.filter(({ kind, full }) => kind === 'place' && title.includes(full))
  const [place] = places
  const isCity =
    place && (text.includes(`${place.full} City`) || text.includes(`city of ${place.full}`))
  return isCity && places.length === 1 ? place.full : null
}

const lowerFirst = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1)

/** "Tunisia's coach Kim Lee", "English captain Kim Lee", "Co-founder of Google, Kim Lee" */
function roleBefore(
  { reading, mentions }: Sentence,
  { start }: Mention,
  document: AnalysedDocument,
): string | null {
  const before = nearBefore(reading, start).replace(/, $/, ' ')
  const at = HELD_AT.exec(before)
  if (at && ROLES.has((at[2] ?? '').toLowerCase())) {
    const [, phrase = '', role = ''] = at
    const held = phrase.replace(role, lowerFirst(role)).trim()
    return UNIQUE_ROLES.test(role) ? `the ${held}` : null
  }
  const city = OFFICE.test(before) ? cityOf(document) : null
  if (city) return `the mayor of ${city}`
  const [, phrase = '', role = ''] = HELD.exec(before) ?? []
  const phraseStart = Math.max(0, start - NEAR_CHARACTERS) + before.trimEnd().length - phrase.length
  // A word that begins the sentence is no name: "As coach", "Senior researcher".
  const holder = mentions.find((mention) => mention.start === phraseStart)
  if (!holder || !ROLES.has(role) || / and /.test(phrase)) return null
  const owner = phrase.slice(0, phrase.lastIndexOf("'s "))
  // "Norway's coach", but "the Norwegian team's coach"
  if (/'s /.test(phrase)) return / \p{Ll}/u.test(owner) ? `the ${phrase}` : phrase
  if (isInTitle(holder.name, document) && UNIQUE_TO_BODY.test(role)) return `the ${phrase}`
  // "Opposition leader Kim Lee": the first word has its capital from the sentence.
  return UNIQUE_TO_ADJECTIVE.test(role) &&
    phraseStart > 0 &&
    !reading.slice(0, phraseStart).endsWith(' - ')
    ? `the ${phrase}`
    : null
}

interface Role {
  sentence: Sentence
  ordinal: number
  name: Name
  phrase: string
}

/** Every role that the document gives a name, in its order. */
const rolesIn = (document: AnalysedDocument): Role[] =>
  document.sentences.flatMap((sentence) =>
    sentence.mentions.flatMap((mention, ordinal) => {
      const { name } = mention
      const phrases = [roleAfter(sentence, mention), roleBefore(sentence, mention, document)]
      return phrases.flatMap((phrase) => (phrase ? { sentence, ordinal, name, phrase } : []))
    }),
  )

/** Whether the article makes something of who it is, or of whose coach it is. */
const isRemembered = ({ sentence, name, phrase }: Role, document: AnalysedDocument) =>
  isProminent(name, document) ||
  sentence.mentions.some(
    (other) =>
      other.name !== name && phrase.includes(other.text) && isOfStory(other.name, document),
  )

/** Whether the names in a phrase tell whose they are: not "a student of Lee" where there are two. */
const isClear = ({ sentence, phrase, name }: Role, document: AnalysedDocument) =>
  sentence.mentions.every(
    (other) =>
      other.name === name || !phrase.includes(other.text) || isTelling(other.name, document),
  )

/** "Lee's lawyer" -> "Kim Lee's lawyer" */
function withFullNames(phrase: string, { mentions }: Sentence): string {
  const short = mentions.find(
    ({ name, text }) =>
      name.kind === 'person' && text !== name.full && phrase.startsWith(`${text}'s `),
  )
  return short ? phrase.replace(short.text, short.name.full) : phrase
}

/** Who has a role that the article gives right beside the name; of several, the first. */
export const whoIs: Rule = (document) => {
  const roles = rolesIn(document)
  const bearers = Map.groupBy(roles, ({ phrase }) => phrase)
  const told = new Set<Name>()
  return roles.flatMap((role) => {
    const { sentence, ordinal, name, phrase } = role
    if (told.has(name)) return []
    told.add(name)
    const isShared = bearers.get(phrase)?.some((other) => other.name !== name)
    if (!isPerson(name) || !isRemembered(role, document) || MINOR.test(phrase)) return []
    if (PASSED_ON.test(sentence.reading) || isShared || phrase.split(' ').length > MOST_WORDS)
      return []
    if (!isSelfContained(phrase) || !isClear(role, document)) return []
    const prompt = anchored(`who was ${withFullNames(phrase, sentence)}?`, document, {
      keys: name.forms,
    })
    if (prompt === null) return []
    return draft(document, {
      rule: 'who-is',
      sentence,
      ordinal,
      prompt,
      answer: {
        kind: 'person',
        text: name.full,
        aliases: name.forms.filter((form) => form !== name.full),
      },
    })
  })
}
