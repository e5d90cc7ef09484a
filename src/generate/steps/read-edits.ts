import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { Edit } from '../../schemas.ts'
import { complaintsOf, messageOf, parseJson } from './read-json.ts'
import type { CorpusProblem } from './read.ts'

const FILE = 'edits.json'

// The edits are judged one by one, so that a bad one takes no other with it.
const Envelope = v.strictObject({
  edits: v.array(v.unknown()),
})

/** An edit with its place in the file, by which it is named. */
export type PlacedEdit = Edit & { field: string }

/** Two edits of one question that say the same thing twice, or that cannot both be done. */
function clash(edit: Edit, others: Edit[]): string | null {
  const other = others.find(
    ({ id, action }) =>
      id === edit.id && (action === edit.action || [action, edit.action].includes('reject')),
  )
  return other ? `this question is edited already, by "${other.action}"` : null
}

/** Reads `corpus/edits.json`, if there is one. What cannot be used becomes a problem of its own. */
export async function readEdits(
  dir: string,
): Promise<{ edits: PlacedEdit[]; problems: CorpusProblem[] }> {
  const file = join(dir, FILE)
  if (!(await readdir(dir)).includes(FILE)) return { edits: [], problems: [] }
  const fail = (messages: string[]) => ({
    edits: [],
    problems: messages.map((message) => ({ file, message })),
  })
  let json: unknown
  try {
    json = await parseJson(file)
  } catch (error) {
    return fail([messageOf(error).replace(`${file}: `, '')])
  }
  const envelope = v.safeParse(Envelope, json)
  if (!envelope.success) return fail(complaintsOf(envelope.issues))

  const edits: PlacedEdit[] = []
  const problems: CorpusProblem[] = []
  for (const [at, one] of envelope.output.edits.entries()) {
    const field = `edits.${at}`
    const tell = (message: string) => problems.push({ file, message: `${field}.${message}` })
    if (!v.is(v.looseObject({}), one)) {
      problems.push({ file, message: `${field}: An edit is an object with an id and an action.` })
      continue
    }
    const result = v.safeParse(Edit, one)
    if (!result.success) {
      for (const complaint of complaintsOf(result.issues)) tell(complaint)
      continue
    }
    const fault = clash(result.output, edits)
    if (fault) tell(`id: "${result.output.id}": ${fault}`)
    else edits.push({ ...result.output, field })
  }
  return { edits, problems }
}
