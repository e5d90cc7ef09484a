import { cite } from '../../../src/citation/cite.ts'
import { locateAnswer } from '../../../src/citation/locate-answer.ts'
import { givesValue } from '../../../src/generate/analysis/passage-values.ts'
import type { Citation } from '../../../src/schemas.ts'
import type { Mutant, Mutation } from './mutant.ts'

const isLetter = (text: string) => /[\p{L}\p{N}]/u.test(text)

/**
 * A citation moved by some characters: without its text, or with it, so that it begins or ends inside
 * a word (where it does not, it has only lost a word and may still hold all, and is left out); and
 * all citations that give the key moved to the next sentence, where that does not give it as well; or
 * a sentence of a document that is not cited and does not give it.
 */
export const shiftedCitation: Mutation = (draft, corpus, pick) => {
  const { answer, citations } = draft
  const [first] = citations
  const home = first && corpus.byId.get(first.document)
  if (!first || !home) return []
  const by = pick([-9, -5, -2, 3, 4, 7, 11]) ?? 1
  const moved = { start: Math.max(0, first.start + by), end: first.end + by }
  const replaced = (citation: Citation) => [citation, ...citations.slice(1)]
  const mutants: Mutant[] = [
    { draft: { ...draft, citations: replaced({ ...first, ...moved }) }, change: `moved by ${by}` },
  ]
  const { view } = home
  const isInsideWord = [moved.start, moved.end].some(
    (at) => isLetter(view.slice(at - 1, at)) && isLetter(view.slice(at, at + 1)),
  )
  if (isInsideWord) {
    const ragged = cite(home.id, view, moved.start, moved.end)
    mutants.push({
      draft: { ...draft, citations: replaced(ragged) },
      change: `cut: ${ragged.exact.slice(0, 40)}`,
    })
  }
  const gives = (citation: Citation) => {
    const document = corpus.byId.get(citation.document)
    const forms = [answer.text, ...answer.aliases]
    return (
      locateAnswer(citation.exact, forms) !== null ||
      (document !== undefined && givesValue(answer.value, citation, document))
    )
  }
  const strangers = corpus.documents
    .filter(({ id }) => citations.every(({ document }) => document !== id))
    .flatMap(({ id, view: text, sentences }) =>
      sentences.map(({ start, end }) => cite(id, text, start, end)),
    )
  const strange = pick(strangers.filter((citation) => !gives(citation)))
  if (strange && answer.text !== 'False')
    mutants.push({ draft: { ...draft, citations: [strange] }, change: `of ${strange.document}` })
  if (answer.kind === 'boolean' || !citations.some(gives)) return mutants
  const next = citations.map((citation) => {
    const document = corpus.byId.get(citation.document)
    const sentence = document?.sentences.find(({ start }) => start >= citation.end)
    if (!gives(citation) || !document || !sentence) return citation
    return cite(document.id, document.view, sentence.start, sentence.end)
  })
  return next.some(gives)
    ? mutants
    : [...mutants, { draft: { ...draft, citations: next }, change: 'the next sentence' }]
}
