import { tag } from '../../analysis/tag.ts'
import type { Mention, Name } from '../../model.ts'
import { stem } from './stem.ts'

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
  for (const token of tag(reading)) {
    if (token.start < end) continue
    const mention = starts.get(token.start)
    if (mention) end = mention.end
    const text = (mention ?? token).text
    // "to advocate": the tagger calls its "to" a particle, and "meet with" may lack a tag.
    const part = mention ? 'name' : (PARTS[token.pos] ?? 'other')
    units.push({ text, part, stem: stem(text), name: mention?.name ?? null, start: token.start })
  }
  return units
}
