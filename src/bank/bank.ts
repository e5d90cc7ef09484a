/**
 * The compiled bank: an index of light rows, read once, and one shard for each document, read when
 * it is first asked for. `scripts/build.ts` writes both from `questions/` and `corpus/`.
 */
import index from '../../build/bank/index.json.txt'
import { shards } from '../../build/bank/shards.ts'
import { pickApart } from '../quiz/pick.ts'
import { type Random, shuffle } from '../quiz/random.ts'
import type {
  AnswerKind,
  Citation,
  Difficulty,
  Document,
  DocumentSummary,
  Question,
  Quiz,
  Slug,
} from '../schemas.ts'
import { type BankIndex, belongs, type QuestionRow, type Shard } from './rows.ts'

// The build validates what it compiles, so it is trusted here.
const bank = once(() => JSON.parse(index) as BankIndex)
const rowById = once(() => new Map(bank().questions.map((row) => [row.id, row])))
const opened = new Map<Slug, Shard>()

export const listQuizzes = (): Quiz[] => bank().quizzes
export const getQuiz = (id: Slug): Quiz | null => bank().quizzes.find((q) => q.id === id) ?? null

export const listDocuments = (): DocumentSummary[] => bank().documents
export const getDocument = (id: Slug): Document | null => openShard(id)?.document ?? null

/** Every passage of a document that the bank cites, sorted by position; empty if it is unknown. */
export const citationsOf = (document: Slug): Citation[] => openShard(document)?.cited ?? []

export function getQuestion(id: Slug): Question | null {
  const row = rowById().get(id)
  if (row === undefined) return null
  return openShard(row.document)?.questions.find((question) => question.id === id) ?? null
}

/** What picking needs to know of every question, always in the same order. */
export const listRows = (): readonly QuestionRow[] => bank().questions

/** `without` are questions to be left out: today's of the daily quiz. */
export type Filter = {
  quiz: Slug
  difficulty?: Difficulty | undefined
  kind?: AnswerKind | undefined
  without?: ReadonlySet<Slug> | undefined
}

/** At most `limit` different questions of a quiz, drawn at random. */
export function drawQuestions(filter: Filter, limit: number, random: Random): Question[] {
  return readQuestions(shuffle(rowsOf(filter), random).slice(0, limit))
}

/** The same for one game: none of them gives another away, which may leave fewer. */
export function drawGame(filter: Filter, limit: number, random: Random): Question[] {
  return readQuestions(pickApart(rowsOf(filter), limit, random))
}

const readQuestions = (rows: QuestionRow[]): Question[] =>
  rows.flatMap((row) => getQuestion(row.id) ?? [])

function rowsOf({ quiz: id, difficulty, kind, without }: Filter): QuestionRow[] {
  const quiz = getQuiz(id)
  if (quiz === null) return []
  return bank().questions.filter(
    (row) =>
      belongs(row, quiz) &&
      (difficulty === undefined || row.difficulty === difficulty) &&
      (kind === undefined || row.kind === kind) &&
      without?.has(row.id) !== true,
  )
}

function openShard(document: Slug): Shard | null {
  const known = opened.get(document)
  if (known !== undefined) return known
  const text = Object.hasOwn(shards, document) ? shards[document] : undefined
  if (text === undefined) return null
  const shard = JSON.parse(text) as Shard
  opened.set(document, shard)
  return shard
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}
