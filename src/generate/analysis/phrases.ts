import type { Mention, Phrase, PhraseKind, Sentence } from '../model.ts'
import { PLACE_WORDS, ROLES, TITLES } from '../lexicon/words.ts'
import { singular } from './amounts.ts'
import type { Chunk } from './chunks.ts'

const MONEY = /[$£€¥]|\b(?:dollars?|euros?|pounds?|francs?|yen|yuan|rupees?|crowns?|cents?)\b/i
const DURATION_UNIT = /^(?:second|minute|hour|day|week|month|year|decade|century)$/
const isBetweenRoleAndName = (word: string) =>
  ROLES.has(word.toLowerCase()) || TITLES.has(word.toLowerCase().replace(/\.$/, ''))

/** The mention that a noun phrase is, if nothing but an article, a title or a role stands before it. */
function mentionOf({ mentions, reading }: Sentence, start: number, end: number): Mention | null {
  const mention = mentions.findLast((one) => one.start >= start && one.end === end)
  if (!mention) return null
  const before = reading.slice(start, mention.start).trim()
  const words = before
    .replace(/^(?:the|an?)(?: |$)/i, '')
    .split(' ')
    .filter(Boolean)
  if (mention.name.kind === 'person') {
    const last = words.at(-1) ?? ''
    return words.length === 0 || isBetweenRoleAndName(last) ? mention : null
  }
  return words.length === 0 ? mention : null
}

function kindOf(
  text: string,
  head: string,
  mention: Mention | null,
  hasNumber: boolean,
): PhraseKind {
  if (mention) return mention.name.kind
  if (hasNumber && MONEY.test(text)) return 'money'
  if (hasNumber && DURATION_UNIT.test(head)) return 'duration'
  return hasNumber ? 'number' : 'noun'
}

/** The phrase that chunks are from the first to the last; its head is that of the first. */
export function phraseOf(sentence: Sentence, chunks: Chunk[]): Phrase {
  const [first] = chunks
  const start = first?.start ?? 0
  const end = chunks.at(-1)?.end ?? start
  const text = sentence.reading.slice(start, end)
  if (first?.kind === 'pronoun')
    return { text, start, end, kind: 'pronoun', head: text.toLowerCase(), name: null }
  if (first?.kind === 'time')
    return { text, start, end, kind: 'time', head: text.toLowerCase(), name: null }
  const head = singular(first?.tokens.findLast(({ pos }) => pos !== 'PUNCT')?.text ?? '')
  // "Kim Lee of Tarn" is Kim Lee, and "Tarn, Ohio" is Tarn.
  const own = first && chunks.length > 1 ? mentionOf(sentence, start, first.end) : null
  const after = own ? sentence.reading.slice(own.end, end) : ''
  const isOf = (own?.name.kind === 'person' && /^ of \p{Lu}/u.test(after)) || after.startsWith(', ')
  const mention = isOf ? own : mentionOf(sentence, start, end)
  const hasNumber = first?.tokens.some(({ pos }) => pos === 'NUM') ?? false
  const kind = kindOf(text, head, mention, hasNumber)
  return { text, start, end, kind, head, name: mention?.name ?? null }
}

// Buildings that are named like organisations.
const BUILDING =
  /\b(?:Cent(?:re|er)|Museum|Hospital|School|University|College|Church|Studios|Library|Theat(?:re|er)|Hall|Stadium|Arena|Park|Station|Airport|Court|Observatory|Gallery|Prison)(?: of [\p{L} ]+)?$/u

/** Whether a phrase says where something is: a place's name, a building's, or "the harbour of Tarn". */
export const isPlace = ({ kind, head, name }: Phrase): boolean =>
  kind === 'place' || PLACE_WORDS.has(head) || (name !== null && BUILDING.test(name.full))
