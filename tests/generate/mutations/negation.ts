import { assertedBy } from '../../../src/generate/gate/reading/statement.ts'
import { tag, type Token } from '../../../src/generate/analysis/tag.ts'
import { ANTONYMS } from './antonyms.ts'
import type { Draft } from '../../../src/generate/model.ts'
import { type Mutant, type Mutation, type Pick, withPrompt } from './mutant.ts'

const AUXILIARY = /^(?:did|does|do|was|were|is|are|had|has|have|would|will|could)$/i
const DENIAL = /n[o'’]t\b| not\b| never\b| without\b/u
const ANTONYM = new RegExp(String.raw`\b(?:${[...ANTONYMS.keys()].join('|')})\b`, 'u')
// Where another clause begins, what is denied there leaves the question as it was.
const CLAUSE = /^(?:[,;:"]|that|who|whom|whose|which|when|where|because)$/i

const cut = (prompt: string, from: number, to: number, by: string) =>
  prompt.slice(0, from) + by + prompt.slice(to)

/** "did not use" becomes "did use", "without" becomes "with". */
function dropped(draft: Draft, outside: string): Mutant[] {
  const [found = ''] = DENIAL.exec(outside) ?? []
  const start = outside.search(DENIAL)
  if (start < 0) return []
  return withPrompt(
    draft,
    cut(draft.prompt, start, start + found.length, found === ' without' ? ' with' : ''),
    'dropped',
  )
}

const isClause = ({ text }: Token) => CLAUSE.test(text)

/** The main verb of a clause that begins at a token, or of the whole question that it asks. */
function mainVerb(tokens: Token[], from: number): Token | undefined {
  const auxiliary = tokens.findIndex(({ text }, at) => at >= from && AUXILIARY.test(text))
  const rest = tokens.slice((auxiliary < 0 ? from : auxiliary) + 1)
  const lead = tokens.slice(from + 1, Math.max(from + 1, auxiliary))
  if (lead.some(({ text }) => /^(?:before|after)$/.test(text))) return undefined
  const end = rest.findIndex(isClause)
  const clause = end < 0 ? rest : rest.slice(0, end)
  const verb = clause.findIndex(({ pos }) => pos === 'VERB')
  return clause[verb - 1]?.pos === 'ADV' ? clause[verb - 1] : clause[verb]
}

/** "not" or "never" before the verb of which the prompt asks. */
function added(draft: Draft, outside: string, pick: Pick): Mutant[] {
  const { prompt } = draft
  const asserted = prompt.length - assertedBy(prompt).length
  const tokens = tag(outside)
  const asks = tokens.findLastIndex(({ text }) =>
    /^(?:who|whom|what|which|when|where|how)$/i.test(text),
  )
  const isStatement = draft.answer.kind === 'boolean'
  const from = isStatement ? tokens.findIndex(({ start }) => start >= asserted) : asks
  const verb = from < 0 ? undefined : mainVerb(tokens, from)
  if (!verb) return []
  const isInverted = tokens.some(({ text, end }) => AUXILIARY.test(text) && end < verb.start)
  const word = isInverted ? (pick(['not', 'never']) ?? 'not') : 'never'
  return withPrompt(draft, cut(prompt, verb.start, verb.start, `${word} `), 'added')
}

/** One word of the prompt becomes its opposite. */
function turned(draft: Draft, outside: string): Mutant[] {
  const found = ANTONYM.exec(outside)
  const opposite = ANTONYMS.get(found?.[0] ?? '')
  if (!found || opposite === undefined) return []
  const { index } = found
  return withPrompt(draft, cut(draft.prompt, index, index + found[0].length, opposite), 'turned')
}

/**
 * "not" taken out of a prompt, put before its verb, or a word turned into its opposite. What was asked
 * of what happened is then asked of what did not; a statement turns into its opposite while its key
 * stays. Never within
 * a quotation or in a clause that only says of whom the prompt speaks.
 */
export const negation: Mutation = (draft, _corpus, pick) => {
  const outside = draft.prompt.replaceAll(/["“][^"”]*["”]/g, (quoted) => '"'.repeat(quoted.length))
  const isDenied = DENIAL.test(outside)
  return [
    ...(isDenied ? dropped(draft, outside) : added(draft, outside, pick)),
    ...turned(draft, outside),
  ]
}
