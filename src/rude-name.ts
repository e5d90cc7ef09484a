import { INNOCENT, RUDE } from '../build/names/rude-words.ts'

// As obscenity's transformers for English: what is read as another letter, and how often a letter may
// stand in a row. Compatibility forms ("ＦＵＣＫ") are undone by NFKD; of the letters of other scripts
// only those that look just like Latin ones are known.
const LOOK_ALIKES = 'аaеeоoрpсcуyхxіiјjѕsԁdԛqԝwһhɡgαaοoυuνvιiκkρpτt@a4a(c3e6g1i|i!i/l0o$s5s7t2z'
const LETTERS = new Map(
  [...LOOK_ALIKES.matchAll(/(.)(.)/gu)].map(([, sign, letter]) => [sign, letter]),
)
const REPEATED = /([beolsg])\1{2,}|([^beolsg])\2+/gu

let patterns: { rude: RegExp; innocent: RegExp } | undefined

const escaped = (text: string) => text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`)

/**
 * Whether a name holds an English word of obscenity's list that does not belong on a leaderboard. It
 * sees through look-alike letters, not through dots between them, and takes Dick for no name.
 */
export function isRude(name: string): boolean {
  // Made when the first name comes: few requests bring one.
  patterns ??= {
    rude: new RegExp(RUDE.map((source) => `(?:${source})`).join('|'), 'su'),
    innocent: new RegExp(INNOCENT.map((word) => escaped(word)).join('|'), 'gu'),
  }
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const read = [...plain.replaceAll(patterns.innocent, ' ')]
    .map((sign) => LETTERS.get(sign) ?? sign)
    .join('')
    .replaceAll(REPEATED, (_run, twice?: string, once?: string) => twice?.repeat(2) ?? once ?? '')
  return patterns.rude.test(read)
}
