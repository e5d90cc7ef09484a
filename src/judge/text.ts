import { ABBREVIATIONS, DIRECTIONS, ONE_NAME } from './lexicon/abbreviations.ts'

/** A text as the rules look at it. */
export type Text = {
  /** Without case, accents and outer spaces; punctuation is kept, since it separates parts. */
  readonly folded: string
  /** Its words, abbreviations written out. */
  readonly words: string[]
  /** Its words without leading article, written together: "New-York" and "new york" are one. */
  readonly squashed: string
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
// "1½" is "1 1/2", not "11/2".
const VULGAR_FRACTIONS = /(?=[¼-¾⅐-⅞])/gu
// Initials that are one word: "F.C." is "fc", while "B.R." are two names. Three or more are one.
const DOTTED =
  /\b(?:f\.? ?c|a\.f\.c|u\.s\.a|u\.s|u\.k|u\.s\.s\.r|d\.c|t\.v|u\.n|e\.u|a\.m|p\.m|b\.c\.e|c\.e|b\.c|a\.d|d\.j)\b\.?/gu
const INITIALS = /(?<![\p{L}\p{N}.])\p{L}\.(?: ?\p{L}\.){1,6}\p{L}?(?![\p{L}\p{N}])/gu

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
      .replace(VULGAR_FRACTIONS, ' ')
      .normalize('NFKD')
      .replace(MARKS, '')
      .toLowerCase()
      .replace(UNDECOMPOSED, (letter) => LETTERS[letter] ?? letter)
      .replace(DASHES, '-')
  }
  if (folded.includes("'n'")) folded = folded.replaceAll("'n'", ' and ')
  folded = withoutEdges(folded)
  return folded.includes('.')
    ? withoutEdges(folded.replace(DOTTED, undot).replace(INITIALS, undotLong))
    : folded
}

const EDGES = ' .,;:!?\t\n\r\u00a0'

function withoutEdges(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && EDGES.includes(text[start]!)) start++
  // A full stop before digits is a decimal point.
  if (text[start - 1] === '.' && text.charCodeAt(start) <= NINE) start--
  while (end > start && EDGES.includes(text[end - 1]!)) end--
  return start === 0 && end === text.length ? text : text.slice(start, end)
}

const [ZERO, NINE, A, Z, QUOTE, POINT, COMMA, COLON, MINUS] = [48, 57, 97, 122, 39, 46, 44, 58, 45]
const SIGNS = '&$€£¥₱₹%#+'
const LETTER = /[\p{L}\p{N}]/u

const isDigit = (code: number) => code >= ZERO && code <= NINE
const isLetter = (code: number, character: string) =>
  code < 128 ? code >= A && code <= Z : LETTER.test(character)

/**
 * The words of a folded text: runs of letters and digits, and signs that mean something. A point,
 * comma or colon between digits belongs to the number, an apostrophe between letters to the word,
 * a minus before digits to the number. Scanned by hand, since every text goes through it.
 */
function split(folded: string): string[] {
  const words: string[] = []
  const { length } = folded
  let start = -1
  let wasDigit = false
  for (let at = 0; at <= length; at++) {
    const code = at < length ? folded.charCodeAt(at) : 0
    const digit = isDigit(code)
    if (digit || isLetter(code, folded[at] ?? '')) {
      if (start < 0) start = at
      wasDigit = digit
      continue
    }
    if (start >= 0) {
      const next = folded.charCodeAt(at + 1)
      const joins =
        code === QUOTE
          ? isLetter(next, folded[at + 1] ?? '')
          : (code === POINT || code === COMMA || code === COLON) && wasDigit && isDigit(next)
      if (joins) continue
      words.push(folded.slice(start, at))
      start = -1
    }
    if (code === MINUS && isDigit(folded.charCodeAt(at + 1)) && !isGlued(folded, at)) start = at
    else if (code !== 0 && SIGNS.includes(folded[at]!)) words.push(folded[at]!)
  }
  return words
}

const isGlued = (text: string, at: number) => at > 0 && text[at - 1] !== ' ' && text[at - 1] !== '('

const RATIO = /(?<=\d) ?: ?(?=\d)/gu

/** The words of a folded text. "o'neill" is one word, "kid's" is "kid", "st" is "saint". */
export function wordsOf(folded: string): string[] {
  const words = split(
    folded.includes(' :') || folded.includes(': ') ? folded.replace(RATIO, ':') : folded,
  )
  for (let index = words.length - 1; index >= 0; index--) {
    let word = words[index]!
    if (word.includes("'")) {
      word = word.endsWith("'s") ? word.slice(0, -2).replaceAll("'", '') : word.replaceAll("'", '')
    }
    if (word.includes(',')) word = word.replaceAll(',', '')
    const next = words[index + 1]
    if (word === 'no' && next !== undefined && isDigit(next.charCodeAt(0))) word = 'number'
    else if (word !== 'n' || (index > 0 && next !== undefined))
      word = ABBREVIATIONS.get(word) ?? word
    words[index] = word
    if (next !== undefined) joinNames(words, index)
  }
  return words
}

/** "united states" is one name, "n korea" is "north korea". */
function joinNames(words: string[], index: number) {
  const word = words[index]!
  const next = words[index + 1]!
  if (word === 'united') {
    const short = ONE_NAME.get(next)
    if (short !== undefined) words.splice(index, 2, short)
  } else if (word.length === 1 && DIRECTIONS.has(next)) {
    if (word === 'n') words[index] = 'north'
    if (word === 's') words[index] = 'south'
  }
}

/** Words written together, without a leading article. */
export function squash(words: readonly string[]): string {
  const first = words[0]
  const isArticle = first === 'the' || first === 'a' || first === 'an'
  if (words.length > 1 && isArticle) return words.slice(1).join('')
  return words.length === 1 ? first! : words.join('')
}

export function readText(text: string): Text {
  const folded = fold(text)
  const words = wordsOf(folded)
  return { folded, words, squashed: squash(words) }
}

/** Where the text behind its last digit begins; 0 where it has none. */
export function behindDigits(text: string): number {
  let at = text.length
  while (at > 0 && !isDigit(text.charCodeAt(at - 1))) at--
  return at
}

/** Do some words in a row, written together, make the key? No longer run is read than the key. */
export function holds(words: readonly string[], squashed: string): boolean {
  return words.some((_, start) => {
    let joined = ''
    for (let at = start; at < words.length && joined.length < squashed.length; at++)
      joined += words[at]!
    return joined === squashed
  })
}
