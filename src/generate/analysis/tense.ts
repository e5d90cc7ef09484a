import { verbOfPast } from '../lexicon/verbs.ts'

export type Tense = 'past' | 'present' | 'future'

const FUTURE = new Set([
  'will',
  "'ll",
  'shall',
  'upcoming',
  'scheduled',
  'expects',
  'expected',
  'due',
  'plans',
  "won't",
])
const PAST = new Set([
  'was',
  'were',
  'had',
  'did',
  'been',
  "wasn't",
  "didn't",
  "hadn't",
  'went',
  'became',
])
const PRESENT = new Set(['is', 'are', 'runs', 'begins', 'opens', 'starts', 'ends', "isn't"])

/** The words of a sentence outside quotations, each with where it begins. */
function* wordsOutsideQuotes(reading: string): Generator<{ word: string; index: number }> {
  const blanked = reading.replace(/"[^"]*"/g, (quotation) => ' '.repeat(quotation.length))
  for (const match of blanked.matchAll(/'?\p{L}+(?:'\p{L}+)?/gu)) {
    // A capitalised word may be a name that ends like a verb.
    const isName = match.index > 0 && /^\p{Lu}/u.test(match[0])
    if (!isName) yield { word: match[0].toLowerCase(), index: match.index }
  }
}

function cue(word: string, next: string | undefined, previous: string | undefined): Tense | null {
  if ((word === 'is' || word === 'are') && (next === 'to' || next === 'going')) return 'future'
  if (FUTURE.has(word)) return 'future'
  if (PAST.has(word)) return 'past'
  if (PRESENT.has(word)) return 'present'
  const isPast = verbOfPast(word) !== undefined || (word.length > 4 && word.endsWith('ed'))
  return isPast && previous !== 'to' ? 'past' : null
}

/**
 * The tense of the verb that a time expression at `start` goes with: the nearest before it, or else
 * the nearest after it. News is told in the past where no verb tells.
 */
export function tenseAt(reading: string, start: number): Tense {
  const words = [...wordsOutsideQuotes(reading)]
  const cues = words.flatMap(({ word, index }, at) => {
    const tense = cue(word, words[at + 1]?.word, words[at - 1]?.word)
    return tense ? { tense, index } : []
  })
  const before = cues.findLast(({ index }) => index < start)
  // "will be honoured": the auxiliary says more than the participle right after it.
  const auxiliary = cues.findLast(({ index, tense }) => tense === 'future' && index < start)
  if (before && auxiliary && before.index - auxiliary.index < 20) return 'future'
  return before?.tense ?? cues.find(({ index }) => index > start)?.tense ?? 'past'
}
