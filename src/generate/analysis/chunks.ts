import type { PartOfSpeech } from 'wink-nlp'
import type { Mention, Sentence, TimeExpression } from '../model.ts'
import { type Token, tag } from './tag.ts'

export type ChunkKind =
  | 'noun'
  | 'pronoun'
  | 'verb'
  | 'gerund'
  | 'infinitive'
  | 'preposition'
  | 'time'
  | 'quotation'
  | 'relative'
  | 'conjunction'
  | 'comma'
  | 'adverb'
  | 'other'

/** Words that belong together, as positions of the reading. */
export interface Chunk {
  kind: ChunkKind
  start: number
  end: number
  text: string
  tokens: Token[]
  time?: TimeExpression
}

type Piece = Token & {
  mention?: Mention
  time?: TimeExpression
  isQuotation?: boolean
  isAside?: boolean
}

// What stands in parentheses may be left out.
const ASIDE = /\([^()]*\)/g
const QUOTATION = /"[^"]*"/g
const RELATIVES = /^(?:who|whom|which|whose|that)$/i
const PERSONAL = /^(?:I|you|he|she|it|we|they|me|him|us|them|this|these|those|there|who|what)$/i
const POSSESSIVE = /^(?:his|her|its|their|our|my|your)$/i
const GERUND = /^\p{Ll}{2,}ing$/u
// The tagger takes these for adverbs or conjunctions as often as not.
const PREPOSITIONS =
  /^(?:about|above|across|after|against|along|among|around|as|at|before|behind|below|beneath|beside|between|beyond|by|despite|during|for|from|in|inside|into|near|of|off|on|onto|out|outside|over|past|per|since|through|throughout|to|toward|towards|under|until|upon|via|with|within|without)$/i
const SUBORDINATORS =
  /^(?:because|while|although|whereas|if|unless|when|where|whether|so|than|though|how|why)$/i
const APPROXIMATE =
  /^(?:about|around|over|nearly|almost|some|approximately|roughly|under|just|only|at|more|fewer|less|up)$/i

/** Tokens, with names, times and quotations as one piece each. */
function piecesOf(sentence: Sentence): Piece[] {
  const { reading, mentions, times } = sentence
  const spans: Omit<Piece, 'lemma' | 'pos' | 'text'>[] = [
    ...[...reading.matchAll(ASIDE)].map(({ 0: text, index }) => ({
      start: index,
      end: index + text.length,
      isAside: true,
    })),
    ...[...reading.matchAll(QUOTATION)].map(({ 0: text, index }) => ({
      start: index,
      end: index + text.length,
      isQuotation: true,
    })),
    ...mentions.map((mention) => ({ start: mention.start, end: mention.end, mention })),
    // "next year's edition" names no time.
    ...times
      .filter(({ end }) => !reading.startsWith("'s", end))
      .map((time) => ({ start: time.start, end: time.end, time })),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end)
  const pieces: Piece[] = []
  let next = 0
  let end = 0
  for (const token of tag(reading)) {
    while (next < spans.length && (spans[next]?.end ?? 0) <= token.start) next += 1
    if (token.end <= end) continue
    const span = spans[next]
    if (span && span.start <= token.start && token.start < span.end) {
      end = span.end
      const text = reading.slice(span.start, span.end)
      const pos: PartOfSpeech = span.mention ? 'PROPN' : 'X'
      pieces.push({ ...span, text, pos, lemma: text })
    } else {
      end = token.end
      pieces.push(/^\d+(?:st|nd|rd|th)$/.test(token.text) ? { ...token, pos: 'ADJ' } : token)
    }
  }
  return withVerbs(pieces.filter(({ isAside }) => isAside !== true))
}

/** "Nine fishermen drowned in the storm": what the tagger takes for an adjective after its noun. */
const withVerbs = (pieces: Piece[]): Piece[] =>
  pieces.map((piece, at) => {
    const isPast =
      piece.pos === 'ADJ' &&
      /[^e]ed$/.test(piece.text) &&
      isNoun(pieces[at - 1]) &&
      !isNoun(pieces[at + 1])
    return isPast ? { ...piece, pos: 'VERB' } : piece
  })

