import type { FramePart } from '../model.ts'

// What may stand between two parts and adds nothing that must be told.
const BETWEEN =
  /^(?: (?:early|late|shortly|also|later|then|just|only|together|already|soon|even))*,? $/
// "at the", "from": what was to follow was not read.
const CUT =
  / (?:the|an?|its|his|her|their|of|to|from|in|at|and|or|than|up|by|for|with|as|most|much|least|some|any)$/i

/** Whether a clause's parts leave no word out after its verb, and none ends before its noun. */
export function isUnbroken(reading: string, parts: FramePart[], verbEnd: number): boolean {
  const after = parts.filter(({ isLead }) => !isLead).toSorted((a, b) => a.start - b.start)
  return after.every((part, at) => {
    const before = after[at - 1]?.end ?? verbEnd
    const isNear = part.start <= before + 1 || BETWEEN.test(reading.slice(before, part.start))
    return isNear && !CUT.test(part.text)
  })
}
