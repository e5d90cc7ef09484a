import { SPEECH_VERBS } from '../lexicon/words.ts'
import type { Name, Quotation, Sentence } from '../model.ts'

interface Quoted {
  words: string
  start: number
  end: number
}

function quotedIn(reading: string): Quoted[] {
  return [...reading.matchAll(/"([^"]+)"/g)].map((match) => ({
    words: (match[1] ?? '').trim(),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

const isPerson = (name: Name) => name.kind === 'person' && name.full.includes(' ')

const lastWord = (text: string) => /(\p{L}+)\W*$/u.exec(text)?.[1] ?? ''

/** `"…," Kim Lee said` and `"…," said coach Kim Lee`. */
function speakerAfter({ reading, mentions }: Sentence, quoted: Quoted): Name | null {
  if (!/[,?!.]$/.test(quoted.words)) return null
  for (const { name, start, end } of mentions) {
    if (start < quoted.end || !isPerson(name)) continue
    const between = reading.slice(quoted.end, start)
    if (/["]/.test(between) || between.split(' ').length > 8) return null
    const [, verb = ''] = /^(?:,? who| also)? (\p{L}+)/u.exec(reading.slice(end)) ?? []
    if (/^ (?:[\p{L} -]+ )?$/u.test(between) && SPEECH_VERBS.has(verb)) return name
    const [first = ''] = between.trim().split(' ')
    const isRole = /^ \p{L}+(?: (?:[\p{L}'-]+ ){0,6})?$/u.test(between)
    if (SPEECH_VERBS.has(first) && isRole && !/'s? $/.test(between)) return name
    return null
  }
  return null
}

/** `Kim Lee told reporters, "…"`. */
function speakerBefore({ reading, mentions }: Sentence, quoted: Quoted): Name | null {
  const before = reading.slice(0, quoted.start)
  if (!/[,:] $/.test(before) || /"/.test(before)) return null
  for (const { name, end } of mentions) {
    if (end > quoted.start || !isPerson(name)) continue
    const between = before.slice(end)
    const [, verb = ''] = /^(?:, [^,]+,)? (?:also |then |later )?(\p{L}+)/u.exec(between) ?? []
    if (SPEECH_VERBS.has(verb) && between.split(' ').length <= 12) return name
  }
  return null
}

/**
 * The quotations of a document whose speaker the text names in full or by a form that it uses for
 * one person only. A pronoun names nobody; a quotation that goes on in the same paragraph after
 * `she said.` has the same speaker.
 */
export function quotationsIn(sentences: Sentence[]): Quotation[] {
  const found: Quotation[] = []
  let last: { line: number; speaker: Name } | undefined
  for (const sentence of sentences) {
    const quoteds = quotedIn(sentence.reading)
    const [first] = quoteds
    if (!first) continue
    const speaker: Name | null = speakerBefore(sentence, first) ?? speakerAfter(sentence, first)
    const isWholeSentence = first.start === 0 && first.end === sentence.reading.length
    const goesOn: Name | null =
      isWholeSentence && last?.line === sentence.line ? last.speaker : null
    const who: Name | null = speaker ?? goesOn
    last = who ? { line: sentence.line, speaker: who } : undefined
    if (who) found.push({ sentence, words: first.words, speaker: who })
  }
  return found
}

/** Whether a form of speech stands in these words; used to tell statements from reports. */
export const endsInSpeech = (text: string): boolean => SPEECH_VERBS.has(lastWord(text))
