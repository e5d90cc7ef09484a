const SEPARATORS = /\s*(?:,\s*(?:and|&|or)\s|[,;/&+]|\s(?:and|or|plus|as well as|along with|together with|n)\s)\s*/u

/** The parts that a folded text names one after the other; one where it is no list. */
export function partsOf(folded: string): string[] {
  return folded.split(SEPARATORS).map((part) => part.trim()).filter((part) => part !== '')
}
