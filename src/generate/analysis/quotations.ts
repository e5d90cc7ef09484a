import { SPEECH_VERBS } from '../lexicon/words.ts'
import type { Name, Quotation, Sentence, Sex } from '../model.ts'

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

/** `"…," Kim Lee said` and `"…," said coach Kim Lee`. */
function speakerAfter({ reading, mentions }: Sentence, quoted: Quoted): Name | null {
  if (!/[,?!.]$/.test(quoted.words)) return null
  for (const { name, start, end } of mentions) {
    if (start < quoted.end || !isPerson(name)) continue
    const between = reading.slice(quoted.end, start)
    if (/["]/.test(between) || between.split(' ').length > 8) return null
    const [, verb = ''] =
      /^(?:, [^,"]{2,80},)?(?:,? who| also)? (\p{L}+)/u.exec(reading.slice(end)) ?? []
    if (/^ (?:[\p{L} -]+ )?$/u.test(between) && SPEECH_VERBS.has(verb)) return name
    const [first = ''] = between.trim().split(' ')
    const isRole = /^ \p{L}+(?: (?:[\p{L}'-]+\.? ){0,6})?$/u.test(between)
    // "said a friend of Kim Lee", "said Kim Lee's friend"
    const isAnother = /(?:'s?| (?:of|to|by|for|with|from|about|and|or|the)) $/.test(between)
    if (SPEECH_VERBS.has(first) && isRole && !isAnother) return name
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

const namedIn = (sentence: Sentence, name: Name) =>
  sentence.mentions.some((mention) => mention.name === name) ? sentence : undefined

const PRONOUNS: Record<string, Sex> = { he: 'male', she: 'female' }

/** `"…," she said`, where the paragraph has named one person so far, and that one fits. */
function speakerByPronoun({ reading }: Sentence, quoted: Quoted, named: Name[]): Name | null {
  const after = /^ (he|she) (\p{L}+)/u.exec(reading.slice(quoted.end))
  const before = /^(he|she) (\p{L}+)(?: [^"]{0,40})?[,:] $/iu.exec(reading.slice(0, quoted.start))
  const [, pronoun = '', verb = ''] = after ?? before ?? []
  const [person] = named
  if (!person || named.length > 1 || !SPEECH_VERBS.has(verb)) return null
  return person.sex === null || person.sex === PRONOUNS[pronoun.toLowerCase()] ? person : null
}

/**
 * The quotations of a document whose speaker the text names: beside the quotation, by a form that it
 * uses for one person only, or earlier in the same paragraph where nobody else is named. One that
 * goes on after `she said.` has the same speaker.
 */
export function quotationsIn(sentences: Sentence[]): Quotation[] {
  const found: Quotation[] = []
  let line = -1
  let speaker: Name | null = null
  let named = new Map<Name, Sentence>()
  for (const sentence of sentences) {
    if (sentence.line !== line) {
      line = sentence.line
      speaker = null
      named = new Map()
    }
    const [first] = quotedIn(sentence.reading)
    if (first) {
      const goesOn: Name | null =
        first.start === 0 && first.end === sentence.reading.length ? speaker : null
      speaker =
        speakerBefore(sentence, first) ??
        speakerAfter(sentence, first) ??
        speakerByPronoun(sentence, first, [...named.keys()]) ??
        goesOn
      if (speaker)
        found.push({
          sentence,
          words: first.words,
          speaker,
          named: namedIn(sentence, speaker) ?? named.get(speaker) ?? sentence,
        })
    }
    for (const { name } of sentence.mentions) {
      if (isPerson(name) && !named.has(name)) named.set(name, sentence)
    }
  }
  return found
}
