import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '../../src/generate/document-store.ts'
import { keptWork } from '../../src/generate/kept-work.ts'
import type { CorpusDocument } from '../../src/generate/model.ts'
import { generate } from '../../src/generate/pipeline.ts'
import { recorded } from '../../src/generate/proposers/recorded.ts'
import { rules } from '../../src/generate/proposers/rules/rules.ts'
import { readFolder } from '../../src/generate/steps/read.ts'
import { type Random, seededRandom } from '../../src/quiz/random.ts'
import { BRIDGE, source } from './made-up.ts'

let dir = ''
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'judged-'))
})
afterEach(() => rm(dir, { recursive: true }))

const conflicting = await readFolder('tests/generate/cases/conflicts')
const stories = await readFolder('tests/generate/cases/stories')
const samples = await readFolder('corpus')
const written = recorded([...conflicting.proposals, ...stories.proposals, ...samples.proposals])

async function warm(all: CorpusDocument[]) {
  const { analyseOne, keep, judgeOne, save, judgedAnew } = keptWork(openStore(dir), 'all')
  const { files, judged } = await generate(all, [written, keep(rules)], { analyseOne, judgeOne })
  save()
  return { bytes: JSON.stringify({ files, judged }), judged: judged.length, anew: judgedAnew() }
}

async function cold(all: CorpusDocument[]) {
  const { files, judged } = await generate(all, [written, rules])
  return JSON.stringify({ files, judged })
}

const pool = [...conflicting.documents, ...stories.documents, ...samples.documents]
const linesOf = ({ text }: CorpusDocument) => text.split('\n')

/** A document with a paragraph of another one in place of its own, or beside it. */
function mixed(document: CorpusDocument, random: Random): CorpusDocument {
  const pick = (count: number) => Math.floor(random() * count)
  const lines = linesOf(document)
  const others = pool.flatMap(linesOf).filter((line) => line.length > 40)
  return {
    ...document,
    text: lines
      .toSpliced(pick(lines.length), pick(2), others[pick(others.length)] ?? '')
      .join('\n'),
  }
}

/** One thing that may happen to a corpus between two runs. */
function altered(all: CorpusDocument[], random: Random, step: number): CorpusDocument[] {
  const at = Math.floor(random() * all.length)
  const to = Math.floor(random() * all.length)
  const one = all[at] ?? BRIDGE
  const kind = Math.floor(random() * 5)
  if (kind === 0 && all.length > 3) return all.toSpliced(at, 1)
  if (kind === 1) return all.toSpliced(to, 0, mixed({ ...one, id: `new-${step}` }, random))
  if (kind === 2) return all.toSpliced(at, 1).toSpliced(to, 0, one)
  if (kind === 3) return all.with(at, { ...one, published: `2018-0${1 + (step % 9)}-11` })
  return all.with(at, mixed(one, random))
}

describe.each([1, 2, 3])('documents that change, come, go and move: %i', (seed) => {
  test('each time the kept result is what a cold run gives', async () => {
    const random = seededRandom(`corpus ${seed}`)
    let all = pool
    await warm(all)
    for (let step = 1; step <= 6; step += 1) {
      all = altered(all, random, step)
      expect((await warm(all)).bytes).toBe(await cold(all))
    }
  }, 120_000)
})

const more = 'The Ox Prize of 1999 went to the glazier Pelle Ström for a window in Vik.'

test('a document that tells of nobody else has its own proposals judged anew, and no others', async () => {
  const all = [BRIDGE, ...stories.documents]
  const first = await warm(all)
  expect(first.anew).toBe(first.judged)
  const changed = [source('bridge', `${BRIDGE.text}${more}\n`), ...stories.documents]
  const own = (await generate(changed, [rules])).judged.filter(
    ({ draft }) => draft.document === 'bridge',
  )
  const second = await warm(changed)
  expect(second.anew).toBe(own.length)
  expect(second.bytes).toBe(await cold(changed))
}, 60_000)

test('a second source for a fact has the judgements judged anew that it bears on', async () => {
  const [harbour, ...others] = conflicting.documents
  const without = others.filter(({ id }) => id !== 'coast-weekly')
  const all = [...(harbour ? [harbour] : []), ...without]
  await warm(all)
  const joined = [...all, ...others.filter(({ id }) => id === 'coast-weekly')]
  const { bytes, anew, judged } = await warm(joined)
  expect(bytes).toBe(await cold(joined))
  expect(anew).toBeGreaterThan(0)
  expect(anew).toBeLessThan(judged)
}, 60_000)

test('what an editor changes is judged anew, and no more', async () => {
  const all = [BRIDGE]
  await warm(all)
  const { analyseOne, keep, judgeOne, judgedAnew } = keptWork(openStore(dir), 'all')
  const { proposed } = await generate(all, [rules])
  const id = proposed[0]?.id ?? ''
  const edit = { id, action: 'reject', why: 'dull', field: 'edits.0' } as const
  await generate(all, [written, keep(rules)], { analyseOne, judgeOne, edits: [edit] })
  expect(judgedAnew()).toBe(proposed.filter((one) => one.id === id).length)
})

test('lost or damaged judgements are made again', async () => {
  const all = [BRIDGE]
  const { bytes, judged } = await warm(all)
  const [version = ''] = await readdir(dir)
  const files = await readdir(join(dir, version))
  const kept = files.find((name) => name.endsWith('.judgements')) ?? ''
  await writeFile(join(dir, version, kept), 'no judgement')
  expect(await warm(all)).toEqual({ bytes, judged, anew: judged })
  await rm(join(dir, version, kept))
  expect(await warm(all)).toEqual({ bytes, judged, anew: judged })
})
