import { tag, type Token } from '../../analysis/tag.ts'
import { STOPWORDS } from '../../lexicon/words.ts'
import { stem } from './stem.ts'

const CONTENT = new Set<string>(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'ADV'])
// They ask, or say that somebody says so, and tell nothing of what is asked.
const ASKING = new Set(
  'who whom whose which what when where how why true false article report say tell according accord do be have year month date day many much long old name call kind'
    .split(' ')
    .map(stem),
)

const isContent = ({ text, pos }: Token) =>
  CONTENT.has(pos) && text.length > 1 && !STOPWORDS.has(text.toLowerCase())

/** The stems of the words that tell what a text is about. */
export function contentWords(text: string): Set<string> {
  const stems = tag(text)
    .filter(isContent)
    .map((token) => stem(token.text))
  return new Set(stems.filter((word) => !ASKING.has(word)))
}
