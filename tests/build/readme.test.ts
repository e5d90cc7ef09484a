import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { elementSnippet } from '../../src/pages/snippets.ts'
import { RESERVED_HEIGHTS } from '../../src/pages/browser/reserved-height.ts'

test('the heights that a host is told to reserve are those that the element reserves', () => {
  const [, css = ''] =
    /```css\n(footnote-quiz [^`]+)```/.exec(readFileSync('README.md', 'utf8')) ?? []
  const told = [...css.matchAll(/(?:min-width: (\d+)px[^}]*)?min-height: (\d+)px/g)].map(
    ([, fromWidth = 0, height]) => ({ fromWidth: Number(fromWidth), height: Number(height) }),
  )
  expect(told).toEqual(RESERVED_HEIGHTS)
})

test('the code that a host is told to use is what the page of the embed code offers', () => {
  const quiz = {
    id: 'daily',
    title: 'Daily quiz',
    kind: 'daily',
    questions: 5,
    longest: 5,
  } as const
  const offered = { origin: 'https://HOST', quiz, options: {}, title: `Quiz: ${quiz.title}` }
  expect(readFileSync('README.md', 'utf8')).toContain(elementSnippet(offered))
})
