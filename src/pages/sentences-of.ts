const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' })

/** What a full stop follows within a sentence: titles, initials, "U.S." */
const ABBREVIATED =
  /(?:^|[\s("“‘])(?:Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Lt|Rev|Jr|Sr|vs|(?:\p{Lu}\.)*\p{Lu})\.\s*$/u

/** Where the sentences of a paragraph begin and end, without the white space around them. */
export function sentencesOf(text: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = []
  let isOpen = false
  for (const { segment, index } of SEGMENTER.segment(text)) {
    if (segment.trim() === '') continue
    const start = index + segment.length - segment.trimStart().length
    const end = index + segment.trimEnd().length
    const last = sentences.at(-1)
    if (isOpen && last !== undefined) last.end = end
    else sentences.push({ start, end })
    isOpen = ABBREVIATED.test(segment)
  }
  return sentences
}
