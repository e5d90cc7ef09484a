import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { AnswerKind, DateValue, NumberValue } from '../../../schemas.ts'
import { complaintsOf } from '../../steps/read-json.ts'
import { oneLine } from './one-line.ts'

const line = (max: number) =>
  v.pipe(v.string(), v.transform(oneLine), v.minLength(1), v.maxLength(max))

/**
 * A question as a model writes it. Every field is required and none is added, as strict output asks
 * for. A model that has to say why an option is wrong offers fewer options that are right.
 */
export const Suggestion = v.strictObject({
  prompt: line(400),
  answer: v.strictObject({
    kind: AnswerKind,
    text: line(200),
    value: v.nullable(
      v.union(
        [DateValue, NumberValue],
        'Use an ISO 8601 date, an object with number and unit, or null.',
      ),
    ),
    aliases: v.array(line(200)),
  }),
  distractors: v.pipe(
    v.array(v.strictObject({ text: line(200), why: v.string() })),
    v.maxLength(3, 'Give at most 3.'),
  ),
  citations: v.pipe(
    v.array(line(2000)),
    v.minLength(1, 'Give at least one.'),
    v.maxLength(4, 'Give at most 4.'),
  ),
})
export type Suggestion = v.InferOutput<typeof Suggestion>

const Reply = v.strictObject({ questions: v.array(Suggestion) })
// The questions of a reply are judged one by one, so that a bad one takes no other with it.
const Envelope = v.strictObject({ questions: v.array(v.unknown()) })

/**
 * The same shape for the endpoint, without lengths and patterns: engines that bind a model to a
 * schema know few of these, and some versions of llama.cpp crash on a pattern with a group.
 */
export const replySchema = toJsonSchema(Reply, {
  typeMode: 'input',
  ignoreActions: ['trim', 'regex', 'min_length', 'max_length', 'finite'],
})

export interface Reading {
  suggestions: Suggestion[]
  /** What is wrong with the rest, for the model and for a person. */
  complaints: string[]
}

/** Models that think aloud do so first; many put what is asked for into a fence. */
const THOUGHTS = /^\s*<think>.*?<\/think>/s
const FENCE = /```(?:json)?\s*(\{.*\})\s*```/s

function parse(content: string): unknown {
  const text = content.replace(THOUGHTS, '')
  return JSON.parse(FENCE.exec(text)?.[1] ?? text)
}

/** Reads what a model wrote. Nothing in it is trusted. */
export function readReply(content: string): Reading {
  let json: unknown
  try {
    json = parse(content)
  } catch {
    return { suggestions: [], complaints: ['The reply is not JSON.'] }
  }
  const envelope = v.safeParse(Envelope, json)
  if (!envelope.success)
    return { suggestions: [], complaints: ['The reply is not an object with a list "questions".'] }
  const reading: Reading = { suggestions: [], complaints: [] }
  for (const [at, one] of envelope.output.questions.entries()) {
    const result = v.safeParse(Suggestion, one)
    if (result.success) reading.suggestions.push(result.output)
    else
      reading.complaints.push(
        ...complaintsOf(result.issues).map((text) => `questions.${at}.${text}`),
      )
  }
  return reading
}
