import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { nearest } from '../../src/generate/nearest.ts'
import { generate } from '../../src/generate/pipeline.ts'
import { recorded } from '../../src/generate/proposers/recorded.ts'
import { applyEdits } from '../../src/generate/steps/apply-edits.ts'
import { checkEdits } from '../../src/generate/steps/check-edits.ts'
import { type PlacedEdit, readEdits } from '../../src/generate/steps/read-edits.ts'
import type { Proposal } from '../../src/schemas.ts'
import { BRIDGE } from './made-up.ts'

let dir = ''
const put = (content: unknown) => writeFile(join(dir, 'edits.json'), JSON.stringify(content))
const messages = async () => {
  const { problems } = await readEdits(dir)
  return problems.map(({ file, message }) => `${file.slice(dir.length + 1)}: ${message}`)
}

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'edits-'))
})
afterEach(() => rm(dir, { recursive: true }))

const REWORD = { id: 'a', action: 'reword', prompt: 'When was the bridge opened?' }

test('a folder without edits has none', async () => {
  expect(await readEdits(dir)).toEqual({ edits: [], problems: [] })
})

test('good edits are read, and each bad field is named', async () => {
  await put({
    edits: [
      REWORD,
      { id: 'a', action: 'pin' },
      { id: 'b', action: 'reject', why: 'Old news.' },
      { id: 'c', action: 'reject' },
      { id: 'D d', action: 'pin' },
      { id: 'e', action: 'delete' },
      { id: 'f', action: 'reword' },
      { id: 'g', action: 'reword', promt: 'When?' },
      7,
    ],
  })
  expect((await readEdits(dir)).edits).toMatchObject([
    { ...REWORD, field: 'edits.0' },
    { action: 'pin', field: 'edits.1' },
    { action: 'reject', field: 'edits.2' },
  ])
  expect(await messages()).toEqual([
    'edits.json: edits.3.why: This field is missing.',
    expect.stringContaining('edits.json: edits.4.id: Use lower-case letters'),
    'edits.json: edits.5.action: Use one of: reword, reject, pin.',
    expect.stringContaining('Say what to reword: prompt, answer, aliases or distractors.'),
    'edits.json: edits.7.promt: There is no such field.',
    'edits.json: edits.8: An edit is an object with an id and an action.',
  ])
})

test('two edits of a question that do not go together', async () => {
  await put({
    edits: [REWORD, { ...REWORD, prompt: 'Who?' }, { id: 'a', action: 'reject', why: 'Dull.' }],
  })
  expect((await readEdits(dir)).edits).toHaveLength(1)
  expect(await messages()).toEqual([
    'edits.json: edits.1.id: "a": this question is edited already, by "reword"',
    'edits.json: edits.2.id: "a": this question is edited already, by "reword"',
  ])
})

test('a file that is no JSON, or of another shape', async () => {
  await put([])
  expect(await messages()).toEqual([expect.stringContaining('edits.json: ')])
  await writeFile(join(dir, 'edits.json'), '{')
  expect(await messages()).toEqual([expect.stringContaining('edits.json: not JSON: ')])
})

const medal: Proposal = {
  id: 'medal-year',
  prompt: 'In which year did architect Tomas Berg win the Aalto Medal for a library in Bergen?',
  answer: { kind: 'date', text: '2019', value: '2019', aliases: [] },
  citations: [
    { exact: 'Its architect, Tomas Berg, won the Aalto Medal in 2019 for a library in Bergen.' },
  ],
  dissents: [],
  origin: 'recorded',
}
const other: Proposal = { ...medal, id: 'medal-again' }

async function run(edits: PlacedEdit[], proposals: Proposal[] = [medal]) {
  const proposer = recorded([{ document: BRIDGE.id, proposals }])
  const outcome = await generate([BRIDGE], [proposer], { edits })
  const questions = outcome.files.flatMap((file) => file.questions)
  const failed = checkEdits(edits, {
    proposed: new Set(outcome.proposed.map(({ id }) => id)),
    leftOut: new Set(),
    accepted: new Set(questions.map(({ id }) => id)),
    rejected: outcome.rejected,
  })
  return { outcome, questions, failed }
}
const edit = (more: object) => ({ id: 'medal-year', field: 'edits.0', ...more }) as PlacedEdit

test('a reworded question, with its id and citations', async () => {
  const prompt = 'When did Tomas Berg win the Aalto Medal for his library in Bergen?'
  const { questions, failed } = await run([
    edit({
      action: 'reword',
      prompt,
      aliases: ['the year 2019'],
      distractors: ['2001', '2003', '2007'],
    }),
  ])
  expect(questions).toMatchObject([
    {
      id: 'medal-year',
      prompt,
      answer: { aliases: ['the year 2019'] },
      distractors: ['2001', '2003', '2007'],
    },
  ])
  expect(questions[0]?.citations).toEqual((await run([])).questions[0]?.citations)
  expect(failed).toEqual([])
})

test('the gate judges a reworded question, and its fault is a problem', async () => {
  const { questions, failed } = await run([
    edit({ action: 'reword', prompt: 'Did Tomas Berg win the Aalto Medal in 2019?' }),
  ])
  expect(questions).toEqual([])
  expect(failed).toEqual([
    expect.stringMatching(/^edits\.0\.prompt: "medal-year" is rejected: [a-z_]+: /),
  ])
  const wrongKey = await run([edit({ action: 'reword', answer: '2018' })])
  expect(wrongKey.failed).toEqual([expect.stringMatching(/^edits\.0\.answer: .*key_in_citation/)])
})

test('what an editor rejects is gone, with the reason', async () => {
  const { questions, failed, outcome } = await run([edit({ action: 'reject', why: 'Dull.' })])
  expect([questions, failed]).toEqual([[], []])
  expect(outcome.rejected).toMatchObject([{ reason: 'editor', detail: 'Dull.' }])
})

test('of two that ask the same the pinned one is kept, wherever it stands', async () => {
  const both = [medal, other]
  const kept = async (edits: PlacedEdit[]) => (await run(edits, both)).questions.map(({ id }) => id)
  expect(await kept([])).toEqual(['medal-year'])
  expect(await kept([edit({ id: 'medal-again', action: 'pin' })])).toEqual(['medal-again'])
})

test('two that are pinned and cannot both be published: the editor is told', async () => {
  const pins = ['medal-year', 'medal-again'].map((id, at) =>
    edit({ id, action: 'pin', field: `edits.${at}` }),
  )
  const { questions, failed } = await run(pins, [medal, other])
  expect(questions).toHaveLength(1)
  expect(failed).toEqual([
    expect.stringMatching(/^edits\.1\.id: "medal-again" is rejected: duplicate: /),
  ])
})

test('an id that nobody proposes is named with the nearest', async () => {
  const { failed } = await run([edit({ id: 'medal-yaer', action: 'pin' })])
  expect(failed).toEqual([
    'edits.0.id: no question "medal-yaer" is proposed; the nearest are medal-year',
  ])
})

test('nearest: the most alike first, none that share nothing', () => {
  const ids = ['bridge-opening-year', 'bridge-opening-day', 'storm-deaths', 'xyz']
  expect(nearest('bridge-openings-year', ids).slice(0, 2)).toEqual(ids.slice(0, 2))
  expect(nearest('qqq', ids)).toEqual([])
  expect(nearest('', ids)).toEqual([])
})

test('without edits nothing moves', () => {
  expect(applyEdits([], [])).toEqual([])
})
