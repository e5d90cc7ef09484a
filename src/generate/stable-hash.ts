const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** FNV-1a, 32 bits: the same for the same text on every machine. Not for secrets. */
export function stableHash(text: string): number {
  let hash = FNV_OFFSET
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, FNV_PRIME) >>> 0
  }
  return hash
}

/** The items in an order that depends on `seed` alone. */
export function shuffledBy<Item>(
  seed: string,
  items: Item[],
  keyOf: (item: Item) => string,
): Item[] {
  return items
    .map((item) => ({ item, rank: stableHash(`${seed}\n${keyOf(item)}`) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item)
}
