import { normalise } from '../../../citation/normalise.ts'
import { withoutQuotations } from '../../analysis/prompts.ts'

/** The words that ask, and the noun that they ask for: `which` and `city` of "in which big city". */
export interface WhWord {
  word: 'who' | 'what' | 'which' | 'when' | 'where' | 'why' | 'how' | 'whose'
  /** What follows it, in lower case, up to five words. */
  next: string[]
  /** Of the prompt's reading, without its quotations. */
  start: number
}

const WH = String.raw`(who|whom|whose|what|which|when|where|why|how)`
const PREPOSITION = String.raw`(?:(?:(?:more|less|fewer) than|at least|about|at|after|as|by|before|during|for|from|in|into|of|on|over|since|through|to|under|until|with) )?`
const ASKS = String.raw`(?:did|does|do|was|were|is|are|has|had|have|can|could|will|would|should)`
// "When she came back, who …" does not ask when.
const FIRST = new RegExp(String.raw`^${PREPOSITION}(?!when (?!${ASKS}\b))${WH}\b`, 'i')
// "According to the report, who …": after a comma only where a sentence can begin.
const AFTER_COMMA = new RegExp(
  String.raw`, ${PREPOSITION}${WH}\b(?= (?:[\p{L}-]+ ){0,6}?${ASKS}\b)`,
  'giu',
)
// "According to the report, who won …?": no auxiliary where the one who is asked for did it.
const LED_BY = new RegExp(
  String.raw`^(?:according to|after|at|before|during|in|on|when) .*, ${PREPOSITION}${WH}\b(?=[^,]*(?:, "\.\.\.")?\?$)`,
  'iu',
)
const AT_END = new RegExp(
  String.raw`\b${WH}(?: (?!${WH}\b)[\p{L}-]+){0,4}?(?: before| ago| else| for| of)?\?$`,
  'iu',
)
const COUNTING = new RegExp(String.raw`\b${WH} (?:many|much|old|long)\b`, 'i')

/** The wh-word that asks, or null if the prompt asks without one. Relative clauses do not ask. */
export function whWord(prompt: string): WhWord | null {
  const text = withoutQuotations(normalise(prompt).text)
  const found =
    FIRST.exec(text) ??
    AT_END.exec(text) ??
    [...text.matchAll(AFTER_COMMA)].at(-1) ??
    LED_BY.exec(text) ??
    COUNTING.exec(text)
  const word = found?.[1]
  if (!found || word === undefined) return null
  const start = found.index + found[0].toLowerCase().lastIndexOf(word.toLowerCase())
  const next =
    text
      .slice(start + word.length)
      .toLowerCase()
      .match(/[\p{L}'-]+/gu) ?? []
  const base = word.toLowerCase().replace('whom', 'who')
  return { word: base as WhWord['word'], next: next.slice(0, 5), start }
}
