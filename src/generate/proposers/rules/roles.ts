import { countryOfPeople } from '../../lexicon/demonyms.ts'
import {
  ORGANISATION_WORDS,
  ROLES,
  SPEECH_VERBS,
  STARTERS,
  STOPWORDS,
} from '../../lexicon/words.ts'
import type { AnalysedDocument, Mention, Name, Sentence } from '../../model.ts'
import { nameOfNoun } from './definites.ts'
import { nameText } from './naming.ts'
import { isInTitle } from './story.ts'

/** How far from the name a role is looked for. It bounds the work of the patterns. */
const NEAR_CHARACTERS = 150

const WITHIN = /^, ((?:the |an? )?\p{L}[^,;."()]*), /u
const AT_THE_END = /^, ((?:the |an? )?\p{L}[^,;."()]*)(?:, |\.$)/u

const nearBefore = (reading: string, start: number) =>
  reading.slice(Math.max(0, start - NEAR_CHARACTERS), start)

/** "Kim Lee, the voice of Batman, …", "Kim Lee, a representative for the Park Foundation, …" */
function roleAfter({ reading }: Sentence, { start, end }: Mention): string | null {
  const [, verb = ''] = /(\p{L}+) $/u.exec(nearBefore(reading, start)) ?? []
  const pattern = SPEECH_VERBS.has(verb) ? AT_THE_END : WITHIN
  const [, whole = ''] = pattern.exec(reading.slice(end, end + NEAR_CHARACTERS)) ?? []
  // "an astronomer at the university and the lead author of the study"
  const phrase = / and (the \p{Ll}.*)$/u.exec(whole)?.[1] ?? whole
  const [, head = ''] =
    /^(?:the |an? )?(?:[\p{L}-]+ ){0,3}?([\p{L}-]+) (?:of|for|to|at|from) (?:the )?(?:[\p{L}'-]+ )*\p{Lu}/u.exec(
      phrase,
    ) ?? []
  const isRole = /^(?:the|an?) /.test(phrase) || ROLES.has(head.toLowerCase())
  // ", met with the President of Tarn," tells what was done.
  const [before = ''] = phrase.replace(/^(?:the|an?) /, '').split(head)
  const isClause = before.split(' ').some((word) => STOPWORDS.has(word))
  if (
    head === '' ||
    !isRole ||
    isClause ||
    (!ROLES.has(head.toLowerCase()) && !/\p{Lu}/u.test(phrase))
  )
    return null
  if (phrase.startsWith('the ')) return phrase
  return UNIQUE_ROLES.test(head) && !/^an? /.test(phrase) ? `the ${lowerFirst(phrase)}` : null
}

const OF_BODY = /^(?:director|manager|president|chairman|chairwoman|captain|executive|head|chief)$/

// One at a time, so that "the" goes before it.
const UNIQUE_ROLES =
  /(?<!-)\b(?:president|captain|coach|mayor|director|chairman|chairwoman|creator|founder|ambassador|governor|minister|secretary|commissioner|leader|chief|head)$/i

// One to a country, a town or a team.
const UNIQUE_TO_ADJECTIVE =
  /^(?:president|captain|coach|mayor|ambassador|governor|premier|chancellor|leader)$/

// One to a club or a company that the title names.
const UNIQUE_TO_BODY =
  / (?:captain|coach|manager|president|chairman|chairwoman|(?:sporting|managing|executive|artistic|technical|music) director)$/

const NAMED = String.raw`(?:(?:& )?\p{Lu}[\p{L}.-]*(?:'s)? )`

// "Tunisia's coach ", "English captain "
const HELD = new RegExp(
  String.raw`(?:^|[\s"])(?:[Tt]he )?(${NAMED}+(?:[\p{Ll}-]+ )?(?:\p{Ll}+'s )?([\p{Ll}-]+)),? $`,
  'u',
)
// "Co-founder of Google, ", "Afghan Ambassador to the United States "
const HELD_AT = new RegExp(
  String.raw`(?<!\b(?:former|deputy|assistant|acting|vice))(?:^|[\s"])((?:(?!The |Former )\p{Lu}\p{Ll}+ )?(?!The )([\p{L}-]+) (?:of|to|for) (?:the )?${NAMED}(?:of )?(?:${NAMED})*),? ?$`,
  'u',
)

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
    const told = phrase.replace(role, lowerFirst(role)).trim()
    return UNIQUE_ROLES.test(role) ? `the ${told}` : null
  }
  const city = OFFICE.test(before) ? cityOf(document) : null
  if (city) return `the mayor of ${city}`
  const [, held = '', role = ''] = HELD.exec(before) ?? []
  const [first = '', ...others] = held.split(' ')
  // "Neighbouring Tarn's prime minister"
  const told = STARTERS.has(first.toLowerCase()) ? others.join(' ') : held
  const phrase = told.replace("'s own ", "'s ")
  const phraseStart = Math.max(0, start - NEAR_CHARACTERS) + before.trimEnd().length - told.length
  // A word that begins the sentence is no name: "As coach", "Senior researcher".
  const holder = mentions.find((mention) => mention.start === phraseStart)
  if (!holder || !ROLES.has(role) || / and /.test(phrase)) return null
  const owner = phrase.slice(0, phrase.lastIndexOf("'s "))
  // A person's director is some body's, which is not told.
  if (/'s /.test(phrase) && holder.name.kind === 'person' && OF_BODY.test(role)) return null
  // "Norway's coach", but "the Norwegian team's coach"
  if (/'s /.test(phrase)) return / \p{Ll}/u.test(owner) ? `the ${phrase}` : phrase
  if (isInTitle(holder.name, document) && UNIQUE_TO_BODY.test(phrase)) return `the ${phrase}`
  // "Opposition leader Kim Lee": the first word has its capital from the sentence.
  return UNIQUE_TO_ADJECTIVE.test(role) &&
    phraseStart > 0 &&
    !reading.slice(0, phraseStart).endsWith(' - ')
    ? `the ${phrase}`
    : null
}

// "Belgian Culture Minister ", "European Commission President "
const OFFICE_HELD =
  /(?:^|[\s"])((\p{Lu}\p{L}+) (?:\p{Lu}\p{L}+ ){0,3}(?:President|Minister|Chancellor|Premier|Commissioner|Secretary|Mayor|Governor|Ambassador)) $/u

/** An office of a country or of a body that is told beside it. */
function officeBefore({ reading }: Sentence, { start }: Mention): string | null {
  const [, office = '', first = ''] = OFFICE_HELD.exec(nearBefore(reading, start)) ?? []
  const words = office.toLowerCase().split(' ')
  const isOfBody = words.slice(1, -1).some((word) => ORGANISATION_WORDS.has(word))
  // Everybody knows who was the US President.
  const isHead = words.length === 2 && /^(?:president|premier|chancellor)$/.test(words[1] ?? '')
  return (countryOfPeople(first) !== undefined && !isHead) || isOfBody ? `the ${office}` : null
}

// "Its chief investigator, ", "The team's goalkeeper, "
const OWNED =
  /(?:^|[\s"])(?:([Ii]ts|[Tt]heir)|[Tt]he (\p{Ll}+)'s) ((?:\p{Ll}[\p{Ll}-]* ){0,3}(\p{Ll}[\p{Ll}-]*)),? $/u

/** Who "its" is in a sentence: what its clause is about, or what the sentence before is about. */
function ownerIn(sentence: Sentence, noun: string, document: AnalysedDocument): Name | null {
  if (noun !== '') return nameOfNoun(noun, sentence, document)
  const told = (one: Sentence | undefined) => {
    const subject = document.frames.find(
      (frame) => frame.sentence === one && frame.form === 'main',
    )?.subject
    if (!subject || !one) return null
    if (subject.name) return subject.name
    return /^the \p{Ll}+$/iu.test(subject.text) ? nameOfNoun(subject.head, one, document) : null
  }
  const before = document.sentences[document.sentences.indexOf(sentence) - 1]
  const isFirst = /^(?:Its|Their) /.test(sentence.reading)
  const owner = told(isFirst ? before : sentence)
  return owner && owner.kind !== 'person' && owner.kind !== 'place' ? owner : null
}

/** "Its chief investigator, Kim Lee" -> "the chief investigator of the Tarn Board" */
function roleOwned(
  sentence: Sentence,
  { start }: Mention,
  document: AnalysedDocument,
): Pick<Role, 'phrase' | 'owner'> | null {
  const found = OWNED.exec(nearBefore(sentence.reading, start))
  const [, , noun = '', phrase = '', role = ''] = found ?? []
  if (!found || !ROLES.has(role)) return null
  const owner = ownerIn(sentence, noun, document)
  if (!owner) return null
  const naming = document.sentences.find(({ mentions }) =>
    mentions.some(({ name }) => name === owner),
  )
  return naming ? { phrase: `the ${phrase} of ${nameText(owner, naming)}`, owner } : null
}

export interface Role {
  sentence: Sentence
  ordinal: number
  name: Name
  phrase: string
  /** Whose role it is, where "its" or "the team's" stands for the name. */
  owner?: Name
}

/** Every role that the document gives a name, in its order. */
export const rolesIn = (document: AnalysedDocument): Role[] =>
  document.sentences.flatMap((sentence) =>
    sentence.mentions.flatMap((mention, ordinal) => {
      const { name } = mention
      const phrases = [
        roleAfter(sentence, mention),
        roleOwned(sentence, mention, document),
        officeBefore(sentence, mention),
        roleBefore(sentence, mention, document),
      ]
      return phrases.flatMap((told) =>
        told === null
          ? []
          : { sentence, ordinal, name, ...(typeof told === 'string' ? { phrase: told } : told) },
      )
    }),
  )
