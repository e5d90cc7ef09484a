import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** A source of numbers from 0 (included) to 1 (excluded), such as `Math.random`. */
export type Random = () => number

/**
 * A repeatable source: the same text gives the same numbers. Not for secrets.
 * The text is hashed to 32 bits by FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/).
 */
export function seededRandom(seed: string): Random {
  let hash = 0x811c9dc5
  for (const unit of new TextEncoder().encode(seed)) hash = Math.imul(hash ^ unit, 0x01000193)
  const generator = xoroshiro128plus(hash)
  return () => uniformFloat64(generator)
}

/** A copy in random order (Fisher and Yates). */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
  const shuffled = [...items]
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T]
  }
  return shuffled
}
