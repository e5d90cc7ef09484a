import { withoutQuotations } from '../analysis/prompts.ts'
import { baseOf } from '../lexicon/verbs.ts'
import { ROLES, UNIQUE_NOUNS } from '../lexicon/words.ts'
import type { AnalysedDocument } from '../model.ts'
import type { Check } from './check.ts'

const POINTING: RegExp[] = [
  /\b(?:this|these)\b/i,
  /\b(?:currently|nowadays|recently|today|tonight|yesterday|tomorrow|so far|now)\b/i,
  /\b(?:last|next|past|coming) (?:week|month|year|night|spring|summer|autumn|fall|winter|\p{L}+day)\b/iu,
  /\b(?:years?|months?|weeks?|days?|hours?) (?:ago|later|earlier)\b/i,
  /\bthe (?:above|aforementioned|former|latter|said|current|incumbent)\b/i,
  // "on Wednesday", but not "on Wednesday, May 30".
  /\b(?:on|by|since|until|before|after) (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b(?!,? [\p{Lu}\d])/u,
  /\b(?:did|does|was|is|were|after|before|of|in|about) that\b(?= (?:happen|occur|take|go|end|begin|start)\b|\?)/,
  /(?<!\b(?:is|are|was|were|be) )\bthere\b(?! (?:is|are|was|were|be|has|have|had)\b)/,
  // "the same day as …" says which.
  /\bthe same\b(?!.* as\b)/,
  /\b(?:I|we|us|our|my)\b/,
]

// Events and texts of which there are many: "the meeting" stands alone only with what follows it.
const BARE =
  /\bthe (?:case|meeting|event|incident|interview|video|tweet|photo|photograph|picture|article|report|story|study|survey|trial|matter|issue|visit|trip|call|conversation|game|match|contest|competition|festival|team|group|company|organi[sz]ation|school|city|town|victim|suspect|woman|man|boy|girl|child|couple|author|speaker|document|statement|announcement|deal|agreement|decision|plan|attack|accident|crash|ceremony|conference|summit)\b(?! (?:of|with|between|that|about|in|at|on|for|who|whom|whose|which|where|when|to|from|by|against|titled|called|named|"|\p{Lu}))/iu
const ANTECEDENT = /\b(?:an?|\p{L}+'s|\p{Lu}\p{L}+) (?:\p{L}+ ){0,3}/u

const AUXILIARY = /^(?:is|are|was|were|be|has|have|had|do|does|did|can|could|will|would|must|may)$/
const OFFICERS = new Set(['CEO', 'CFO', 'COO'])

/** "What did the director announce?": a role of which there are many, and nothing says whose. */
function bareRole(text: string): RegExpExecArray | undefined {
  return [...text.matchAll(/\bthe (\p{L}+)(?=[?,.]| (\p{Ll}+))/gu)].find(
    ([, role = '', next]) =>
      (OFFICERS.has(role) || (ROLES.has(role) && !UNIQUE_NOUNS.has(role))) &&
      (next === undefined || AUXILIARY.test(next) || baseOf(next) !== undefined),
  )
}

const PRONOUN = /\b(?:he|she|they|him|her|them|his|hers|their|theirs|its)\b/iu
// A name, before the pronoun or after it; "Who said that she …" speaks of whom it asks for.
const REFERENT = /\p{Lu}[\p{L}.]+|\b(?:who|whose|which|what|person|people|man|woman|someone)\b/u

const LEAD_SENTENCES = 2

/** "In the article "Ferry sinks off Tarn", when did the ferry …": the title or the lead speaks of one. */
function isOfArticle(noun: string, prompt: string, document: AnalysedDocument | undefined) {
  if (!document || !/\barticle "/.test(prompt)) return false
  const told = [
    document.title,
    ...document.sentences.slice(0, LEAD_SENTENCES).map(({ reading }) => reading),
  ]
  return told.some((text) => new RegExp(`\\b${noun}\\b`, 'iu').test(text))
}

/** The prompt can be understood without the document: nothing points out of it. */
export const standsAlone: Check = ({ prompt, document }, { byId }) => {
  const text = withoutQuotations(prompt)
  const pointing = POINTING.map((pattern) => pattern.exec(text)).find((match) => match !== null)
  if (pointing) return `"${pointing[0]}" points out of the prompt`
  const bare = BARE.exec(text) ?? bareRole(text)
  if (bare) {
    const noun = bare[0].split(' ').at(-1) ?? ''
    const before = text.slice(0, bare.index)
    const isIntroduced =
      new RegExp(`${ANTECEDENT.source}${noun}\\b`, 'u').test(before) ||
      isOfArticle(noun, prompt, byId.get(document))
    if (!isIntroduced) return `"${bare[0]}" is not said to be which`
  }
  const pronoun = PRONOUN.exec(text)
  // The first word is capitalised whatever it is.
  const inner = text.replace(/^\P{L}*\p{Lu}/u, (first) => first.toLowerCase())
  if (pronoun && !REFERENT.test(inner)) return `"${pronoun[0]}" stands for nobody`
  return null
}
