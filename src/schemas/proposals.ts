/** What people and models write for the generator. */
import * as v from 'valibot'
import { Dissent } from './documents.ts'
import { Answer, AnswerKind, Difficulty } from './questions.ts'
import { Slug, text } from './values.ts'

/** A quotation that an editor writes down; the generator finds its position. */
export const Quote = v.strictObject({
  document: v.optional(Slug),
  exact: v.pipe(v.string(), v.minLength(1)),
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
})
export type Quote = v.InferOutput<typeof Quote>

/** A question that a person or a model wrote: one entry of `corpus/proposals/<document>.json`. */
export const Proposal = v.strictObject({
  id: Slug,
  prompt: text(400),
  answer: v.strictObject({
    kind: AnswerKind,
    text: text(200),
    value: v.optional(v.nullable(Answer.entries.value), null),
    aliases: v.optional(v.array(text(200)), []),
  }),
  distractors: v.optional(v.pipe(v.array(text(200)), v.maxLength(3))),
  citations: v.pipe(v.array(Quote), v.minLength(1)),
  dissents: v.optional(
    v.array(
      v.strictObject({
        ...Quote.entries,
        text: text(200),
        value: v.optional(v.nullable(Dissent.entries.value), null),
      }),
    ),
    [],
  ),
  difficulty: v.optional(Difficulty),
  category: v.optional(Slug),
  tags: v.optional(v.array(Slug)),
  origin: v.optional(v.picklist(['recorded', 'model']), 'recorded'),
  /** Which model wrote it, and on which day. */
  model: v.optional(v.strictObject({ name: text(200), date: v.pipe(v.string(), v.isoDate()) })),
})
export type Proposal = v.InferOutput<typeof Proposal>

export const ProposalFile = v.strictObject({ document: Slug, proposals: v.array(Proposal) })
export type ProposalFile = v.InferOutput<typeof ProposalFile>

const editOf = { id: Slug, why: v.optional(text(300)) }

/**
 * What an editor does to a question, whoever proposed it: one entry of `corpus/edits.json`. The gate
 * judges a reworded or pinned question as any other.
 */
export const Edit = v.variant('action', [
  v.pipe(
    v.strictObject({
      ...editOf,
      action: v.literal('reword'),
      prompt: v.optional(text(400)),
      answer: v.optional(text(200)),
      aliases: v.optional(v.array(text(200))),
      distractors: v.optional(v.pipe(v.array(text(200)), v.maxLength(3))),
    }),
    v.check(
      ({ prompt, answer, aliases, distractors }) =>
        [prompt, answer, aliases, distractors].some((field) => field !== undefined),
      'Say what to reword: prompt, answer, aliases or distractors.',
    ),
  ),
  v.strictObject({ ...editOf, action: v.literal('reject'), why: text(300) }),
  v.strictObject({ ...editOf, action: v.literal('pin') }),
])
export type Edit = v.InferOutput<typeof Edit>

export const EditFile = v.strictObject({ edits: v.array(Edit) })
export type EditFile = v.InferOutput<typeof EditFile>
