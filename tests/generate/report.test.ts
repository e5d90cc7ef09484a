import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { generate } from '../../src/generate/pipeline.ts'
import { recorded } from '../../src/generate/proposers/recorded.ts'
import { rules } from '../../src/generate/proposers/rules/rules.ts'
import { explain } from '../../src/generate/explain.ts'
import { report } from '../../src/generate/report/report.ts'
import type { Proposal } from '../../src/schemas.ts'
import { BRIDGE, source } from './made-up.ts'

const HOSTILE = '<script>alert("1")</script>'
const proposal = (id: string, prompt: string, exact: string): Proposal => ({
  id,
  prompt,
  answer: { kind: 'date', text: '2019', value: '2019', aliases: [] },
  citations: [{ exact }],
  dissents: [],
  origin: 'recorded',
})
const medal = 'Its architect, Tomas Berg, won the Aalto Medal in 2019 for a library in Bergen.'
const proposals = [
  proposal('medal-year', 'When did Tomas Berg win the Aalto Medal for a library in Bergen?', medal),
  proposal('leaks', `Did he win it in 2019 & ${HOSTILE}?`, medal),
  proposal('invented', 'When did Tomas Berg win the medal?', `Nobody wrote ${HOSTILE}.`),
]
const documents = [
  { ...BRIDGE, title: `A bridge ${HOSTILE}` },
  source('empty', 'Title\n\nNothing is asked of it.'),
]
const outcome = await generate(documents, [recorded([{ document: BRIDGE.id, proposals }]), rules])
const open = (page: string) => parseHTML(page).document

test('every proposal stands beside its passage, and nothing of it is taken for markup', () => {
  const page = report(outcome, null)
  expect(page).not.toContain('<script')
  expect(page).toContain('&lt;script&gt;')
  const document = open(page)
  const cards = [...document.querySelectorAll('article')]
  expect(cards).toHaveLength(outcome.proposed.length)
  const card = cards.find((one) => one.textContent?.includes('· recorded ·'))
  expect(card?.querySelector('mark')?.textContent?.trim()).toBe(medal)
  expect(card?.querySelector('mark b')?.textContent).toBe('2019')
  expect(card?.querySelectorAll('.options li')).toHaveLength(4)
  const text = document.body.textContent ?? ''
  for (const { reason } of outcome.rejected) expect(text).toContain(reason)
  expect(text).toContain('Not found in any document')
})

test('to be rated: in an order of its own, with origin and verdict folded away', () => {
  const page = report(outcome, '7')
  expect(report(outcome, '7')).toBe(page)
  const prompts = (seed: string) =>
    [...open(report(outcome, seed)).querySelectorAll('h2')].map(({ textContent }) =>
      textContent?.replace(/^\d+\. /, ''),
    )
  expect(prompts('8')).not.toEqual(prompts('7'))
  expect(new Set(prompts('8'))).toEqual(new Set(prompts('7')))
  const document = open(page)
  for (const details of document.querySelectorAll('details')) details.remove()
  const shown = document.body.textContent ?? ''
  expect(shown).not.toMatch(/recorded|rules|medal-year|Rejected|no_leak/)
  expect(document.querySelectorAll('.accepted, .rejected')).toHaveLength(0)
  expect(page).not.toContain('<script')
})

test('nothing is loaded, from anywhere', () => {
  for (const page of [report(outcome, null), report(outcome, '7')]) {
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/\bsrc=|@import|url\(/)
  }
})

test('explain: check by check, of a rejected and of an accepted one', () => {
  const leaks = explain(outcome, 'leaks')
  expect(leaks).toMatch(/^leaks: rejected: [a-z_]+: /)
  expect(leaks).toMatch(/FAILS no_leak: /)
  expect(leaks).toMatch(/ok {4}exact_citation/)
  const accepted = explain(outcome, 'medal-year')
  expect(accepted).toMatch(/^medal-year: accepted\n/)
  expect(accepted).not.toMatch(/FAILS/)
  expect(accepted).toContain(medal)
})

test('explain: an id that nobody proposes', () => {
  expect(() => explain(outcome, 'medal-yaer')).toThrow(/"medal-yaer".* nearest are medal-year/)
})
