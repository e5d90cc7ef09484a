import type { Mutation, Mutant } from './mutant.ts'

const YEAR = /\b(1[5-9]\d\d|20\d\d)\b/

/**
 * Another year in the key, with its value, and in the prompt. A year of a quotation or a title is none
 * of the prompt's own. No accepted question has two right years.
 */
export const wrongYear: Mutation = (draft, _corpus, pick) => {
  const { answer, prompt, distractors } = draft
  const by = pick([-3, -2, -1, 1, 2, 3]) ?? 1
  const mutants: Mutant[] = []
  const other = (text: string) => text.replace(YEAR, (year) => String(Number(year) + by))
  if (answer.kind === 'date' && typeof answer.value === 'string' && YEAR.test(answer.text)) {
    const text = other(answer.text)
    mutants.push({
      draft: {
        ...draft,
        answer: { ...answer, text, value: other(answer.value), aliases: answer.aliases.map(other) },
        distractors: distractors.map((option) => (option === text ? answer.text : option)),
      },
      change: `key ${text}`,
    })
  }
  const isTrueStatement = answer.kind !== 'boolean' || answer.text === 'True'
  if (YEAR.test(prompt.replaceAll(/["“][^"”]*["”]/g, '')) && isTrueStatement)
    mutants.push({ draft: { ...draft, prompt: other(prompt) }, change: other(prompt) })
  return mutants
}
