/**
 * A mark that a redirect puts in an address, for a word to who has just sent a form: there are no
 * cookies to keep it in. It holds for a minute, so that an address that was kept or shared says
 * nothing that is not true any more, and no link takes it along.
 */
export type RecentMark = 'again' | 'named' | 'reported'

const HOLDS_MS = 60_000

/** The address with the mark, made at `now`. */
export const withMark = (address: string, mark: RecentMark, now: number): string =>
  `${address}${address.includes('?') ? '&' : '?'}${mark}=${now}`

/** Whether a query has the mark, and from just now. */
export function hasMark(query: Record<string, string>, mark: RecentMark, now: number): boolean {
  const age = now - Number(query[mark])
  return age >= 0 && age < HOLDS_MS
}
