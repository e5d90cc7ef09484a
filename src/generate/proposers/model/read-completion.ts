import * as v from 'valibot'
import { complaintsOf } from '../../steps/read-json.ts'
import { EndpointError } from './endpoint-error.ts'
import { excerptOf } from './one-line.ts'

/** What is needed of a chat completion; endpoints send much more. */
const Completion = v.object({
  choices: v.pipe(
    v.array(
      v.object({
        finish_reason: v.nullish(v.string()),
        message: v.object({ content: v.nullish(v.string()), refusal: v.nullish(v.string()) }),
      }),
    ),
    v.minLength(1),
  ),
})

/** Some endpoints report an error with status 200. */
const Failure = v.object({ error: v.object({ message: v.string() }) })

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch (error) {
    throw new EndpointError(
      `the endpoint's reply is not JSON (is --base-url right?): ${excerptOf(body)}`,
      'final',
      error,
    )
  }
}

/** The text of a chat completion. @throws EndpointError if there is none, or only a part of it */
export function readCompletion(body: string): string {
  const json = parse(body)
  const failure = v.safeParse(Failure, json)
  if (failure.success)
    throw new EndpointError(
      `the endpoint reports an error: ${excerptOf(failure.output.error.message)}`,
      'final',
    )
  const completion = v.safeParse(Completion, json)
  if (!completion.success)
    throw new EndpointError(
      `the endpoint's reply is not a chat completion: ${complaintsOf(completion.issues).join(' ')}`,
      'final',
    )
  const [choice] = completion.output.choices
  const { content, refusal } = choice?.message ?? {}
  if (refusal) throw new EndpointError(`the model refused: ${excerptOf(refusal)}`, 'final')
  if (choice?.finish_reason === 'length')
    throw new EndpointError('the reply was cut off for its length (finish_reason length)', 'final')
  if (choice?.finish_reason === 'content_filter')
    throw new EndpointError(
      'the endpoint withheld the reply (finish_reason content_filter)',
      'final',
    )
  if (!content?.trim()) throw new EndpointError('the reply is empty', 'final')
  return content
}
