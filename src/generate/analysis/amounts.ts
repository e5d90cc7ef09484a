import { PRONOUNS, STOPWORDS } from '../lexicon/words.ts'
import type { Amount } from '../model.ts'

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SCALES: Record<string, number> = {
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
  trillion: 1e12,
  dozen: 12,
}

const WORDS = new Map<string, number>([
  ...ONES.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
])
for (const [ten, base] of [...WORDS].filter(([, value]) => value >= 20)) {
  for (let one = 1; one < 10; one += 1) WORDS.set(`${ten}-${ONES[one]}`, base + one)
}

const NUMBER_WORD = [...WORDS.keys()].toSorted((a, b) => b.length - a.length).join('|')
const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`
const SCALE = Object.keys(SCALES).join('|')
const FIGURE = String.raw`(${DIGITS}|${NUMBER_WORD}|a(?= (?:${SCALE})))(?: (${SCALE}))?`
const NUMBER = new RegExp(String.raw`(?<![\p{L}\p{N}.,#-])${FIGURE}(?![\p{L}\p{N}]|[.,]\d)`, 'giu')
const NOTHING_BUT_A_NUMBER = new RegExp(`^${FIGURE}$`, 'iu')

const IRREGULAR: Record<string, string> = {
  people: 'person',
  children: 'child',
  men: 'man',
  women: 'woman',
  feet: 'foot',
  lives: 'life',
  wives: 'wife',
  cent: 'percent',
  per: 'percent',
}

/** The singular of a regular English plural; other words as they are. */
export function singular(noun: string): string {
  const word = noun.toLowerCase()
  const known = IRREGULAR[word]
  if (known) return known
  if (/\p{L}men$/u.test(word)) return `${word.slice(0, -3)}man`
  if (/\p{L}children$/u.test(word)) return word.slice(0, -3)
  if (/(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') && word.length > 2 ? word.slice(0, -1) : word
}

const isFunctionWord = (word: string) => STOPWORDS.has(word) || PRONOUNS.has(word)

/** What the number counts: the first plural noun after it, over at most two adjectives. */
function unitAfter(after: string): string | null {
  if (/^ ?%|^ per ?cent\b/.test(after)) return 'percent'
  const match =
    /^(?: |-)(?:of (?:her|his|their|its|the|our) )?((?:[\p{L}-]+ ){0,2}?)([\p{L}-]*[\p{Ll}]s|people|[\p{L}-]*children|[\p{L}-]*men|feet)\b/u.exec(
      after,
    )
  if (match) {
    const [, adjectives = '', noun = ''] = match
    // "Nine was enough", "nine is the number of bridges": nothing is counted.
    return `${adjectives}${noun}`.split(' ').some(isFunctionWord) ? null : singular(noun)
  }
  const [, compound] =
    /^[ -](year|month|week|day|hour|minute|mile|metre|meter|foot|point|kilometre|kilometer)\b/u.exec(
      after,
    ) ?? []
  return compound ?? null
}

/** A number in digits or words: `1,709` and `twenty-one` alike. Null for anything else. */
export function readNumber(text: string): number | null {
  const match = NOTHING_BUT_A_NUMBER.exec(text.trim())
  return match && valueOf(match)
}

function valueOf(match: RegExpMatchArray): number {
  const word = (match[1] ?? '').toLowerCase()
  const base = word === 'a' ? 1 : (WORDS.get(word) ?? Number(word.replaceAll(',', '')))
  return base * (SCALES[(match[2] ?? '').toLowerCase()] ?? 1)
}

/** The numbers of a sentence's reading, in digits or words, each with what it counts. */
export function amountsIn(reading: string): Amount[] {
  return [...reading.matchAll(NUMBER)].map((match) => {
    const end = match.index + match[0].length
    return {
      text: match[0],
      start: match.index,
      end,
      number: valueOf(match),
      unit: unitAfter(reading.slice(end)),
    }
  })
}

/** Writes a number as `like` is written: in words if it is a word and there is one, else in digits. */
export function writeNumber(number: number, like: string): string {
  const word = /^\p{L}/u.test(like)
    ? [...WORDS].find(([, value]) => value === number)?.[0]
    : undefined
  if (word !== undefined)
    return /^\p{Lu}/u.test(like) ? word[0]?.toUpperCase() + word.slice(1) : word
  return like.includes(',') || number >= 10_000 ? number.toLocaleString('en-US') : String(number)
}
