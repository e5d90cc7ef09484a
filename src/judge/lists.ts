const SEPARATORS =
  /\s*(?:,\s*(?:and|&)\s|[,;/&+]|\s(?:and|plus|as well as|along with|together with)\s)\s*/u
const LEADING = /^(?:both|the two|all of|only know|only)\s+(?:were\s+|are\s+)?/u

/** The parts that a folded text names one after the other; one where it is no list. */
export function partsOf(folded: string): string[] {
  return folded
    .replace(LEADING, '')
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
