import { normalise } from '../../../src/citation/normalise.ts'
import { isSameNameAcross, mentionsIn } from '../../../src/generate/analysis/name-match.ts'
import { type Mutant, type Mutation, withPrompt } from './mutant.ts'

/** No document of the tests has any of their words. */
const INVENTED = [
  'Gideon Plock',
  'Zora Quillfeather',
  'Ulrich Benbow',
  'Thessaly Mott',
  'Ivo Crandall',
]

/**
 * A person of the prompt becomes one whom nobody ever named or one of another document, or an invented
 * one joins it. A statement that is to be found false stays false, and is left out.
 */
export const inventedName: Mutation = (draft, corpus, pick) => {
  const { text } = normalise(draft.prompt)
  const invented = pick(INVENTED) ?? ''
  if (draft.answer.text === 'False') return []
  const names = draft.citations.flatMap(({ document }) => corpus.byId.get(document)?.names ?? [])
  const person = pick(mentionsIn(text, names).filter(({ name }) => name.kind === 'person'))
  const strangers = corpus.documents
    .flatMap((document) => document.names)
    .filter(
      (name) =>
        name.kind === 'person' &&
        name.full.includes(' ') &&
        !names.some((one) => one === name || isSameNameAcross(corpus, one, name)),
    )
  const replaced: Mutant[] = [invented, pick(strangers)?.full].flatMap((other) =>
    person && other !== undefined
      ? withPrompt(
          draft,
          text.slice(0, person.start) + other + text.slice(person.end),
          'for another',
        )
      : [],
  )
  const joined = withPrompt(
    draft,
    draft.prompt.replace(/[?.]$/, `, together with ${invented}$&`),
    'joined',
  )
  return [...replaced, ...joined]
}
