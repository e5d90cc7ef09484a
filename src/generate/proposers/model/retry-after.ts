/**
 * How long a reply asks to wait, in milliseconds: `Retry-After` gives seconds or an HTTP date
 * (RFC 9110, 10.2.3). 0 if it is missing, past or cannot be read.
 */
export function retryAfter(header: string | null, now: number): number {
  if (header === null) return 0
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000
  const time = Date.parse(header)
  return Number.isNaN(time) ? 0 : Math.max(0, time - now)
}
