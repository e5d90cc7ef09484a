import { tag } from '../../analysis/tag.ts'
import type { Mention, Name } from '../../model.ts'
import { baseOf } from '../../lexicon/verbs.ts'
import { likeStem } from './like-words.ts'

export type Part =
  | 'name'
  | 'noun'
  | 'verb'
  | 'auxiliary'
  | 'preposition'
  | 'modifier'
  | 'sign'
  | 'other'

/** A word of a text, or a whole name of it. */
export interface Unit {
  text: string
  part: Part
  /** Of the word, or of one that means the same. */
  stem: string
  name: Name | null
  start: number
}

const PARTS: Record<string, Part> = {
  NOUN: 'noun',
  PROPN: 'noun',
  VERB: 'verb',
  AUX: 'auxiliary',
  ADP: 'preposition',
  DET: 'modifier',
  ADJ: 'modifier',
  NUM: 'modifier',
  PUNCT: 'sign',
}

/** The words of a reading in order, a name as one of them. */
export function unitsOf(reading: string, mentions: Mention[]): Unit[] {
  const starts = new Map(mentions.map((mention) => [mention.start, mention]))
  const units: Unit[] = []
  let end = -1
  let isInfinitive = false
  for (const token of tag(reading)) {
    if (token.start < end) continue
    const mention = starts.get(token.start)
    if (mention) end = mention.end
    const text = (mention ?? token).text
    // "to advocate": the tagger calls its "to" a particle, and "meet with" may lack a tag.
    // "to free": whatever the tagger takes it for.
    const isVerb = isInfinitive && token.pos !== 'NOUN' && baseOf(text) === text
    const part = mention ? 'name' : isVerb ? 'verb' : (PARTS[token.pos] ?? 'other')
    isInfinitive = text === 'to'
    const name = mention?.name ?? null
    units.push({ text, part, stem: likeStem(text), name, start: token.start })
  }
  return units
}
