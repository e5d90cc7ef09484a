import type { Citation, Passage } from '../schemas.ts'
import { passageAnchor } from './passage-address.ts'

type Range = Pick<Citation, 'start' | 'end'>

/** Longer ranges come before those that begin with them; the same range stands once. */
function inOrder(ranges: Range[]): Range[] {
  const byAnchor = new Map(ranges.map((range) => [passageAnchor(range), range]))
  return [...byAnchor.values()].toSorted((a, b) => a.start - b.start || b.end - a.end)
}

/** A paragraph with every citation in it marked, each under its own anchor. */
export function MarkedText({ passage, citations }: { passage: Passage; citations: Citation[] }) {
  return (
    <Marked
      text={Array.from(passage.text)}
      offset={passage.start}
      from={passage.start}
      to={passage.end}
      ranges={inOrder(citations)}
    />
  )
}

type MarkedProps = { text: string[]; offset: number; from: number; to: number; ranges: Range[] }

/**
 * The text from `from` to `to`. A citation within another is a mark within a mark. One that goes
 * on beyond the end of another, or of the paragraph, is marked in pieces; the first has the anchor.
 */
function Marked({ text, offset, from, to, ranges }: MarkedProps) {
  const [first, ...rest] = ranges.filter((range) => range.start < to && range.end > from)
  const slice = (start: number, end: number) => text.slice(start - offset, end - offset).join('')
  if (first === undefined) return <>{slice(from, to)}</>
  const start = Math.max(first.start, from)
  const end = Math.min(first.end, to)
  return (
    <>
      {slice(from, start)}
      <mark id={first.start < from ? undefined : passageAnchor(first)}>
        <Marked text={text} offset={offset} from={start} to={end} ranges={rest} />
      </mark>
      <Marked text={text} offset={offset} from={end} to={to} ranges={rest} />
    </>
  )
}
