/** Asks the Worker what only an admin may: the key is from the environment, else from `.dev.vars`. */
import { readFile } from 'node:fs/promises'
import { parseEnv } from 'node:util'
import * as v from 'valibot'

/** Where `npm start` serves. */
export const LOCAL_URL = 'http://localhost:8787'

/** The reply of the API, which must be of this shape; a body is sent by POST. */
export type AskAdmin = <S extends v.GenericSchema>(
  path: string,
  schema: S,
  body?: object,
) => Promise<v.InferOutput<S>>

/**
 * A client of the API at this address.
 * @throws Error where there is no key; so does every call that is refused, with what was said
 */
export async function adminOf(url: string): Promise<AskAdmin> {
  const key = process.env['ADMIN_KEY'] ?? (await devVars())['ADMIN_KEY']
  if (!key) throw new Error('Set ADMIN_KEY to the admin key of the Worker.')
  return async (path, schema, body) => {
    const response = await fetch(new URL(`/api/v1${path}`, url), {
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`)
    return v.parse(schema, JSON.parse(text))
  }
}

async function devVars(): Promise<NodeJS.Dict<string>> {
  try {
    return parseEnv(await readFile('.dev.vars', 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {}
    throw error
  }
}
