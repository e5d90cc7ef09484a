import { normalise } from '../../../src/citation/normalise.ts'
import { isFormOf, mentionsIn } from '../../../src/generate/analysis/name-match.ts'
import type { Draft, Mention, Name } from '../../../src/generate/model.ts'
import type { Mutant, Mutation } from './mutant.ts'
import { asAnswer } from './read-answer.ts'

// What two do alike. If Ann met Tom, Tom met Ann: exchanged, the question is as true as it was.
const MUTUAL =
  /\b(?:meet(?:s|ing)?|met|talk(?:s|ed)?|spoke|discuss(?:ed)?|face[sd]?|play(?:s|ed)|collided?|marr(?:y|ied)|share[sd]?|between|together|cousins?|brothers?|sisters?|relat(?:ed|ion)|agree[sd]?)\b/i
// What one does to the other and the other does not do back, so that a meeting has two sides again.
const ONE_WAY =
  /\b(?:accus|acquit|asked|behalf|convict|described?|discover|founde?d?\b|friend of|grant|hired?|husband|lobb|nominat|pardon|plant|prais|prisoner|raised|rescu|sentenc|sold|support|train|whose (?:pardon|release|case)|the (?:release|pardon|conviction|story) of)/i

// Two that stand side by side did it both: "Ann and Tom planted".
const BETWEEN_BOTH = /^\W*(?:and|or|,|met|meets|meeting|with|'s meeting with)?\W*$/i
const KINDS = new Set(['person', 'organization', 'place'])
const ASKS = /^(?:(?:by|from|to|for|with|about|of) )?(?:who|whom|which \p{L}+)\b/iu

const inFull = ({ name, text }: Mention) => (text.includes(' ') ? text : name.full)

/** The prompt with every mention of a name given by another text. */
const exchange = (text: string, mentions: Mention[], others: Map<Name, string>) =>
  mentions.toReversed().reduce((prompt, { name, start, end }) => {
    const other = others.get(name)
    return other === undefined ? prompt : prompt.slice(0, start) + other + prompt.slice(end)
  }, text)

const withoutTitles = (text: string) =>
  text.replaceAll(/"[^"]*"/g, (quoted) => '"'.repeat(quoted.length))

function pairs(draft: Draft, text: string, mentions: Mention[], distinct: Mention[]): Mutant[] {
  return distinct.flatMap((a, at) =>
    distinct.slice(at + 1).flatMap((b) => {
      if (a.name.kind !== b.name.kind || BETWEEN_BOTH.test(text.slice(a.end, b.start))) return []
      const others = new Map([
        [a.name, inFull(b)],
        [b.name, inFull(a)],
      ])
      const prompt = exchange(text, mentions, others)
      return { draft: { ...draft, prompt }, change: prompt }
    }),
  )
}

/**
 * Two names of a prompt change places, or one that a prompt names and the one that it asks for: names of
 * one kind, as "Tarn hired Ann" is nonsense and no question of roles. Not where the two do the same to
 * each other or stand side by side, as that stays true; nor in a title or a quotation, which is fixed.
 */
export const swappedRoles: Mutation = (draft, corpus) => {
  const { text } = normalise(draft.prompt)
  if (draft.answer.kind === 'boolean' || (MUTUAL.test(text) && !ONE_WAY.test(text))) return []
  const names = [
    ...new Set(draft.citations.flatMap(({ document }) => corpus.byId.get(document)?.names ?? [])),
  ]
  const mentions = mentionsIn(withoutTitles(text), names).filter(({ name }) => KINDS.has(name.kind))
  const distinct = [...new Map(mentions.map((mention) => [mention.name, mention])).values()]
  const inPrompt = pairs(draft, text, mentions, distinct)
  const key = names.find((name) => isFormOf(draft.answer.text, name))
  if (!key || !ASKS.test(text)) return inPrompt
  const withKey = distinct.flatMap((mention) => {
    const answer = asAnswer(inFull(mention), draft.answer)
    if (!answer || mention.name.kind !== key.kind || mention.name === key) return []
    const prompt = exchange(text, mentions, new Map([[mention.name, draft.answer.text]]))
    return [{ draft: { ...draft, prompt, answer }, change: `${prompt} key ${answer.text}` }]
  })
  return [...inPrompt, ...withKey]
}
