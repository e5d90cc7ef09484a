import { countryOfPeople } from '../lexicon/demonyms.ts'
import { placeKind } from '../lexicon/place-kinds.ts'
import type { AnalysedDocument, Mention, Name, Sentence } from '../model.ts'
import { roleGroup } from './role-groups.ts'

/** What a document tells of a person, as far as it bears on whom they can be mistaken for. */
export interface PersonFacts {
  roles: ReadonlySet<string>
  nations: ReadonlySet<string>
  /** Names in one list with this one, or who took their place: of the same side. */
  peers: ReadonlySet<Name>
  /** A head of state or government: "President", "Prime Minister" or "Mr." stands before the name. */
  isHead: boolean
  /** A character: played, voiced, or said to be one. */
  isFictional: boolean
  /** Spoken of in passing: long dead, a founder or a namesake, or only ever the owner of something. */
  isAside: boolean
  /** Told to be dead, or to have founded something before anybody's time. */
  isGone: boolean
  /** Only ever somebody's relative. */
  isRelative: boolean
  isChild: boolean
}

const HEAD =
  /\b(?:(?<!\bVice )President|Prime Minister|prime minister|King|Queen|Emperor|Pope|Chancellor|Mr\.),? $/u
const CHARACTER_BEFORE =
  /\b(?:voice of|voiced|voices|plays|played|playing|portrays|portrayed|portraying|(?:role|part|character) of|(?:superhero|villain|character|hero|heroine)) (?:the )?(?:\p{Lu}\p{L}+ )?$/u
const CHARACTER_AFTER =
  /^,? (?:is |was |who is |who was )?(?:played|voiced|portrayed) by |^,? (?:is |was )?(?:an? |the )?(?:fictional|title|main) character/u
const PASSING_BEFORE =
  /\b(?:the late|named (?:after|for|in honou?r of)|works? of|writings of|teachings of|[Ff]ounder|founded (?:in \d{4} )?by|established (?:in \d{4} )?by)(?: [\p{Ll}-]+){0,4} $/u
