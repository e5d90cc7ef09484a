import { normalise } from '../../citation/normalise.ts'
import { optionReading } from '../distractors/wrong-option.ts'
import { withoutQuotations } from '../analysis/prompts.ts'
import type { Answer } from '../../schemas.ts'
import type { Draft } from '../model.ts'
import type { Check } from './check.ts'

const LUMPING =
  /^(?:(?:all|none|both|neither|any) of (?:the above|these|them|those)|both [ab] and [bc])\b/i
const NEGATIVE =
  /\bNOT\b|\bEXCEPT\b|\bexcept\?$|\bof (?:the following|these)\b.*\b(?:not|never)\b|^(?:who|what|which(?: \p{L}+){0,2}) (?:is|was|are|were|did|do|does|has|had|have) (?:not|never)\b|^(?:who|what|which(?: \p{L}+){0,2}) (?:isn|wasn|aren|weren|didn|don|doesn|hasn|hadn)'t\b/u
// "What did Ann Lee never say?", but not "What did Ann Lee say that she had never said?".
const DENIED =
  /^(?:who|whom|what|which(?: \p{L}+){0,2}) (?:did|does|do|was|were|is|are|had|has|have)(?: (?!(?:that|who|whom|whose|which|say|said)\b)[\p{L}'-]+){1,5} (?:not|never)\b/iu
// A key may be longer by so much before it shows.
const LONGER = { times: 2, characters: 15 }

/** "a" and "an" are one article: which of them it is depends on the next word. */
const articleOf = (option: string) =>
  /^(?:an?|the)(?= )/i.exec(option)?.[0].toLowerCase().replace('an', 'a') ?? null

const beginsWithVowel = (option: string) => /^[aeiou]/i.test(option)

function lengthFault(key: string, distractors: string[]): string | null {
  const longest = Math.max(...distractors.map((option) => option.length))
  const isLong = key.length > longest * LONGER.times && key.length - longest > LONGER.characters
  return isLong ? `key longest: the key "${key}" is by far the longest option` : null
}

const isPair = (option: string) => / (?:and|&) /.test(option)

/** "an" before the gap, or an article that the key alone has, tells which option fits. */
function grammarFault(prompt: string, answer: Answer, distractors: string[]): string | null {
  const { kind, text: key } = answer
  const [, article] = /\b(an?) (?:_+|…|\.\.\.)/i.exec(prompt) ?? []
  const wanted = article && article.toLowerCase() === 'an'
  const fits = (option: string) => beginsWithVowel(option) === wanted
  if (article && fits(key) && !distractors.some(fits))
    return `grammatical cue: only the key follows "${article}"`
  const articles = distractors.map(articleOf)
  const isOdd = articles.every((one) => one === articles[0]) && articleOf(key) !== articles[0]
  // A name has its article or has none.
  if (isOdd && distractors.length > 1 && kind === 'text')
    return `grammatical cue: the key alone ${articleOf(key) ? 'has' : 'lacks'} an article`
  const asksPair = /\b(?:which|what) two\b/i.test(prompt)
  return asksPair && isPair(key) && !distractors.some(isPair)
    ? 'grammatical cue: only the key names two'
    : null
}

function overlapFault({ answer, distractors }: Draft): string | null {
  if (answer.kind === 'number' || answer.kind === 'date') return null
  const options = [answer.text, ...distractors].map(optionReading)
  for (const [at, option] of options.entries()) {
    const inside = options.find(
      (other, index) => index !== at && ` ${other} `.includes(` ${option} `),
    )
    if (inside !== undefined) return `overlapping options: "${option}" is a part of "${inside}"`
  }
  return null
}

/** What tells the key to somebody who knows nothing, or makes a good answer wrong. */
export const itemFlaws: Check = (draft) => {
  const { answer, distractors } = draft
  const prompt = withoutQuotations(normalise(draft.prompt).text)
  const lumping = [answer.text, ...distractors].find((option) => LUMPING.test(option))
  if (lumping !== undefined) return `all of the above: "${lumping}" is no option of its own`
  if (NEGATIVE.test(prompt) || DENIED.test(prompt)) return 'negative stem: asks what is not so'
  if (answer.kind === 'boolean' || distractors.length === 0) return null
  return (
    lengthFault(answer.text, distractors) ??
    grammarFault(prompt, answer, distractors) ??
    overlapFault(draft)
  )
}
