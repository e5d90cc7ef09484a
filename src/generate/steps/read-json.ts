/** Reads JSON files, and says all that is wrong with them. */
import { readFile } from 'node:fs/promises'
import * as v from 'valibot'

export const messageOf = (error: unknown) =>
  error instanceof Error ? error.message : String(error)

/** Every bad field with what is wrong with it: `0.published: Use a date such as 2018-05-30.` */
export const complaintsOf = (issues: v.BaseIssue<unknown>[]): string[] =>
  issues.map((issue) => `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`)

/** @throws Error naming the file */
export async function parseJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8')
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${path}: not JSON: ${messageOf(error)}`, { cause: error })
  }
}

/** Reads a JSON file and validates it. @throws Error naming the file and every bad field */
export async function readJson<Schema extends v.GenericSchema>(
  path: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, await parseJson(path))
  if (result.success) return result.output
  throw new Error(
    complaintsOf(result.issues)
      .map((complaint) => `${path}: ${complaint}`)
      .join('\n'),
  )
}
