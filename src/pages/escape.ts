import { escapeToBuffer } from 'hono/utils/html'

/** What XML cannot hold, not even as a reference: https://www.w3.org/TR/xml/#charsets */
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** A text as it stands in HTML or XML that is shown or sent as text, between tags or in quotes. */
export function escape(text: string): string {
  const buffer: [string] = ['']
  escapeToBuffer(text.replace(NO_CHARACTER, ''), buffer)
  return buffer[0]
}
