import { countryOfPeople } from '../../lexicon/demonyms.ts'
import { placeKind } from '../../lexicon/place-kinds.ts'
import type { AnalysedDocument, Name, Sentence } from '../../model.ts'
import { descriptionsIn } from './descriptions.ts'
import { nameForNoun, nameOfNoun, nounsKnownIn, withNames } from './definites.ts'
import { anchored } from './label.ts'
import { answerOf, isTelling } from './naming.ts'
import { type Role, rolesIn } from './roles.ts'
import { isOfStory, isProminent } from './story.ts'
import { draft, type Rule } from './rule.ts'
import { isSelfContained } from './self-contained.ts'

const MOST_WORDS = 16
const OFTEN = 2

const isPerson = ({ kind, full }: Name) => kind === 'person' && full.includes(' ')

// Who only speaks or stands in for the story's people, and places in a team that many hold.
const MINOR =
  /\b(?:lawyer|attorney|barrister|representative|spokes\p{L}+|goalkeeper|defender|midfielder|striker|forward|winger|substitute|creator|colleague|friend|neighbour|neighbor)\b/iu
// A role with another holder in the same breath.
const PASSED_ON = /\b(?:replaced|succeeded|substituted|successor|predecessor|outgoing|acting)\b/i

/** Whether the article makes something of who it is, or of whose coach it is. */
const isRemembered = ({ sentence, name, phrase, owner }: Role, document: AnalysedDocument) =>
  isProminent(name, document) ||
  (owner !== undefined && isOfStory(owner, document)) ||
  document.quotations.some(({ speaker }) => speaker === name) ||
  sentence.mentions.some(
    (other) =>
      other.name !== name &&
      phrase.includes(other.text) &&
      (isOfStory(other.name, document) || other.name.mentions >= OFTEN),
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

// One to a project, a plant, a ministry: "the project manager" is clear beside the article's title.
const SOLE =
  /\b(?:manager|director|president|captain|coach|mayor|chairman|chairwoman|minister|attorney|commissioner|curator|principal|conductor|treasurer|executive|engineer|investigator|author)$/i

// One to a country.
const OF_STATE = /^(?:\p{Lu}[\p{L}-]* )+(?:Minister|Secretary|Chancellor)$/u
// One to a body of which the first word is the kind: "Council President", "plant manager".
const OF_BODY = /^(\p{L}[\p{Ll}-]+) (\p{L}[\p{Ll}-]+)$/u

const namesCountry = (title: string) =>
  title
    .replaceAll(/'s\b|[^\p{L} ]/gu, '')
    .split(' ')
    .some((word) => placeKind(word) === 'country' || countryOfPeople(word) !== undefined)

/** A role with the body or the country that it is of; null where the article does not tell which. */
function withBody(text: string, sentence: Sentence, document: AnalysedDocument): string | null {
  if (OF_STATE.test(text)) return namesCountry(document.title) ? `the ${text}` : null
  const [, noun = '', role = ''] = OF_BODY.exec(text) ?? []
  const kind = noun.toLowerCase()
  if (kind === '') return null
  const body = nameOfNoun(kind, sentence, document)
  if (body) return `the ${role.toLowerCase()} of ${nameForNoun(body, kind, document)}`
  return nounsKnownIn(sentence, document).has(kind) ? `the ${text.toLowerCase()}` : null
}

/** Roles that only one of the article's people has, told right before the name, with whose they are. */
function soleRoles(document: AnalysedDocument): Role[] {
  const all = descriptionsIn(document)
  return all.flatMap(({ sentence, name, text }) => {
    const isSole = all.every(
      (other) => other.name === name || !other.text.toLowerCase().endsWith(text.toLowerCase()),
    )
    const isTold = SOLE.test(text) && !/^(?:former|deputy|assistant)\b/i.test(text)
    const phrase = isSole && isTold ? withBody(text, sentence, document) : null
    const ordinal = sentence.mentions.findIndex((mention) => mention.name === name)
    return phrase === null ? [] : { sentence, ordinal, name, phrase }
  })
}

/** Who has a role that the article gives right beside the name; of several, the first. */
export const whoIs: Rule = (document) => {
  const roles = [...rolesIn(document), ...soleRoles(document)]
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
    const asked = withNames(phrase, sentence, document)
    if (!isSelfContained(asked, nounsKnownIn(sentence, document)) || !isClear(role, document))
      return []
    const prompt = anchored(`who was ${withFullNames(asked, sentence)}?`, document, {
      keys: name.forms,
    })
    if (prompt === null) return []
    return draft(document, {
      rule: 'who-is',
      sentence,
      ordinal,
      prompt,
      answer: answerOf('person', name),
    })
  })
}
