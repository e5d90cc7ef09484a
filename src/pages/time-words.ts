/** Above this a reader thinks in minutes: `5:28`, not `328 seconds`. */
const MOST_SECONDS = 99

/** So many seconds, as the pages and their scripts tell what is left: `42 seconds`, `1:40`. */
export function timeWords(seconds: number): string {
  if (seconds <= MOST_SECONDS) return `${seconds} second${seconds === 1 ? '' : 's'}`
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
