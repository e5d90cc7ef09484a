import { renderToString } from 'hono/jsx/dom/server'
import { describe, expect, it } from 'vitest'
import { MarkedText } from '../../src/pages/marked-text.tsx'
import type { Citation } from '../../src/schemas.ts'

// An astral character counts as one code point, so that the letters stand at 1 to 10.
const PASSAGE = { start: 100, end: 111, text: '𝕏abcdefghij' }

const citation = ([start, end]: number[]): Citation => ({
  document: 'd',
  exact: '-',
  prefix: '',
  suffix: '',
  start: 100 + (start ?? 0),
  end: 100 + (end ?? 0),
})

const marked = (ranges: number[][]) =>
  renderToString(<MarkedText passage={PASSAGE} citations={ranges.map(citation)} />)

const CASES = [
  { what: 'nothing cited', ranges: [], html: '𝕏abcdefghij' },
  { what: 'one', ranges: [[1, 3]], html: '𝕏<mark id="c-101-103">ab</mark>cdefghij' },
  {
    what: 'the same twice',
    ranges: [
      [1, 3],
      [1, 3],
    ],
    html: '𝕏<mark id="c-101-103">ab</mark>cdefghij',
  },
  {
    what: 'one within another',
    ranges: [
      [2, 4],
      [1, 6],
    ],
    html: '𝕏<mark id="c-101-106">a<mark id="c-102-104">bc</mark>de</mark>fghij',
  },
  {
    what: 'two that begin together',
    ranges: [
      [1, 3],
      [1, 5],
    ],
    html: '𝕏<mark id="c-101-105"><mark id="c-101-103">ab</mark>cd</mark>efghij',
  },
  {
    what: 'two that cross',
    ranges: [
      [1, 4],
      [3, 6],
    ],
    html: '𝕏<mark id="c-101-104">ab<mark id="c-103-106">c</mark></mark><mark>de</mark>fghij',
  },
  {
    what: 'one that came from the paragraph before',
    ranges: [[-9, 2]],
    html: '<mark>𝕏a</mark>bcdefghij',
  },
  {
    what: 'one that goes on in the next',
    ranges: [[9, 40]],
    html: '𝕏abcdefgh<mark id="c-109-140">ij</mark>',
  },
]

describe('a paragraph marks', () => {
  it.each(CASES)('$what', ({ ranges, html }) => {
    expect(marked(ranges)).toBe(html)
  })

  it('nothing that is in it as markup', async () => {
    const passage = { start: 0, end: 6, text: '<b>&"x' }
    expect(renderToString(<MarkedText passage={passage} citations={[]} />)).toBe(
      '&lt;b&gt;&amp;&quot;x',
    )
  })
})
