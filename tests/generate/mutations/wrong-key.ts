import { isFormOf, isSameNameAcross, namesIn } from '../../../src/generate/analysis/name-match.ts'
import { oppositeOf } from '../../../src/generate/distractors/wrong-option.ts'
import type { Mutant, Mutation } from './mutant.ts'
import { asAnswer } from './read-answer.ts'

/**
 * Another key: one of the wrong options, the other side of a statement, or another name of the cited
 * passages. An accepted question has one key, so another one is wrong; a name that stands beside the
 * key ("Ann and Tom planted") may have done the same and is left out, as is a name of the prompt.
 */
export const wrongKey: Mutation = (draft, corpus, pick) => {
  const { answer, distractors, citations, prompt } = draft
  const mutants: Mutant[] = []
  const opposite = oppositeOf(answer.text)
  if (answer.kind === 'boolean' && opposite) {
    return [
      {
        draft: {
          ...draft,
          answer: { ...answer, text: opposite, aliases: [] },
          distractors: [answer.text],
        },
        change: `key ${opposite}`,
      },
    ]
  }
  const option = pick(distractors)
  const other = option === undefined ? null : asAnswer(option, answer)
  if (option !== undefined && other) {
    const rest = distractors.map((one) => (one === option ? answer.text : one))
    mutants.push({ draft: { ...draft, answer: other, distractors: rest }, change: `key ${option}` })
  }
  const names = citations.flatMap(({ document, start, end }) => {
    const home = corpus.byId.get(document)
    const asked = home ? namesIn(prompt, home) : []
    const mentions = (home?.sentences ?? [])
      .filter((sentence) => sentence.start < end && start < sentence.end)
      .filter(({ mentions: all, reading }) => {
        const key = all.find(({ name }) => isFormOf(answer.text, name))
        return !key || !/^,? (?:and|or) /.test(reading.slice(key.end))
      })
      .flatMap((sentence) => sentence.mentions)
    return mentions
      .map(({ name }) => name)
      .filter(
        (name) =>
          name.kind === answer.kind &&
          name.full.includes(' ') &&
          !isFormOf(answer.text, name) &&
          !name.full.includes(answer.text) &&
          !answer.aliases.some((alias) => isFormOf(alias, name)) &&
          !distractors.some((one) => isFormOf(one, name)) &&
          !asked.some((one) => isSameNameAcross(corpus, one, name)),
      )
  })
  const name = pick(names)
  if (name) {
    mutants.push({
      draft: { ...draft, answer: { ...answer, text: name.full, aliases: [] } },
      change: `key ${name.full}`,
    })
  }
  return mutants
}
