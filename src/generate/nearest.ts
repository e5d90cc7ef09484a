const MOST = 3

/** The letters of two neighbours each, as often as they occur. */
function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>()
  for (let at = 0; at + 2 <= text.length; at += 1) {
    const pair = text.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/** The ids most like one that nobody has, by Sørensen and Dice: 2 × shared pairs / all pairs. */
export function nearest(wanted: string, ids: Iterable<string>): string[] {
  const own = pairsOf(wanted)
  const likeness = (id: string) => {
    const pairs = pairsOf(id)
    let shared = 0
    for (const [pair, count] of own) shared += Math.min(count, pairs.get(pair) ?? 0)
    return (2 * shared) / Math.max(1, wanted.length + id.length - 2)
  }
  return [...new Set(ids)]
    .map((id) => ({ id, like: likeness(id) }))
    .filter(({ like }) => like > 0)
    .toSorted((a, b) => b.like - a.like || (a.id < b.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ id }) => id)
}
