/** Errors over HTTP. */
import * as v from 'valibot'

/** RFC 9457 problem details. `errors` names every field that failed validation. */
export const Problem = v.strictObject({
  type: v.string(),
  title: v.string(),
  status: v.pipe(v.number(), v.integer()),
  detail: v.string(),
  instance: v.optional(v.string()),
  errors: v.optional(v.array(v.strictObject({ field: v.string(), message: v.string() }))),
})
export type Problem = v.InferOutput<typeof Problem>
