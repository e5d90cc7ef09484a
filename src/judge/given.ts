import type { Period } from './date/period.ts'
import { readDates } from './date/read.ts'
import { contentOf, type Key } from './key.ts'
import { CLOSER, GLUE, OPENER } from './lexicon/glue.ts'
import { type Amount, readAmount } from './number/read.ts'
import { type Text, fold, readText, squash, wordsOf } from './text.ts'
import { stem } from './words.ts'

/** A submission, read once for all rules. */
export type Given = {
  /** As typed. */
  text: Text
  /** Without "I think it's" before and "maybe" behind. */
  core: Text
  content: string[]
  dates: Period[]
  amount: Amount | null
  /** The same with "m" read as metres rather than millions. */
  measure: Amount | null
}

const SHORT = /\d\s?[mbkt]$/u
const MAX_FRAMES = 4

/** Takes off what people say around an answer, as long as something is left. */
function withoutFrame(folded: string): string {
  let core = folded
  for (let turn = 0; turn < MAX_FRAMES; turn++) {
    const next = core.replace(OPENER, '').replace(CLOSER, '')
    if (next === '' || next === core) break
    core = fold(next)
  }
  return core
}

const ASIDE = /\s*\([^()]*\)\s*/gu

/** "The Crow (1994)": what stands in parentheses is said besides. Of a place it says which. */
function withoutAside(folded: string): string {
  if (!folded.includes('(')) return folded
  const rest = folded.replace(ASIDE, ' ').trim()
  return rest === '' ? folded : rest
}

export const isAsked = (key: Key, word: string) => key.asked.has(word) || key.asked.has(stem(word))

export function readGiven(submission: string, key: Key): Given {
  const text = readText(submission)
  const framed = withoutFrame(key.kind === 'place' ? text.folded : withoutAside(text.folded))
  let core = text
  if (framed !== text.folded) {
    const words = wordsOf(framed)
    if (words.length > 0) core = { folded: framed, words, squashed: squash(words) }
  }
  const inner = trimmed(core, key)
  if (inner !== null && saysQuestion(core.folded, inner, key)) core = readText(inner)
  const given = { text, core, content: contentOf(core.words) }
  const dates = readDates(core.folded)
  return {
    ...given,
    dates: dates.length > 0 || inner === null ? dates : readDates(inner),
    measure: SHORT.test(core.folded) ? readAmount(core.folded, false) : null,
    amount: readAmount(core.folded) ?? (inner === null ? null : readAmount(inner)),
  }
}

const VERB = /:|(?:^|\s)(?:is|was|are|were|has|have|had|did|does)(?:\s|$)/u

/** Is what was cut off the question said again? One word of it may as well be part of a name. */
function saysQuestion(folded: string, inner: string, key: Key): boolean {
  const at = folded.indexOf(inner)
  const cut = `${folded.slice(0, at)} ${folded.slice(at + inner.length)}`
  const asked = wordsOf(cut).filter((word) => !GLUE.has(word) && isAsked(key, word)).length
  return asked > 2 || (asked > 0 && VERB.test(cut))
}

const EDGE_WORD = /^[\p{L}'’,:"]+$/u

/** Without words of the question at either end: "The bridge was opened in 1999". */
function trimmed({ folded }: Text, key: Key): string | null {
  if (!folded.includes(' ')) return null
  const parts = folded.split(/\s+/u)
  const isIdle = (part: string) => {
    if (!EDGE_WORD.test(part)) return false
    const word = part.replace(/[^\p{L}]/gu, '')
    return GLUE.has(word) || isAsked(key, word)
  }
  let start = 0
  let end = parts.length
  while (start < end && isIdle(parts[start]!)) start++
  while (end > start && isIdle(parts[end - 1]!)) end--
  if (start === 0 && end === parts.length) return null
  return start < end ? parts.slice(start, end).join(' ') : null
}
