import { decode } from './decode.ts'
import type { Reader } from './reading.ts'

/** UTF-8, kept as it is: a byte-order mark counts as a code point too. */
export const plainText: Reader = (bytes) => {
  const text = decode(bytes)
  return Promise.resolve({ text, known: {} })
}
