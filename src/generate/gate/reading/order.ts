import { contentWords } from './content-words.ts'
import { agreement, sequencesIn } from './sequence.ts'

// Words that set two things in order, as each side of an opposite may be worded.
const ORDERS = [
  ['more than|over', 'less than|fewer than|under'],
  ['at least', 'at most'],
  ['first', 'second|last'],
].flatMap(([a = '', b = '']) => [[a, b] as const, [b, a] as const])

/** The content words that follow a word closely. */
const followers = (text: string, words: string): Set<string> =>
  new Set(
    [
      ...text.matchAll(
        new RegExp(String.raw`\b(?:${words})\b[\s-]*((?:[^\s,.;:?!"]+ ?){1,5})`, 'gi'),
      ),
    ].flatMap(([, after = '']) => [...contentWords(after)]),
  )

const share = (a: Set<string>, b: Set<string>) => [...a].some((one) => b.has(one))

/** "more than forty" where a passage has "fewer than forty". */
function turnedMeasure(prompt: string, text: string): string | null {
  for (const [words, opposite] of ORDERS) {
    const asked = followers(prompt, words)
    const isTold = share(asked, followers(text, words))
    if (asked.size > 0 && !isTold && share(asked, followers(text, opposite)))
      return words.split('|')[0] ?? words
  }
  return null
}

/** How a prompt sets events and numbers in order: as the passages do, or the other way round. */
export function orderIn(
  prompt: string,
  readings: string[],
): { isSame: boolean; reversed: string | null } {
  const text = readings.join('\n')
  const told = sequencesIn(text)
  const agreements = sequencesIn(prompt).map((asked) => ({
    word: asked.word,
    scores: told.map((one) => agreement(asked, one)),
  }))
  const isSame = agreements.some(({ scores }) => scores.some((score) => score > 0))
  const turned = agreements.find(
    ({ scores }) => scores.some((score) => score < 0) && scores.every((score) => score <= 0),
  )
  return { isSame, reversed: turned?.word ?? turnedMeasure(prompt, text) }
}
