import { type Random, shuffle } from './random.ts'

/** What picking needs to know of a question: which others its passages give away, or theirs it. */
type Pickable = { id: string; clashes: readonly string[] }

/** An unlucky draw takes a question that clashes with many; some more draws find a longer game. */
const DRAWS = 20

/**
 * At most `limit` rows at random, no two of which clash: in one game the passage that is shown after
 * an answer must not hold the key to a question that is still to come. Gives fewer where no more are
 * found: the largest set of all is costly to know, so the last draw takes those first that clash
 * with the fewest.
 */
export function pickApart<Row extends Pickable>(
  rows: readonly Row[],
  limit: number,
  random: Random,
): Row[] {
  let best: Row[] = []
  for (let draw = 1; draw <= DRAWS && best.length < Math.min(limit, rows.length); draw++) {
    const shuffled = shuffle(rows, random)
    const ordered = draw < DRAWS ? shuffled : shuffled.toSorted(byClashes)
    const picked = pickOnce(ordered, limit)
    if (picked.length > best.length) best = picked
  }
  return best
}

const byClashes = (a: Pickable, b: Pickable): number => a.clashes.length - b.clashes.length

function pickOnce<Row extends Pickable>(rows: readonly Row[], limit: number): Row[] {
  const picked: Row[] = []
  const excluded = new Set<string>()
  for (const row of rows) {
    if (picked.length === limit) break
    if (excluded.has(row.id)) continue
    picked.push(row)
    for (const id of row.clashes) excluded.add(id)
  }
  return picked
}
