import { normalise } from '../../../citation/normalise.ts'
import { STOPWORDS } from '../../lexicon/words.ts'
import type { Draft } from '../../model.ts'
import { contentWords } from './content-words.ts'
import { assertedBy } from './statement.ts'
import { stem } from './stem.ts'

/** What a question is about, in words that do not depend on its wording. */
export interface Gist {
  prompt: Set<string>
  key: Set<string>
  /** Names and numbers of the prompt: two questions that differ in them ask of two things. */
  names: Set<string>
}

export function gistOf({ prompt, answer }: Draft): Gist {
  const { text } = normalise(assertedBy(prompt))
  const names = text.match(/(?<!^)(?<!["(])\b\p{Lu}[\p{L}-]+|\d+/gu) ?? []
  return {
    prompt: contentWords(text),
    key: new Set(
      (answer.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
        .filter((word) => !STOPWORDS.has(word))
        .map(stem),
    ),
    names: new Set(names.map(stem)),
  }
}

const shared = (a: Set<string>, b: Set<string>) => [...a].filter((word) => b.has(word)).length

/** Of all the words of two sets, how many are in both. */
const likeness = (a: Set<string>, b: Set<string>) => {
  const both = shared(a, b)
  return a.size + b.size === 0 ? 0 : both / (a.size + b.size - both)
}

const holds = (whole: Set<string>, part: Set<string>) =>
  part.size > 0 && shared(part, whole) === part.size

// Two wordings of one question share so many of their words.
const SAME_KEY = 0.6
// "Who won the race?" and "What did Tom Berg win?" are one fact with another part of it asked for.
const SAME_FACT = 0.8

/** Whether two questions ask for one fact: for the same key, or each for what the other tells. */
export function isSameFact(a: Gist, b: Gist, hasSameKey: boolean): boolean {
  if (!hasSameKey) {
    const [one, other] = [a, b].map(({ prompt, key }) => new Set([...prompt, ...key]))
    const isTurned = holds(a.prompt, b.key) && holds(b.prompt, a.key)
    return isTurned && one !== undefined && other !== undefined && likeness(one, other) >= SAME_FACT
  }
  const isNamedAlike =
    a.names.size * b.names.size === 0 || holds(a.names, b.names) || holds(b.names, a.names)
  return isNamedAlike && likeness(a.prompt, b.prompt) >= SAME_KEY
}

// A statement holds so many of the words of a question about the same fact.
const RETOLD = 0.7

/** Whether a statement, true or not, tells what a question beside it asks. */
export function isRetold(statement: Gist, question: Gist): boolean {
  const words = [...statement.prompt].filter((word) => !/\d/.test(word))
  const told = words.filter((word) => question.prompt.has(word) || question.key.has(word)).length
  return words.length > 0 && told / words.length >= RETOLD
}
