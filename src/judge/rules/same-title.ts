import { align } from '../align.ts'
import { isAsked } from '../given.ts'
import type { Key } from '../key.ts'
import { readNumeral } from '../numerals.ts'
import { ask, correct, type Rule } from '../rule.ts'
import { squash, wordsOf } from '../text.ts'

const SUBTITLE = /\s*:\s+|\s+-+\s+|\s*;\s+or,?:?\s+|,?\s+or:\s+|,\s+or,\s+/u
const MAYBE_SUBTITLE = /[:;]|\s-/u
const AUTHOR_BEHIND =
  /,?\s+(?:(?:directed|written|composed|painted|sung|performed|recorded|created)\s+)?by\s+[\p{L}.' -]+$/u
const AUTHOR_BEFORE = /^[\p{L}. -]{2,40}?(?:'s|s')\s+/u
const FOREIGN_ARTICLES = new Set(
  'la le les el los las il lo gli der die das l un une una'.split(' '),
)

/**
 * A title without its subtitle, or with one that the key leaves out; with its author besides. Before
 * wording, which knows no parts of a title.
 */
export const sameTitle: Rule = ({ key, given }) => {
  if (key.kind === 'person' || key.kind === 'number' || key.kind === 'date') return null
  const { folded } = given.core
  if (!key.isWork && !key.hasSubtitles && !MAYBE_SUBTITLE.test(folded)) return null
  const forms = key.isWork
    ? [folded, folded.replace(AUTHOR_BEHIND, ''), folded.replace(AUTHOR_BEFORE, '')]
    : [folded]
  if (forms.some((form) => isTitle(form, key))) return correct('same_title')
  if (given.core.words.every((word) => isAsked(key, word))) return null
  return key.variants.some((variant) => isWithoutPart(given.core.squashed, variant.folded))
    ? ask('less_precise')
    : null
}

const PART =
  /,? (?:part|number|no\.?|volume|book|act|opus|op\.?) (?:\d+|[ivx]+|one|two|three|four)$/u

/** "Henry IV" for "Henry IV, Part 1" leaves open which. */
const isWithoutPart = (squashed: string, title: string) =>
  PART.test(title) && squash(wordsOf(title.replace(PART, ''))) === squashed

function isTitle(folded: string, key: Key): boolean {
  const [main = '', ...rest] = folded.split(SUBTITLE)
  const words = wordsOf(main)
  const title = squash(words)
  if (title === '') return false
  for (const variant of key.variants) {
    const [own = '', ...sub] = variant.folded.split(SUBTITLE)
    const whole = wordsOf(own)
    if (rest.length === 0 && sub.length === 0) {
      if (key.isWork && isSameTitle(wordsOf(folded), variant.words, key)) return true
    } else if (rest.length > 0 && sub.length > 0) {
      if (
        isSameTitle(words, whole, key) &&
        subtitlesOf(sub).includes(squash(wordsOf(rest.join(' '))))
      )
        return true
    } else if (isSameTitle(words, whole, key)) return true
    else if (rest.length === 0 && isSubtitle(words, sub, whole)) return true
  }
  return false
}

/** "Episode V - The Empire Strikes Back": as a whole, its beginnings and its ends. */
const subtitlesOf = (sub: readonly string[]) =>
  sub
    .flatMap((_, at) => [sub.slice(at), sub.slice(0, at)])
    .filter(({ length }) => length > 0)
    .map((parts) => squash(wordsOf(parts.join(' '))))

/** A part of a series goes by its subtitle alone, but not by a single word nor by a count. */
const isSubtitle = (given: readonly string[], sub: readonly string[], whole: readonly string[]) => {
  const squashed = squash(given)
  const isAlone =
    given.filter((word) => !FOREIGN_ARTICLES.has(word) && word !== 'a').length > 1 &&
    !(given.length === 2 && readNumeral(given[1]!) !== null)
  return subtitlesOf(sub).some(
    (one) => squashed === squash(whole) + one || (isAlone && squashed === one),
  )
}

/** The same words in order, but for articles in any language and a name that the question says. */
function isSameTitle(given: readonly string[], title: readonly string[], key: Key): boolean {
  const own = FOREIGN_ARTICLES.has(title[0] ?? '') && title.length > 1 ? title.slice(1) : title
  const said = FOREIGN_ARTICLES.has(given[0] ?? '') && given.length > 1 ? given.slice(1) : given
  // "Second Piano Concerto" is "Piano Concerto No. 2".
  const counted = title.includes('number') ? valueOf : (word: string) => word
  const { missing, extra } = align(
    said.filter(isSaid).map(counted),
    own.filter(isSaid).map(counted),
  )
  if (extra.length > 0) return false
  if (missing.length === 0) return true
  // "the Fifth" where a symphony is asked for.
  const isOrdinal = said.every((word) => word === 'the' || readNumeral(word)?.form === 'ordinal')
  if (isOrdinal) return missing.every((word) => isAsked(key, word))
  return (
    said.length > 2 &&
    missing.every((word) => isAsked(key, word) && key.prompt.toLowerCase().includes(word)) &&
    own.slice(-said.length).join(' ') === said.join(' ')
  )
}

const valueOf = (word: string) => String(readNumeral(word)?.value ?? word)
const ARTICLES = new Set(['the', 'a', 'an', 'and', 'number', 'part'])
const isSaid = (word: string) => !ARTICLES.has(word)
