import { normalise } from '../../../src/citation/normalise.ts'
import { isFormOf, mentionsIn } from '../../../src/generate/analysis/name-match.ts'
import type { Name } from '../../../src/generate/model.ts'
import type { Mutation } from './mutant.ts'
import { asAnswer } from './read-answer.ts'

// What one does to the other and the other does not do back. Who met or talked did it both ways.
const ONE_WAY =
  /\b(?:accus|acquit|asked|behalf|convict|described?|discover|founde?d?\b|friend of|grant|hired?|husband|lobb|nominat|pardon|plant|prais|prisoner|raised|rescu|sentenc|sold|support|train|whose (?:pardon|release|case)|the (?:release|pardon|conviction|story) of)/i

const BETWEEN_BOTH = /^\W*(?:and|,|met|meets|meeting|with|'s meeting with)\W*$/i

/**
 * Two persons of a prompt change places, or the one whom a prompt names and the one whom it asks for.
 * Only where the prompt has a word for what one did to the other that cannot be said both ways, and
 * never two that stand side by side: "Ann and Tom met" is as true of Tom and Ann.
 */
export const swappedRoles: Mutation = (draft, corpus) => {
  const { text } = normalise(draft.prompt)
  if (!ONE_WAY.test(text) || draft.answer.kind === 'boolean') return []
  const names = [
    ...new Set(draft.citations.flatMap(({ document }) => corpus.byId.get(document)?.names ?? [])),
  ]
  const persons = mentionsIn(text, names).filter(({ name }) => name.kind === 'person')
  const distinct = [...new Map(persons.map((mention) => [mention.name, mention])).values()]
  const exchange = (a: Name, b: Name, formA: string, formB: string) =>
    persons.toReversed().reduce((prompt, { name, start, end }) => {
      const other = name === a ? formB : name === b ? formA : null
      return other === null ? prompt : prompt.slice(0, start) + other + prompt.slice(end)
    }, text)
  const inPrompt = distinct.flatMap((a, at) =>
    distinct.slice(at + 1).flatMap((b) => {
      const between = text.slice(a.end, b.start)
      const forms = [a, b].map(({ name, text: form }) => (form.includes(' ') ? form : name.full))
      if (BETWEEN_BOTH.test(between)) return []
      const prompt = exchange(a.name, b.name, forms[0] ?? '', forms[1] ?? '')
      return { draft: { ...draft, prompt }, change: prompt }
    }),
  )
  const key = names.find((name) => isFormOf(draft.answer.text, name) && name.kind === 'person')
  const [first] = distinct
  const answer = first && asAnswer(first.text, draft.answer)
  const isAsked = /^(?:who|whom|which \p{L}+) /iu.test(text)
  if (!key || !first || !answer || !isAsked || distinct.length > 1) return inPrompt
  const prompt = exchange(first.name, first.name, draft.answer.text, draft.answer.text)
  return [
    ...inPrompt,
    { draft: { ...draft, prompt, answer }, change: `${prompt} key ${answer.text}` },
  ]
}
