/** Turns reviewed questions and their documents into what the Worker reads. Pure. */
import { type BankIndex, belongs, type QuestionRow, type Shard } from '../src/bank/rows.ts'
import { DAILY_LENGTH } from '../src/quiz/daily.ts'
import { pickApart } from '../src/quiz/pick.ts'
import { seededRandom } from '../src/quiz/random.ts'
import { paragraphsOf } from '../src/citation/paragraphs-of.ts'
import { findClashes, shownPassages } from './find-clashes.ts'
import type {
  Citation,
  CorpusEntry,
  Document,
  DocumentSummary,
  Question,
  QuestionFile,
  Quiz,
} from '../src/schemas.ts'

export type SourceDocument = CorpusEntry & { text: string }
export type CompiledBank = { index: BankIndex; shards: Map<string, Shard> }

/**
 * Compiles the bank: an index for picking, and a shard for each document.
 * @throws Error where two questions or two quizzes share an id, or a document is unknown
 */
export function compileBank(documents: SourceDocument[], files: QuestionFile[]): CompiledBank {
  const questionsOf = new Map(files.map((file) => [file.document, file.questions]))
  const known = new Set(documents.map(({ id }) => id))
  const stranger = files.find((file) => !known.has(file.document))
  if (stranger)
    throw new Error(`questions/${stranger.document}.json: corpus.json has no such document`)

  const all = files.flatMap((file) => file.questions)
  refuseRepeated(
    'question',
    all.map(({ id }) => id),
  )
  const cited = citedPassages(all)
  const shards = new Map(
    documents.map((document) => {
      const questions = questionsOf.get(document.id) ?? []
      return [document.id, makeShard(document, questions, cited.get(document.id) ?? [])]
    }),
  )
  const clashes = findClashes(all)
  const rows = files.flatMap(({ document, questions }) =>
    questions.map((question) => toRow(question, document, clashes.get(question.id) ?? new Set())),
  )
  const index = {
    quizzes: listQuizzes(documents, rows),
    documents: [...shards.values()].map(({ document }) => summarise(document)),
    questions: rows,
  }
  return { index, shards }
}

function makeShard(source: SourceDocument, questions: Question[], cited: Citation[]): Shard {
  const { id, title, publisher, published, url, licence, show, text } = source
  // The articles belong to their publishers: of most, only what is cited is shown.
  const passages = paragraphsOf(text).filter(
    ({ start, end }) => show === 'full' || cited.some((c) => c.start < end && start < c.end),
  )
  const document = {
    id,
    title,
    publisher: publisher ?? null,
    published: published ?? null,
    url: url ?? null,
    licence: licence ?? null,
    show,
    questions: questions.length,
    passages,
  }
  return { document, questions, cited }
}

/** Every passage that a question cites or is contradicted by, once, by document and position. */
function citedPassages(questions: Question[]): Map<string, Citation[]> {
  const byDocument = new Map<string, Map<string, Citation>>()
  for (const question of questions) {
    for (const { document, exact, prefix, suffix, start, end } of shownPassages(question)) {
      const places = byDocument.get(document) ?? new Map<string, Citation>()
      places.set(`${start}-${end}`, { document, exact, prefix, suffix, start, end })
      byDocument.set(document, places)
    }
  }
  const sorted = [...byDocument].map(([document, places]): [string, Citation[]] => [
    document,
    [...places.values()].toSorted((a, b) => a.start - b.start || a.end - b.end),
  ])
  return new Map(sorted)
}

function summarise(document: Document): DocumentSummary {
  const { passages: _passages, ...summary } = document
  return summary
}

function toRow(question: Question, document: string, clashes: Set<string>): QuestionRow {
  const { id, difficulty, category, answer } = question
  return { id, document, kind: answer.kind, difficulty, category, clashes: [...clashes].toSorted() }
}

function listQuizzes(documents: SourceDocument[], rows: QuestionRow[]): Quiz[] {
  const categories = [...new Set(rows.map(({ category }) => category))].toSorted()
  const named: Pick<Quiz, 'id' | 'title' | 'kind'>[] = [
    { id: 'all', title: 'All questions', kind: 'all' },
    { id: 'daily', title: 'Daily quiz', kind: 'daily' },
    ...documents.map(({ id, title }) => ({ id, title, kind: 'document' as const })),
    ...categories.map((id) => ({ id, title: titleOf(id), kind: 'category' as const })),
  ]
  refuseRepeated(
    'quiz',
    named.map(({ id }) => id),
  )
  const quizzes = named.map((quiz) => {
    if (quiz.kind === 'daily') {
      // A bank too small for one has none.
      const length = longestOf(rows, quiz.id) < DAILY_LENGTH ? 0 : DAILY_LENGTH
      return { ...quiz, questions: length, longest: length }
    }
    const own = rows.filter((row) => belongs(row, quiz))
    return { ...quiz, questions: own.length, longest: longestOf(own, quiz.id) }
  })
  return quizzes.filter(({ questions }) => questions > 0)
}

/** The length of the longest game of a quiz. */
const longestOf = (own: QuestionRow[], quiz: string) =>
  pickApart(own, own.length, seededRandom(quiz)).length

const titleOf = (slug: string) => slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ')

function refuseRepeated(what: string, ids: string[]): void {
  const seen = new Set<string>()
  for (const id of ids) {
    if (seen.has(id)) throw new Error(`two of the bank have the same ${what} id: ${id}`)
    seen.add(id)
  }
}