const isNominal = ({ pos }: Piece) => pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM'
const isNoun = (piece: Piece | undefined) => piece?.pos === 'NOUN' || piece?.pos === 'PROPN'
const isJoined = (a: Piece | undefined, b: Piece | undefined) =>
  a !== undefined && b !== undefined && a.end === b.start

/** Whether a piece goes on a noun phrase that holds `so far`. */
function goesOn(soFar: Piece[], piece: Piece, after: Piece | undefined): boolean {
  const last = soFar.at(-1)
  if (piece.isQuotation || piece.pos === 'PUNCT')
    return piece.text === '-' && isJoined(piece, after)
  if (piece.time) return !/\s/.test(piece.text) && last?.pos === 'DET'
  if (last?.text === '-' || isJoined(last, piece)) return true
  const hasNoun = soFar.some(isNominal)
  if (piece.text === '%') return true
  if (piece.pos === 'SYM') return !hasNoun
  if (/^'s?$/.test(piece.text)) return true
  if (piece.pos === 'DET' || POSSESSIVE.test(piece.text))
    return last === undefined || /^(?:all|both|half)$/i.test(last.text)
  if (isPronoun(piece, after) || PREPOSITIONS.test(piece.text)) return false
  // "fined the firm 300 dollars": a number that counts something begins a phrase of its own.
  if (piece.pos === 'NUM') return !hasNoun || last?.pos === 'NUM' || after?.pos !== 'NOUN'
  // "near the island early on Tuesday": an adjective stands before its noun.
  if (piece.pos === 'ADJ')
    return !hasNoun || isNoun(after) || last?.pos === 'NUM' || /^'s?$/.test(last?.text ?? '')
  if (isNominal(piece) || piece.text === '&') return true
  // "ten of the injured were treated"
  if (piece.pos === 'VERB' && last?.pos === 'DET' && after?.pos === 'AUX') return true
  if (piece.pos === 'VERB' || piece.pos === 'ADV') {
    const leads =
      after !== undefined && (after.pos === 'NOUN' || after.pos === 'ADJ' || after.pos === 'NUM')
    const isBeforeNoun = !hasNoun || last?.pos === 'NUM' || /^'s?$/.test(last?.text ?? '')
    return leads && isBeforeNoun && soFar.length > 0
  }
  return false
}

/** "us" but not "the US"; "this" but not "this weekend". */
function isPronoun({ text }: Piece, next: Piece | undefined): boolean {
  const isBefore =
    /^(?:this|these|those|what)$/i.test(text) && (isNoun(next) || next?.pos === 'ADJ')
  return PERSONAL.test(text) && !isBefore && (text === 'I' || !/^\p{Lu}+$/u.test(text))
}

const opensNoun = (piece: Piece) =>
  !piece.isQuotation &&
  (isNominal(piece) ||
    piece.pos === 'DET' ||
    piece.pos === 'ADJ' ||
    piece.pos === 'SYM' ||
    POSSESSIVE.test(piece.text))

/** "more than 40", "at least 38", "about 120": what stands before a number belongs to it. */
function approximation(pieces: Piece[], at: number): number {
  if (!APPROXIMATE.test(pieces[at]?.text ?? '')) return 0
  for (let length = 1; length <= 2; length += 1) {
    const piece = pieces[at + length]
    if (piece?.pos === 'NUM' || piece?.pos === 'SYM') return length
    if (!/^(?:than|least|most|to|a)$/i.test(piece?.text ?? '')) return 0
  }
  return 0
}

function verbLength(pieces: Piece[], at: number): number {
  let length = 0
  let hasVerb = false
  for (let piece = pieces[at]; piece; piece = pieces[at + length]) {
    const isAuxiliary: boolean = piece.pos === 'AUX'
    // "was retired in May": the tagger takes some participles for adjectives.
    const isParticiple = piece.pos === 'ADJ' && length > 0 && /[^e]ed$/.test(piece.text)
    const isVerb: boolean = (piece.pos === 'VERB' || isParticiple) && !hasVerb
    const isBetween =
      length > 0 && !hasVerb && (piece.pos === 'ADV' || /^(?:not|n't|never)$/i.test(piece.text))
    if (!isAuxiliary && !isVerb && !isBetween) break
    if (isAuxiliary && hasVerb) break
    hasVerb ||= isVerb
    length += 1
  }
  // An adverb at the end goes with what follows.
  while (length > 1 && pieces[at + length - 1]?.pos === 'ADV') length -= 1
  return length
}

function nounLength(pieces: Piece[], at: number): number {
  let length = approximation(pieces, at)
  for (let piece = pieces[at + length]; piece; piece = pieces[at + length]) {
    const soFar = pieces.slice(at, at + length)
    if (length > 0 ? !goesOn(soFar, piece, pieces[at + length + 1]) : !opensNoun(piece)) break
    length += 1
  }
  return length
}

function kindAt(pieces: Piece[], at: number): { kind: ChunkKind; length: number } {
  const piece = pieces[at]
  const next = pieces[at + 1]
  if (!piece) return { kind: 'other', length: 1 }
  const { text, pos } = piece
  if (piece.isQuotation) return { kind: 'quotation', length: 1 }
  if (piece.time) return { kind: 'time', length: 1 }
  if (/^,$/.test(text)) return { kind: 'comma', length: 1 }
  if (/^(?:and|or|but|then|yet)$/i.test(text)) return { kind: 'conjunction', length: 1 }
  if (/^to$/i.test(text) && (next?.pos === 'VERB' || next?.pos === 'AUX'))
    return { kind: 'infinitive', length: 2 }
  if (SUBORDINATORS.test(text)) return { kind: 'other', length: 1 }
  if (
    RELATIVES.test(text) &&
    (pos === 'PRON' || pos === 'SCONJ' || (pos === 'DET' && !next?.mention && next?.pos !== 'NOUN'))
  )
    return { kind: 'relative', length: 1 }
  if (/^early$/i.test(text) && next && (PREPOSITIONS.test(next.text) || next.time))
    return { kind: 'adverb', length: 1 }
  if (approximation(pieces, at) > 0) return { kind: 'noun', length: nounLength(pieces, at) }
  if (PREPOSITIONS.test(text) || (pos === 'ADP' && !text.startsWith("'")))
    return { kind: 'preposition', length: 1 }
  if (isPronoun(piece, next)) return { kind: 'pronoun', length: 1 }
  const verb = pos === 'VERB' || pos === 'AUX' ? verbLength(pieces, at) : 0
  if (verb === 1 && GERUND.test(text)) return { kind: 'gerund', length: 1 }
  if (verb > 0) return { kind: 'verb', length: verb }
  if (
    pos === 'NOUN' &&
    GERUND.test(text) &&
    next &&
    (opensNoun(next) || PREPOSITIONS.test(next.text)) &&
    next.pos !== 'NOUN'
  )
    return { kind: 'gerund', length: 1 }
  const noun = nounLength(pieces, at)
  if (noun > 0) return { kind: 'noun', length: noun }
  const isLoose =
    pos === 'ADJ' && next !== undefined && (PREPOSITIONS.test(next.text) || next.time !== undefined)
  return { kind: pos === 'ADV' || isLoose ? 'adverb' : 'other', length: 1 }
}

/** A sentence as a flat row of phrases: noun phrases, verbs with their auxiliaries, prepositions … */
export function chunksOf(sentence: Sentence): Chunk[] {
  const pieces = piecesOf(sentence)
  const chunks: Chunk[] = []
  for (let at = 0; at < pieces.length;) {
    const { kind, length } = kindAt(pieces, at)
    const tokens = pieces.slice(at, at + length)
    const start = tokens[0]?.start ?? 0
    const end = tokens.at(-1)?.end ?? start
    const time = tokens[0]?.time
    chunks.push({
      kind,
      start,
      end,
      text: sentence.reading.slice(start, end),
      tokens,
      ...(time && { time }),
    })
    at += length
  }
  return chunks
}
