/** Makes and checks citations. Pure. */
import type { Citation } from '../schemas.ts'
import { openText, type TextView } from './text-view.ts'

const CONTEXT_CODE_POINTS = 32

/** Cites the slice `[start, end)` of a document's text, in code points, with what stands around it. */
export function cite(
  document: string,
  text: string | TextView,
  start: number,
  end: number,
): Citation {
  const view = openText(text)
  return {
    document,
    exact: view.slice(start, end),
    prefix: view.slice(Math.max(0, start - CONTEXT_CODE_POINTS), start),
    suffix: view.slice(end, end + CONTEXT_CODE_POINTS),
    start,
    end,
  }
}

/** Whether a citation is the very slice that it says it is, and its context stands around it. */
export function isExactSlice(citation: Citation, text: string | TextView): boolean {
  const view = openText(text)
  const { exact, prefix, suffix, start, end } = citation
  return (
    start < end &&
    end <= view.length &&
    view.slice(start, end) === exact &&
    view.slice(0, start).endsWith(prefix) &&
    view.slice(end, view.length).startsWith(suffix)
  )
}
