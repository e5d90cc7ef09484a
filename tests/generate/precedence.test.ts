import { expect, test } from 'vitest'
import { summarise } from '../../src/generate/summary.ts'
import type { Draft } from '../../src/generate/model.ts'
import { generate } from '../../src/generate/pipeline.ts'
import { rules } from '../../src/generate/proposers/rules/rules.ts'
import { BRIDGE } from './made-up.ts'
import { analyse } from '../../src/generate/steps/analyse.ts'
import { noProgress } from '../../src/generate/progress.ts'

const corpus = analyse([BRIDGE])
const [first] = (await generate([BRIDGE], [rules])).files.flatMap(({ questions }) => questions)
const found = (await rules.propose(corpus, noProgress)).find(({ id }) => id === first?.id)
if (!first || !found) throw new Error('no question')

/** The same question as if others had proposed it. */
const by = (origin: Draft['origin']): Draft => ({
  ...found,
  id: `by-${origin}`,
  origin,
  distractors: first.distractors,
})
const proposer = (origin: Draft['origin']) => ({
  name: origin,
  propose: async () => [by(origin)],
})

test.each([
  { origins: ['rules', 'model', 'recorded'], kept: 'by-recorded' },
  { origins: ['rules', 'model'], kept: 'by-model' },
  { origins: ['model', 'recorded'], kept: 'by-recorded' },
] as const)('of $origins that ask the same, $kept is kept', async ({ origins, kept }) => {
  const { files, rejected } = await generate([BRIDGE], origins.map(proposer))
  expect(files.flatMap(({ questions }) => questions.map(({ id }) => id))).toEqual([kept])
  expect(rejected.map(({ reason }) => reason)).toEqual(origins.slice(1).map(() => 'duplicate'))
})

test('what an editor pinned is kept, whoever wrote it', async () => {
  const edits = [{ id: 'by-rules', action: 'pin', field: 'edits.0' } as const]
  const { files } = await generate([BRIDGE], [proposer('recorded'), proposer('rules')], { edits })
  expect(files.flatMap(({ questions }) => questions.map(({ id }) => id))).toEqual(['by-rules'])
})

test('the summary tells an editor of two by a person that ask for one key from one passage', async () => {
  const outcome = await generate([BRIDGE], [proposer('recorded')])
  const doubt = { ...by('recorded'), reason: 'duplicate', detail: 'asks what another asks' }
  expect(summarise({ ...outcome, doubtful: [doubt] })).toContain(
    '  warning by-recorded: asks what another asks',
  )
})
