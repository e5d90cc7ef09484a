import { tag, type Token } from '../../analysis/tag.ts'
import { baseOf } from '../../lexicon/verbs.ts'
import { stem } from './stem.ts'

/** A verb, or a word that stands for one, with whether a text denies or doubts it. */
export interface Assertion {
  head: string
  text: string
  /** What follows it. */
  next: string
  isDenied: boolean
  isDoubted: boolean
}

const DENIAL = /^(?:not|n't|never|no|nobody|none|neither|nor|without|cannot|hardly)$/i
const DENYING_VERBS = new Set('refus den declin fail reject'.split(' ').map(stem))
const DOUBT =
  /^(?:will|'ll|would|could|may|might|should|shall|reportedly|allegedly|apparently|possibly|perhaps|probably|supposedly|rumou?r(?:s|ed)?|alleged|accused|suspected|expected|plann?(?:s|ed)?|hop(?:es?|ed)|intends?|due|scheduled|if|whether|unless)$/i
// Where the reach of "not" and "will" ends.
const END =
  /^(?:[.,;:?!"()-]|that|who|whom|whose|which|what|when|while|because|although|but|after|before|since|until)$/i
const REACH = 5

const isDenial = ({ text }: Token) => DENIAL.test(text) || DENYING_VERBS.has(stem(text))

/** What may be told as a denial, "ineligible" or "lost" too. */
const mayDenyAt = (token: Token) =>
  isDenial(token) ||
  /^(?:un|in|im|ir|dis)\p{L}{4,}/iu.test(token.text) ||
  /^(?:rather|instead|only|except|unless|lack|lose|lost|little|few)$/i.test(token.text)

/** Whether one of the few words before a place, in its own clause, is such a word. */
function isReached(tokens: Token[], at: number, test: (token: Token) => boolean): boolean {
  for (let index = at - 1; index >= Math.max(0, at - REACH); index -= 1) {
    const token = tokens[index]
    if (!token || END.test(token.text)) return false
    if (test(token)) return true
    // "did not want to be what": the word before the first verb says it of that verb.
    const isVerb = token.pos === 'VERB' || (token.pos === 'ADJ' && token.text.endsWith('ed'))
    if (isVerb && tokens[index + 1]?.text !== 'to') return false
  }
  return false
}

/** "not share", whatever the tagger takes "share" for */
const isDeniedWord = (tokens: Token[], at: number) =>
  tokens[at]?.pos === 'NOUN' && /^(?:not|n't|never)$/i.test(tokens[at - 1]?.text ?? '')

/** "did Tom vote": a verb, whatever the tagger takes it for. */
function isInverted(tokens: Token[], at: number): boolean {
  const { text = '', pos } = tokens[at] ?? {}
  if (pos !== 'NOUN' || baseOf(text) !== text) return false
  const before = tokens.slice(Math.max(0, at - REACH), at)
  const does = before.findLastIndex((token) => /^(?:did|does|do)$/i.test(token.text))
  const subject = before.slice(does + 1)
  return does >= 0 && subject.length > 0 && subject.every((token) => token.pos === 'PROPN')
}

/** "is not eligible", but not "the federal system" */
const isPredicate = (tokens: Token[], at: number) =>
  tokens[at]?.pos === 'ADJ' && /^(?:AUX|PART|ADV)$/.test(tokens[at - 1]?.pos ?? '')

const BE = /^(?:is|are|was|were|'s|be|been)$/i

/** "there's no such thing": that it does not exist. */
const isExistence = (tokens: Token[], at: number) =>
  BE.test(tokens[at]?.text ?? '') && /^there$/i.test(tokens[at - 1]?.text ?? '')

/** The verbs of a text, each with what stands before it in its clause. */
export function assertionsIn(text: string): Assertion[] {
  const tokens = tag(text)
  const existences = tokens.flatMap((token, at) => {
    if (!isExistence(tokens, at)) return []
    const next = tokens[at + 1]
    return {
      head: stem('exist'),
      text: token.text,
      next: next?.text ?? '',
      isDenied: next !== undefined && isDenial(next),
      isDoubted: false,
    }
  })
  const verbs = tokens.flatMap((token, at) =>
    token.pos === 'VERB' ||
    isPredicate(tokens, at) ||
    isDeniedWord(tokens, at) ||
    isInverted(tokens, at)
      ? {
          head: stem(token.text),
          text: token.text,
          next: tokens
            .slice(at, at + 2 * REACH)
            .map((one) => one.text)
            .join(' '),
          isDenied: isReached(tokens, at, isDenial),
          isDoubted: isReached(tokens, at, ({ text: word }) => DOUBT.test(word)),
        }
      : [],
  )
  return [...existences, ...verbs]
}

/** The few words after every denial of a text. */
export function deniedWords(text: string): string[][] {
  const tokens = tag(text)
  return tokens.flatMap((token, at) =>
    mayDenyAt(token) ? [tokens.slice(at, at + 2 * REACH).map((one) => one.text)] : [],
  )
}

/** The nouns of a text, in lower case, each with whether all its places stand after "not" or "no". */
export function deniedNouns(text: string): Map<string, boolean> {
  const tokens = tag(text)
  const nouns = new Map<string, boolean>()
  for (const [at, { text: word, pos }] of tokens.entries()) {
    const noun = word.toLowerCase()
    if (pos === 'NOUN' || nouns.has(noun))
      nouns.set(noun, (nouns.get(noun) ?? true) && isReached(tokens, at, isDenial))
  }
  return nouns
}

/** Whether some words of a text stand after "not" or "no": "not a risk". */
export function isDeniedAt(text: string, start: number): boolean {
  const tokens = tag(text)
  const at = tokens.findIndex((token) => token.start >= start)
  return at >= 0 && isReached(tokens, at, isDenial)
}
