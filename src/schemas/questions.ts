/** Questions and quizzes, with their keys and without. */
import * as v from 'valibot'
import { Citation, Dissent } from './documents.ts'
import { DateValue, NumberValue, Slug, count, text, wholeNumber } from './values.ts'

export const AnswerKind = v.picklist([
  'person',
  'place',
  'organization',
  'date',
  'number',
  'boolean',
  'text',
])
export type AnswerKind = v.InferOutput<typeof AnswerKind>

export const Answer = v.strictObject({
  kind: AnswerKind,
  text: text(200),
  value: v.nullable(v.union([DateValue, NumberValue])),
  aliases: v.array(text(200)),
})
export type Answer = v.InferOutput<typeof Answer>

export const Difficulty = v.picklist(['easy', 'medium', 'hard'])
export type Difficulty = v.InferOutput<typeof Difficulty>

/** A wrong option with the passage that says what it is in truth: shown after an answer, never before. */
export const WhyWrong = v.strictObject({ option: text(200), citation: Citation })
export type WhyWrong = v.InferOutput<typeof WhyWrong>

export const Question = v.strictObject({
  id: Slug,
  prompt: text(400),
  answer: Answer,
  distractors: v.pipe(v.array(text(200)), v.minLength(1), v.maxLength(3)),
  citations: v.pipe(v.array(Citation), v.minLength(1)),
  dissents: v.array(Dissent),
  whyWrong: v.optional(v.array(WhyWrong)),
  difficulty: Difficulty,
  category: Slug,
  tags: v.array(Slug),
  origin: v.picklist(['rules', 'recorded', 'model']),
})
export type Question = v.InferOutput<typeof Question>

/** One file of `questions/`. */
export const QuestionFile = v.strictObject({ document: Slug, questions: v.array(Question) })
export type QuestionFile = v.InferOutput<typeof QuestionFile>

/**
 * A named set of questions. `longest` is the length of the longest game: one game leaves out what
 * the passages of its other questions give away. The daily quiz has other questions every UTC day.
 */
export const Quiz = v.strictObject({
  id: Slug,
  title: v.string(),
  kind: v.picklist(['all', 'daily', 'document', 'category']),
  questions: count,
  longest: count,
})
export type Quiz = v.InferOutput<typeof Quiz>

/** A question without its key. `options` come in an order that says nothing. */
export const OpenQuestion = v.strictObject({
  id: Slug,
  prompt: v.string(),
  kind: AnswerKind,
  options: v.array(v.string()),
  difficulty: Difficulty,
  category: Slug,
})
export type OpenQuestion = v.InferOutput<typeof OpenQuestion>

/** A question with its key: what `include=answer` asks for. */
export const KeyedQuestion = v.strictObject({
  ...OpenQuestion.entries,
  tags: v.array(Slug),
  origin: Question.entries.origin,
  answer: Answer,
  citations: v.array(Citation),
  dissents: v.array(Dissent),
  whyWrong: v.optional(v.array(WhyWrong)),
})
export type KeyedQuestion = v.InferOutput<typeof KeyedQuestion>

export const QuestionQuery = v.strictObject({
  quiz: v.optional(Slug, 'all'),
  difficulty: v.optional(Difficulty),
  kind: v.optional(AnswerKind),
  limit: v.optional(wholeNumber(1, 50), '10'),
  seed: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(100))),
  include: v.optional(v.literal('answer')),
})
export type QuestionQuery = v.InferOutput<typeof QuestionQuery>

export const IncludeQuery = v.pick(QuestionQuery, ['include'])

export const QuizList = v.strictObject({ quizzes: v.array(Quiz) })

export const QuestionReply = v.union([OpenQuestion, KeyedQuestion])

export const QuestionList = v.strictObject({ questions: v.array(QuestionReply) })
