/**
 * What a machine sent, fit for a terminal and for one line of it: control characters and line breaks
 * become spaces, characters that show as nothing (marks of direction among them) vanish.
 */
export const oneLine = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()

const LONGEST = 200

/** The beginning of such a text, as an error message quotes it. */
export function excerptOf(text: string): string {
  const line = oneLine(text)
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`
}
