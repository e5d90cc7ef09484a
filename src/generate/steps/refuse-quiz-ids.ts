import type { CorpusEntry, QuestionFile } from '../../schemas.ts'
import type { CorpusProblem } from './read.ts'

/** A quiz is named after a document or a category, so no two of these may share an id. */
export function refuseQuizIds(documents: CorpusEntry[], files: QuestionFile[]): CorpusProblem[] {
  const categories = new Set(
    files.flatMap(({ questions }) => questions.map(({ category }) => category)),
  )
  return documents
    .filter(({ id }) => categories.has(id))
    .map(({ id, file }) => ({ file, message: `the id "${id}" is also a category` }))
}
