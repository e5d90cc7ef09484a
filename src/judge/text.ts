import { ABBREVIATIONS } from './lexicon/abbreviations.ts'

/** A text as the rules look at it. */
export type Text = {
  /** Without case, accents and outer spaces; punctuation is kept, since it separates parts. */
  folded: string
  /** Its words, abbreviations written out. */
  words: string[]
  /** Its words without leading article, written together: "New-York" and "new york" are one. */
  squashed: string
}

const ASCII = /^[ -~]*$/u
const MARKS = /\p{M}+/gu
// Letters that no Unicode decomposition takes apart.
const LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  '⁄': '/',
}
const UNDECOMPOSED = /[ßøæœłđðþıħ⁄]/gu
const DOUBLE_QUOTES = /["“”„«»]/gu
const SINGLE_QUOTES = /[‘’‛`´ʻʼ]/gu
const DASHES = /[‐-―−]/gu
// Initials that are one word: "F.C." is "fc", while "B.R." are two names.
const DOTTED =
  /\b(?:f\.? ?c|a\.f\.c|u\.s\.a|u\.s|u\.k|u\.s\.s\.r|d\.c|t\.v|u\.n|e\.u|a\.m|p\.m|b\.c\.e|c\.e|b\.c|a\.d|d\.j)\b\.?/gu
const EDGES = /^[\s.,;:!?]+|(?<![\s.,;:!?])[\s.,;:!?]+$/gu

const undot = (initials: string) => initials.replace(/[. ]/gu, '')

const undotLong = (initials: string) =>
  initials.replace(/[^\p{L}]/gu, '').length > 2 ? undot(initials) : initials

/** No case, no accents, plain quotes and hyphens, nothing hanging at the ends. Linear. */
export function fold(text: string): string {
  let folded = text.toLowerCase()
  if (!ASCII.test(folded)) {
    folded = folded
      .replace(SINGLE_QUOTES, "'")
      .replace(DOUBLE_QUOTES, '"')
      .normalize('NFKD')
      .replace(MARKS, '')
      .toLowerCase()
      .replace(UNDECOMPOSED, (letter) => LETTERS[letter] ?? letter)
      .replace(DASHES, '-')
  }
  if (folded.includes("'n'")) folded = folded.replaceAll("'n'", ' and ')
  if (folded.includes('.')) folded = folded.replace(DOTTED, undot).replace(INITIALS, undotLong)
  return folded.replace(EDGES, '')
}

// A word is a run of letters and digits. A point or comma between digits belongs to the number, an
// apostrophe between letters to the word. Each branch starts with another character, so no string
// can be cut in two ways and matching is linear.
const WORD =
  /(?<![\p{L}\p{N}])-(?=\d)\d+(?:[.,]\d+)*|[\p{L}\p{N}]+(?:(?:(?<=\d)[.,:](?=\d)|'(?=\p{L}))[\p{L}\p{N}]+)*|[&$€£¥₱₹%#+]/gu
const RATIO = /(?<=\d) ?: ?(?=\d)/gu
const INITIALS = /(?<![\p{L}\p{N}.])\p{L}\.(?: ?\p{L}\.){1,6} ?\p{L}?(?![\p{L}\p{N}])/gu
// Two words that are one name, and short directions before the names that have one.
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['united states', 'usa'],
  ['united kingdom', 'uk'],
  ...['n:north', 's:south'].flatMap((pair) => {
    const [letter = '', word = ''] = pair.split(':')
    return [
      'korea',
      'dakota',
      'carolina',
      'america',
      'africa',
      'ireland',
      'macedonia',
      'sudan',
      'vietnam',
      'yemen',
    ].map((name): [string, string] => [`${letter} ${name}`, `${word} ${name}`])
  }),
])
const POSSESSIVE = /'s$/u

/** The words of a folded text. "o'neill" is one word, "kid's" is "kid", "st" is "saint". */
export function wordsOf(folded: string): string[] {
  const found = (folded.includes(':') ? folded.replace(RATIO, ':') : folded).match(WORD)
  if (found === null) return []
  for (let index = 0; index < found.length; index++) {
    let word = found[index]!
    if (word.includes("'")) word = word.replace(POSSESSIVE, '').replaceAll("'", '')
    if (word.includes(',')) word = word.replaceAll(',', '')
    if (word === 'n' && (index === 0 || index === found.length - 1)) continue
    if (word === 'no' && /^\d/u.test(found[index + 1] ?? '')) word = 'number'
    found[index] = ABBREVIATIONS.get(word) ?? word
  }
  for (let index = found.length - 2; index >= 0; index--) {
    const short = PAIRS.get(`${found[index]} ${found[index + 1]}`)
    if (short !== undefined) found.splice(index, 2, ...short.split(' '))
  }
  return found
}

const ARTICLES = new Set(['the', 'a', 'an'])

/** Words written together, without a leading article. */
export function squash(words: readonly string[]): string {
  return words.length > 1 && ARTICLES.has(words[0]!) ? words.slice(1).join('') : words.join('')
}

export function readText(text: string): Text {
  const folded = fold(text)
  const words = wordsOf(folded)
  return { folded, words, squashed: squash(words) }
}
