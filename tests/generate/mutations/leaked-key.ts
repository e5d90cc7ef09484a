import type { Mutation, Mutant } from './mutant.ts'

/** The key, or another form of it that counts as right, stands in the prompt. */
export const leakedKey: Mutation = (draft, _corpus, pick) => {
  const { answer, prompt } = draft
  if (answer.kind === 'boolean') return []
  const alias = pick(answer.aliases)
  const forms = [answer.text, ...(alias === undefined ? [] : [alias])]
  return forms.map((form): Mutant => {
    const told = prompt.replace(/\?$/, `, as ${form} would suggest?`)
    return { draft: { ...draft, prompt: told }, change: told }
  })
}
