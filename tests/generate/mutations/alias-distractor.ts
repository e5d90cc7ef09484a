import type { Mutation } from './mutant.ts'

/** A wrong option becomes another form of the key: an alias, or the key in other letters. */
export const aliasDistractor: Mutation = (draft, _corpus, pick) => {
  const { answer, distractors } = draft
  if (answer.kind === 'boolean' || distractors.length === 0) return []
  const written = [answer.text.toUpperCase(), `the ${answer.text}`, `“${answer.text}”`]
  const forms = [pick(answer.aliases), pick(written)].filter((form) => form !== undefined)
  const spared = pick(distractors)
  return forms.map((form) => ({
    draft: {
      ...draft,
      distractors: distractors.map((option) => (option === spared ? form : option)),
    },
    change: `option ${form}`,
  }))
}
