import { isFormOf } from '../analysis/name-match.ts'
import type { AnalysedCorpus, AnalysedDocument, Draft, Name } from '../model.ts'
import { openText } from '../../citation/text-view.ts'
import { locateAnswer } from '../../citation/locate-answer.ts'
import { type PersonFacts, personFacts } from './person-facts.ts'
import { roleGroup } from './role-groups.ts'

/** How well a person stands beside the key: of the same role or side, not told, or of another. */
export type Standing = 'like' | 'open' | 'unfit'

const SPEECH = /\bwho (?:said|wrote|tweeted|told|asked|added|explained|warned)\b/i

// "Who was the …?" asks by a role, "who founded …?" too.
export const ASKS_ROLE =
  /\b[Ww]ho (?:was|is|were|founded|co-founded|created|invented) (?:the|[\p{Lu}]|an? )/u
const FOUNDED = /\bwho (?:founded|co-founded|created|invented)\b/i

// Each side has one of these, so that those of other sides are the likes.
const ONE_EACH = new Set(['coach', 'referee'])
// Who may be mistaken for a head of state.
const NEAR_HEADS = new Set([
  'president',
  'premier',
  'chancellor',
  'leader',
  'candidate',
  'king',
  'queen',
])

const groupsOf = ({ roles }: PersonFacts) =>
  new Set([...roles].flatMap((role) => roleGroup(role) ?? []))

const areDisjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].every((one) => !b.has(one))

type Match = 'same' | 'other' | 'unknown'

function match(a: ReadonlySet<string>, b: ReadonlySet<string>): Match {
  if (a.size === 0 || b.size === 0) return 'unknown'
  return areDisjoint(a, b) ? 'other' : 'same'
}

// An accused may be of any trade, but is not the one who speaks for or against them.
const AT_COURT = new Set(['lawyer', 'police', 'speaker'])
// Nor do those who run a contest win it.
const RUNS_CONTEST = new Set(['director', 'founder', 'referee', 'speaker'])
const WINS = /\bwho (?:won|beat|defeated|lost|scored)\b/i

function matchRoles(prompt: string, own: ReadonlySet<string>, others: ReadonlySet<string>): Match {
  // A role that is in no group is not told of anybody else.
  if (own.size === 0 && ASKS_ROLE.test(prompt)) return 'other'
  if (own.size === 0 && WINS.test(prompt))
    return areDisjoint(others, RUNS_CONTEST) ? 'unknown' : 'other'
  const found = match(own, others)
  const isAccused = found === 'other' && own.size === 1 && own.has('accused')
  return isAccused && areDisjoint(others, AT_COURT) ? 'unknown' : found
}

/** Whether a person may be an option beside the key at all, whatever is asked. */
const isEligible = (key: PersonFacts | null, other: PersonFacts) =>
  !other.isFictional &&
  (!other.isGone || key?.isGone === true) &&
  (!other.isChild || key?.isChild === true) &&
  (!other.isAside || key?.isAside === true) &&
  (!other.isHead || key?.isHead === true || !areDisjoint(NEAR_HEADS, key?.roles ?? new Set()))

/** How another person stands beside the key of a question. */
export function standing(
  prompt: string,
  key: { name: Name; facts: PersonFacts } | null,
  other: { name: Name; facts: PersonFacts },
): Standing {
  if (!isEligible(key?.facts ?? null, other.facts)) return 'unfit'
  if (!key) return 'open'
  const groups = FOUNDED.test(prompt) ? new Set(['founder']) : groupsOf(key.facts)
  const role = matchRoles(prompt, groups, groupsOf(other.facts))
  const isOneEach = role === 'same' && !areDisjoint(groups, ONE_EACH)
  const nation = isOneEach ? 'unknown' : match(key.facts.nations, other.facts.nations)
  const isLike = role === 'same' || nation === 'same' || key.facts.peers.has(other.name)
  // Anyone may have said a thing.
  if (SPEECH.test(prompt)) return role === 'same' ? 'like' : 'open'
  if (other.facts.isRelative && !key.facts.isRelative) return 'unfit'
  if (role === 'other' || nation === 'other') return 'unfit'
  const isOfKnownSide = key.facts.nations.size === 0 || nation === 'same' || isOneEach
  return isLike && (isOfKnownSide || key.facts.peers.has(other.name)) ? 'like' : 'open'
}

/** What a document tells of the key of a question, or null if it does not name the key. */
export function keyPerson({ answer }: Draft, document: AnalysedDocument) {
  const name = document.names.find((one) => one.kind === 'person' && isFormOf(answer.text, one))
  return name ? { name, facts: personFacts(name, document) } : null
}

const BEATEN =
  /\b(?:beat|beats|beating|defeated|defeats|defeating|succeeded|succeeding|replaced|replacing|outpolled|overtook|overtaking|ahead of|over)(?: [\p{L}'-]+){0,3},? $/u

/** Whether the cited passages name a person as whom the key overcame: the option that tempts most. */
export function isBeaten(draft: Draft, corpus: AnalysedCorpus, other: Name): boolean {
  const isInPrompt = locateAnswer(openText(draft.prompt), other.forms) !== null
  const home = corpus.byId.get(draft.document)
  if (isInPrompt || !home) return false
  return draft.citations.some(({ document, start, end }) =>
    home.sentences
      .filter((one) => document === home.id && one.start < end && one.end > start)
      .some(({ reading, mentions }) => {
        const at = mentions.find(({ name }) => name === other)
        const key = mentions.find(({ name }) => isFormOf(draft.answer.text, name))
        return (
          at !== undefined &&
          key !== undefined &&
          key.end < at.start &&
          BEATEN.test(reading.slice(key.end, at.start))
        )
      }),
  )
}
