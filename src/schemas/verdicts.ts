/** Answers and what the judge says of them. */
import * as v from 'valibot'
import { Citation, Dissent } from './documents.ts'
import { Answer, WhyWrong } from './questions.ts'

export const VerdictName = v.picklist(['correct', 'incorrect', 'prompt'])
export type VerdictName = v.InferOutput<typeof VerdictName>

/** Why a verdict was given. A closed list: clients may switch on it. */
export const Reason = v.picklist([
  'chosen_key',
  'chosen_distractor',
  'same_text',
  'accepted_alias',
  'same_date',
  'same_number',
  'same_person',
  'same_place',
  'same_acronym',
  'same_title',
  'same_words',
  'same_meaning',
  'all_parts',
  'more_precise',
  'quotes_source',
  'less_precise',
  'first_name_only',
  'some_parts',
  'stated_by_dissenting_source',
  'different_date',
  'different_number',
  'other_unit',
  'other_person',
  'other_place',
  'other_name',
  'other_candidate',
  'opposite',
  'negated',
  'several_answers',
  'wrong_part',
  'no_answer',
  'too_long',
  'different',
])
export type Reason = v.InferOutput<typeof Reason>

/** The judge's word on one answer. While `verdict` is `prompt`, the key and its passages are withheld. */
export const Verdict = v.strictObject({
  verdict: VerdictName,
  reason: Reason,
  explanation: v.pipe(v.string(), v.description('One sentence for a person')),
  answer: v.nullable(v.pick(Answer, ['kind', 'text', 'value'])),
  citations: v.array(Citation),
  dissents: v.array(Dissent),
  whyWrong: v.optional(v.array(WhyWrong)),
})
export type Verdict = v.InferOutput<typeof Verdict>

/** What a player submits. Longer than any answer needs to be; the judge has a limit of its own. */
export const Submission = v.pipe(v.string(), v.maxLength(1000), v.regex(/\S/, 'Give an answer.'))

export const CheckRequest = v.strictObject({ answer: Submission })
