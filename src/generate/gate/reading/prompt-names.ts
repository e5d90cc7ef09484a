import { normalise } from '../../../citation/normalise.ts'
import { candidatesIn } from '../../analysis/names.ts'
import { isFormOf } from '../../analysis/name-match.ts'
import type { Mention, Name } from '../../model.ts'

/** A name that a prompt writes, and where in its reading. */
export interface Written {
  text: string
  start: number
  end: number
}

/** The names in a text that is no sentence of a document. */
export function writtenNames(text: string): Written[] {
  const { text: reading } = normalise(text)
  const sentence = {
    document: '',
    start: 0,
    end: 0,
    text,
    reading,
    line: 0,
    mentions: [],
    times: [],
    amounts: [],
  }
  return candidatesIn(sentence).map(({ text: name, start, end }) => ({ text: name, start, end }))
}

/** Those of them that are names of `names`, in the prompt's order. */
export const mentionsIn = (text: string, names: Name[]): Mention[] =>
  writtenNames(text).flatMap((written) => {
    const name = names.find((one) => isFormOf(written.text, one))
    return name ? { ...written, name } : []
  })
