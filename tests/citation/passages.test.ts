import { expect, test } from 'vitest'
import { cite } from '../../src/citation/cite.ts'
import { findQuote } from '../../src/citation/find-quote.ts'
import { locateAnswer } from '../../src/citation/locate-answer.ts'
import { paragraphsOf } from '../../src/citation/paragraphs-of.ts'
import { openText } from '../../src/citation/text-view.ts'
import { textFragment } from '../../src/citation/text-fragment.ts'

test('paragraphs are trimmed slices, in code points', () => {
  const text = '🎉 One\r\n\n   Two three \u00a0\n\n'
  const paragraphs = paragraphsOf(text)
  expect(paragraphs.map((one) => one.text)).toEqual(['🎉 One', 'Two three'])
  const view = openText(text)
  for (const { start, end, text: words } of paragraphs) expect(view.slice(start, end)).toBe(words)
})

const WRAPPED = `The new footbridge of Tarn opens nine years after the old one was swept
away

The mayor of the town, Ingrid Halvorsen, opened the footbridge on Monday
at noon. She thanked the engineers who had worked on it since the spring
of the last year. It is 120 metres long.
Nobody had believed it.
`

test.each([WRAPPED, WRAPPED.replaceAll('\n', '\r\n'), `🎉 ${WRAPPED}`])(
  'lines that were wrapped at a column are joined to paragraphs %#',
  (text) => {
    const paragraphs = paragraphsOf(text)
    expect(paragraphs.map((one) => one.text.split(/\s+/).at(-1))).toEqual(['away', 'long.', 'it.'])
    const view = openText(text)
    for (const { start, end, text: words } of paragraphs) expect(view.slice(start, end)).toBe(words)
  },
)

const unwrapped = [
  { what: 'a list', text: 'Ann Roth\nTom Berg\nKim Lee\n' },
  {
    what: 'a verse',
    text: 'The bridge is down, the bridge is down,\nthe water took it all,\nand we who stood in Tarn that night and saw it go away\nheard it fall',
  },
  {
    what: 'a heading',
    text: 'The mayor opens a new footbridge over the harbour of Tarn\nBy Jane Roe\nIt is open.',
  },
  {
    what: 'a paragraph a line',
    text: `The title of it\n${'It was a cold day. '.repeat(9)}\nIt was warm.\n`,
  },
]

test.each(unwrapped)('$what is not joined', ({ text }) => {
  expect(paragraphsOf(text)).toHaveLength(text.trim().split('\n').length)
})

const answers = [
  { passage: 'He met Kim Lee.', candidates: ['Lee', 'Kim Lee'], found: 'Lee' },
  { passage: 'Often, ten came.', candidates: ['ten'], found: 'ten' },
  { passage: 'Of 5,000 guests 35 left, 5 late.', candidates: ['5'], found: '5' },
  {
    passage: 'the “dragon energy” tweet',
    candidates: ['"Dragon energy"'],
    found: '“dragon energy”',
  },
  { passage: 'on May\u00a030', candidates: ['May 30'], found: 'May\u00a030' },
  { passage: 'a 63-year-old woman', candidates: ['63'], found: '63' },
  {
    passage: 'a pro-bridge speech (2018)',
    candidates: ['pro-Bridge speech (2018)'],
    found: 'pro-bridge speech (2018)',
  },
  { passage: 'Nobody here', candidates: ['', 'some'], found: null },
]

test.each(answers)('$candidates in "$passage"', ({ passage, candidates, found }) => {
  const span = locateAnswer(passage, candidates)
  expect(span && Array.from(passage).slice(span.start, span.end).join('')).toBe(found)
})

const fragment = (text: string, exact: string) => {
  const span = findQuote(text, { exact })
  if (!span) throw new Error(`not in the text: ${exact}`)
  return textFragment(cite('doc', text, span.start, span.end))
}

test('a fragment encodes what has a meaning in a directive', () => {
  const text = 'A "well-known, R&B" singer left.'
  expect(fragment(text, text)).toBe(':~:text=A%20%22well%2Dknown%2C%20R%26B%22%20singer%20left.')
})

test('a short quotation takes whole words around it, from its own line', () => {
  const text = 'Other line\nThe two of them met in May before noon that day'
  expect(fragment(text, 'met in May')).toBe(
    ':~:text=two%20of%20them-,met%20in%20May,-before%20noon%20that',
  )
})

test('a long quotation, or one over several lines, is a range', () => {
  const words = Array.from({ length: 80 }, (_, index) => `w${index}`)
  expect(fragment(words.join(' '), words.join(' '))).toBe(
    ':~:text=w0%20w1%20w2%20w3%20w4%20w5,w74%20w75%20w76%20w77%20w78%20w79',
  )
  expect(fragment('one two\nthree four', 'one two\nthree four')).toBe(
    ':~:text=one%20two,three%20four',
  )
})

test('a lone surrogate does not break a fragment', () => {
  expect(fragment('a \ud800 b c d', 'a \ud800 b c d')).toContain('%EF%BF%BD')
})

test('a megabyte is searched at once', () => {
  const text = `${'It was “said” that… '.repeat(50_000)}The end.`
  const view = openText(text)
  for (let round = 0; round < 20; round += 1) {
    expect(findQuote(view, { exact: 'that... The end.' })?.end).toBe(view.length)
  }
}, 5_000)
