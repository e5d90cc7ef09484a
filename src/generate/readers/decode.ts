// What no text holds: control characters other than white space.
// oxlint-disable-next-line no-control-regex
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/

/**
 * Bytes as text, a byte-order mark kept. @throws Error if they are none in this encoding
 */
export function decode(bytes: Uint8Array, encoding = 'utf-8'): string {
  const text = ((): string => {
    try {
      return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
    } catch (error) {
      if (error instanceof RangeError)
        throw new Error(`"${encoding}" is no encoding that is known here`, { cause: error })
      throw new Error(`not ${encoding.toUpperCase()} text`, { cause: error })
    }
  })()
  if (BINARY.test(text)) throw new Error('a binary file, not text')
  return text
}
