interface Passage {
  document: string
  start: number
  end: number
}

/** Whether two passages of one document have a character in common. */
export const overlap = (a: Passage, b: Passage): boolean =>
  a.document === b.document && a.start < b.end && b.start < a.end
