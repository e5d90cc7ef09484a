import type { Context, Next } from 'hono'
import { problem } from '../problems.ts'

type Bound = { Bindings: Env }
type Issues = readonly {
  message: string
  path?: readonly (PropertyKey | { key: PropertyKey })[] | undefined
}[]
type Result = { success: boolean; error?: Issues }

/** Every field that failed, `a.b` for nested ones, and why. */
export const fieldErrors = (issues: Issues = []): { field: string; message: string }[] =>
  issues.map(({ message, path = [] }) => ({
    field: path.map((step) => String(typeof step === 'object' ? step.key : step)).join('.'),
    message,
  }))

/** The validators' hook: answers 422 with every field that failed. */
export const refuseInvalid = <P extends string>(
  result: Result,
  c: Context<Bound, P>,
): Response | undefined =>
  result.success ? undefined : problem(c, 'validation_failed', fieldErrors(result.error))

/** Tells a body that is not JSON from one that is wrong. Hono keeps what was read for the validator. */
export async function jsonBody<P extends string>(
  c: Context<Bound, P>,
  next: Next,
): Promise<Response | undefined> {
  const type = c.req.header('Content-Type') ?? ''
  if (c.req.header('Content-Encoding') !== undefined) return problem(c, 'unsupported_media_type')
  if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/iu.test(type)) {
    return problem(c, 'unsupported_media_type')
  }
  try {
    const body: unknown = await c.req.json()
    // An array has a `length` and would pass for an object.
    if (Array.isArray(body)) {
      return problem(c, 'validation_failed', [{ field: '', message: 'Send a JSON object.' }])
    }
  } catch (error) {
    if (error instanceof SyntaxError) return problem(c, 'malformed_json')
    throw error
  }
  await next()
  return undefined
}
