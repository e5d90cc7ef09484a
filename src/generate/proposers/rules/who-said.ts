import { locateAnswer } from '../../../citation/locate-answer.ts'
import { STOPWORDS } from '../../lexicon/words.ts'
import type { AnalysedDocument, Quotation } from '../../model.ts'
import { articleLabel, eventLabel } from './article-label.ts'
import { answerOf } from './naming.ts'
import { alsoCited } from './label.ts'
import { draft, type Rule } from './rule.ts'

const FEWEST_WORDS = 8
const MOST_WORDS = 30
const MOST = 3
const FEWEST = 2
const FEWEST_CONTENT_WORDS = 5
// "the best thing about it", "at that distance", "Kim and I found it": what is meant stood before the quotation.
const POINTING =
  /\b(?:at|in|on|of|for|to|with|from|about|by|did|do|is|was) that\b|\b(?:about|of|with|from|like) it\b|^(?:[\p{L}']+ ){1,4}(?:it|them|there)\b(?! (?:is|are|was|were)\b)/iu

// "I don't expect anyone will draw them again": who they are must have been said within it.
const WITHOUT_THEM =
  /^(?:(?!\p{L}{3,}(?<!s)s\b|\b(?:people|children|men|women|police)\b).)*\b(?:they|them|theirs?)\b/iu

/** Whether a quotation says something by itself, and does not hang on one about whom or what. */
function isQuotable(words: string): boolean {
  const all = words.toLowerCase().match(/[\p{L}'-]+/gu) ?? []
  const content = new Set(all.filter((word) => !STOPWORDS.has(word) && word.length > 2))
  return (
    all.length >= FEWEST_WORDS &&
    all.length <= MOST_WORDS &&
    content.size >= FEWEST_CONTENT_WORDS &&
    /^[\p{Lu}'@\d]/u.test(words) &&
    /[\p{L}\p{N},.]$/u.test(words) &&
    !/\.\.\.|[[|<>]/.test(words) &&
    !/^(?:He|She|They|That|This|These|Those|But|And|So|Then|Also|Or|Because)\b/.test(words) &&
    // "It was a sound like a cupboard falling" says what it was.
    !/^It\b(?! (?:is|was) (?:an?|the|far|too|very|so|not)\b)/.test(words) &&
    !/\b(?:he|she|him|her|his|hers|this|these|those)\b/i.test(words) &&
    !POINTING.test(words) &&
    !WITHOUT_THEM.test(words)
  )
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** A long quotation is asked by its first sentence. */
function quotedPart(words: string): string {
  if (words.split(' ').length <= MOST_WORDS) return words
  return [...sentences.segment(words)][0]?.segment.trim() ?? words
}

/** Each speaker's longest quotation, which says the most; with fewer than wanted, second ones as well. */
function quotable({ quotations }: AnalysedDocument): Quotation[] {
  const fitting = quotations
    .map((one) => ({ ...one, words: quotedPart(one.words) }))
    .filter(
      ({ words, speaker }) => isQuotable(words) && locateAnswer(words, speaker.forms) === null,
    )
    .toSorted((a, b) => b.words.length - a.words.length)
  const placeOf = (one: Quotation) =>
    fitting.filter(({ speaker }) => speaker === one.speaker).indexOf(one)
  const first = fitting.filter((one) => placeOf(one) === 0).slice(0, MOST)
  const second = fitting.filter((one) => placeOf(one) === 1)
  return [...first, ...second.slice(0, Math.max(0, FEWEST - first.length))]
}

const asking =
  (labelOf: (document: AnalysedDocument, forms: string[]) => string | null): Rule =>
  (document) =>
    quotable(document).flatMap(({ sentence, words, speaker, named }) => {
      const label = labelOf(document, speaker.forms)
      // Without its source, words that many may have said have no one speaker.
      if (label === null) return []
      const prompt = `According to ${label}, who said, "${words.replace(/[,.]$/, '')}"?`
      return draft(document, {
        rule: 'who-said',
        sentence,
        prompt,
        also: alsoCited(named, sentence),
        answer: answerOf('person', speaker),
      })
    })

/** Who said, "…"? Only where the text names the speaker. */
export const whoSaid: Rule = asking((document, forms) => articleLabel(document, forms))

/** The same of one whom the title names, where an event tells which report it is. */
export const whoOfTheTitleSaid: Rule = asking((document, forms) =>
  articleLabel(document, forms) === null ? eventLabel(document, forms) : null,
)
