import { contentWords } from './content-words.ts'

// Words that set two things in order, as each side of an opposite may be worded.
const BEFORE = String.raw`before|prior to|ahead of|until`
const AFTER = 'after|following|followed|since'
const ORDERS = [
  [BEFORE, AFTER],
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

/** How a prompt sets things in order: as the passages do, the other way round, or not as they. */
export function orderIn(
  prompt: string,
  readings: string[],
): { isSame: boolean; reversed: { word: string; told: string } | null } {
  const text = readings.join('\n')
  let isSame = false
  for (const [words, opposite] of ORDERS) {
    const asked = followers(prompt, words)
    if (asked.size === 0) continue
    const isAsTold = share(asked, followers(text, words))
    isSame ||= isAsTold
    const found = new RegExp(String.raw`\b(?:${opposite})\b`, 'i').exec(text)?.[0]
    if (found !== undefined && !isAsTold && share(asked, followers(text, opposite))) {
      const [word = ''] = new RegExp(String.raw`\b(?:${words})\b`, 'i').exec(prompt) ?? []
      return { isSame, reversed: { word, told: found } }
    }
  }
  return { isSame, reversed: null }
}