const PASSING_AFTER = /^,? (?:who (?:had )?(?:died|founded)|died|founded)\b|^ \((?:born )?\d{4}/u
const GONE_BEFORE =
  /\b(?:[Tt]he late|killed|killing|victims?(?: (?:as|were))?|died:)(?: (?:its|his|her|their|the))?(?: [\p{L}-]+){0,3},? $/u
const GONE_AFTER =
  /^(?:, [^,]{1,30})?,? (?:who |had |has )*(?:died|was killed|were killed|was found dead)\b/u
const FOUNDED_BEFORE =
  /\b(?:founded|established|opened|built) (?:in \d{4} )?by(?: [\p{L}-]+){0,4} $/u
const LONG_AGO = /\b1(?:[0-8]\d|9[0-5])\d\b/
const RELATIVE_BEFORE =
  /\b(?:[Hh]er|[Hh]is|[Tt]heir|\p{L}+'s) (?:late )?(?:grand)?(?:father|mother|son|daughter|wife|husband|brother|sister|niece|nephew|uncle|aunt|cousin|widow|widower),? $/u
const CHILD_AFTER = /^, (?:[1-9]|1[0-5]),/
const OWNS = /^'s? /u
const PLAYS =
  /^(?:,? who)?(?: also| then)? (?:scored|equali[sz]ed|doubled the lead|was (?:shown|booked|substituted|sent off|replaced)|conceded|replaced|missed)\b/u
const PLAYED_BEFORE =
  /\b(?:(?:substituted|replaced by|saved by|booked|sent off)|(?:attempts?|goals?|header|penalty|assist|shot)\b[^.;]{0,40}\b(?:by|from)) $/u
const ACCUSED =
  /^(?:,[^,]+,)? (?:was|has been|had been) (?:found guilty|sentenced|convicted|jailed|charged|arrested|accused|indicted)\b/u
// "Tarn's attempt, by Kim Lee", "Tarn substituted Kim Lee"
const SIDE_BEFORE =
  /\b(\p{Lu}\p{L}+)(?:'s? (?:attempt|goal|chance|penalty|shot)\b[^.;]{0,40}\b(?:by|from)| (?:substituted|brought on|signed)) $/u
const SIDE_AFTER =
  /^[^,.;]{0,60}\b(?:(?:scored|lead|goals?|plays?|played|playing) for|put|putting) (?:the )?(\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?)/u
// "the", "a former", "Harbour City", "Tunisia's": what stands between a comma and a role.
const APPOSITION =
  /^, (?:\d{1,3}, )?((?:[\p{L}\p{N}'&.-]+ ){0,6}?[\p{L}-]+)(?=[,.;]| (?:of|at|in|for|from|who|with|to|and)\b)/u
const BEING = /^ (?:is|was|became) (?:the|an?) ((?:[\p{L}\p{N}'-]+ ){0,4}[\p{L}-]+)/u

const words = (text: string) => text.split(/[\s,]+/).filter((word) => word !== '')

/** The country or the town that a word tells: "Belgian", "Tarn's". */
function nationOf(word: string, { names }: AnalysedDocument): string | undefined {
  const bare = word.replace(/'s?$/, '')
  const isPlace = () => names.some(({ kind, full }) => kind === 'place' && full === bare)
  return countryOfPeople(bare) ?? (placeKind(bare) === 'country' || isPlace() ? bare : undefined)
}

/** The words that describe a name from before it: "Tunisia's goalkeeper", "chief executive, ". */
function wordsBefore(reading: string, { start }: Mention): string[] {
  const before = reading.slice(0, start)
  const [, run = ''] = /((?:[\p{L}\p{N}'&.-]+ ){0,5}[\p{L}\p{N}'.-]+),? $/u.exec(before) ?? []
  const isSet = before.endsWith(', ')
  const found = words(run)
  // "In May, Kim Lee …": only a role before the comma describes the name.
  return isSet && roleGroup(found.at(-1) ?? '') === null ? [] : found
}

// "former head coach", "match referee"
const WITH_ROLES = new Set(['former', 'chief', 'political', 'match', 'head', 'prime', 'assistant'])

/** Roles and peoples in a run that ends at the name, from its end back to the first other word. */
function describing(run: string[]): string[] {
  const last = run.findLastIndex(
    (word) => /^\p{Ll}/u.test(word) && roleGroup(word) === null && !WITH_ROLES.has(word),
  )
  return run.slice(last + 1)
}

const LIST = /^(?:, and |, | and | & |, as well as | or )$/u
const REPLACED = /\breplaced(?: by)? $/u

function peersOf({ reading, mentions }: Sentence, mention: Mention): Name[] {
  const people = mentions.filter(({ name }) => name.kind === 'person')
  const at = people.indexOf(mention)
  const isJoined = (a: Mention | undefined, b: Mention | undefined) => {
    if (!a || !b) return false
    const between = reading.slice(a.end, b.start)
    return LIST.test(between) || REPLACED.test(between)
  }
  let first = at
  while (isJoined(people[first - 1], people[first])) first -= 1
  let last = at
  while (isJoined(people[last], people[last + 1])) last += 1
  return people.slice(first, last + 1).map(({ name }) => name)
}

function read(name: Name, document: AnalysedDocument): PersonFacts {
  const roles = new Set<string>()
  const nations = new Set<string>()
  const peers = new Set<Name>()
  let isHead = false
  let isFictional = false
  let isPassing = false
  let isOwner = true
  let isGone = false
  let isRelative = false
  let isChild = false
  for (const sentence of document.sentences) {
    for (const mention of sentence.mentions.filter((one) => one.name === name)) {
      const before = sentence.reading.slice(0, mention.start)
      const after = sentence.reading.slice(mention.end)
      const apposition = words(APPOSITION.exec(after)?.[1] ?? BEING.exec(after)?.[1] ?? '')
      // "a surgeon and a poet" has its role last, "Panama coach" a name before it.
      const described = [...describing(wordsBefore(sentence.reading, mention)), ...apposition]
      for (const word of described) {
        if (roleGroup(word) !== null) roles.add(word.toLowerCase())
        const nation = nationOf(word, document)
        if (nation !== undefined) nations.add(nation)
      }
      if (PLAYS.test(after) || PLAYED_BEFORE.test(before)) roles.add('player')
      if (ACCUSED.test(after)) roles.add('defendant')
      for (const [, side = ''] of [SIDE_AFTER.exec(after), SIDE_BEFORE.exec(before)].map(
        (found) => found ?? [],
      )) {
        const nation = nationOf(side, document)
        if (nation !== undefined) nations.add(nation)
      }
      for (const peer of peersOf(sentence, mention)) if (peer !== name) peers.add(peer)
      isHead ||= HEAD.test(before)
      isFictional ||= CHARACTER_BEFORE.test(before) || CHARACTER_AFTER.test(after)
      isPassing ||= PASSING_BEFORE.test(before) || PASSING_AFTER.test(after)
      isGone ||=
        GONE_BEFORE.test(before) ||
        GONE_AFTER.test(after) ||
        (FOUNDED_BEFORE.test(before) && LONG_AGO.test(sentence.reading))
      isRelative ||= RELATIVE_BEFORE.test(before) && name.mentions <= 2
      isChild ||= CHILD_AFTER.test(after)
      isOwner &&= OWNS.test(after)
    }
  }
  const isAside = isOwner || (isPassing && name.mentions <= 2)
  return { roles, nations, peers, isHead, isFictional, isAside, isGone, isRelative, isChild }
}

const known = new WeakMap<AnalysedDocument, Map<Name, PersonFacts>>()

function ownFacts(name: Name, document: AnalysedDocument): PersonFacts {
  const facts = known.get(document) ?? new Map<Name, PersonFacts>()
  known.set(document, facts)
  const found = facts.get(name) ?? read(name, document)
  facts.set(name, found)
  return found
}

const orOf = (told: ReadonlySet<string>, theirs: ReadonlySet<string>[]) =>
  told.size > 0 ? told : new Set(theirs.flatMap((one) => [...one]))

/**
 * What a document tells of a person. Of whom it tells no role or no side, those do that stand in one
 * list with the name: "shots by Kim Lee, Jo Park and Ann Roth".
 */
export function personFacts(name: Name, document: AnalysedDocument): PersonFacts {
  const own = ownFacts(name, document)
  const peers = [...own.peers].map((peer) => ownFacts(peer, document))
  return {
    ...own,
    roles: orOf(
      own.roles,
      peers.map(({ roles }) => roles),
    ),
    nations: orOf(
      own.nations,
      peers.map(({ nations }) => nations),
    ),
  }
}
