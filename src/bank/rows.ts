/** What the compiled bank is made of. Pure, and read by the build as well as by the Worker. */
import type {
  AnswerKind,
  Citation,
  Document,
  DocumentSummary,
  Question,
  Quiz,
  Slug,
} from '../schemas.ts'

/**
 * What picking needs to know of a question. `document` names its shard; `clashes` are the questions
 * that it may not share a game with.
 */
export type QuestionRow = Pick<Question, 'id' | 'difficulty' | 'category'> & {
  document: Slug
  kind: AnswerKind
  clashes: string[]
}
export type BankIndex = { quizzes: Quiz[]; documents: DocumentSummary[]; questions: QuestionRow[] }
/** `cited` are all passages of the document that some question cites or is contradicted by. */
export type Shard = { document: Document; questions: Question[]; cited: Citation[] }

/** Which questions a quiz is made of. */
export function belongs(row: QuestionRow, quiz: Pick<Quiz, 'id' | 'kind'>): boolean {
  switch (quiz.kind) {
    case 'all':
      return true
    // Drawn anew each day, by a secret that the bank does not know.
    case 'daily':
      return false
    case 'document':
      return row.document === quiz.id
    case 'category':
      return row.category === quiz.id
  }
}
