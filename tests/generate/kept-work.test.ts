import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from '../../src/generate/document-store.ts'
import { keptWork } from '../../src/generate/kept-work.ts'
import type { CorpusDocument } from '../../src/generate/model.ts'
import { generate } from '../../src/generate/pipeline.ts'
import { rules } from '../../src/generate/proposers/rules/rules.ts'
import { readFolder } from '../../src/generate/steps/read.ts'
import { BRIDGE, source } from './made-up.ts'

let dir = ''
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'kept-'))
})
afterEach(() => rm(dir, { recursive: true }))

const rival = source(
  'rival',
  `Rival paper on the bridge

Wednesday, 15 March 2023

Mayor Ingrid Halvorsen met architect Tomas Berg in Tarn on Saturday to open the footbridge.
Berg, 59, left Tarn in 1984 for Oslo 🎉.
`,
)
const { documents: samples } = await readFolder('corpus')
const documents = [BRIDGE, rival, ...samples]

/** What a run gives, byte for byte, and how many documents and proposals it had to look at. */
async function run(all: CorpusDocument[]) {
  const store = openStore(dir)
  const { analyseOne, keep, judgeOne, save, judgedAnew } = keptWork(store, 'samples')
  let asked = 0
  const counted = {
    ...rules,
    propose: (...given: Parameters<typeof rules.propose>) => {
      asked += 1
      return rules.propose(...given)
    },
  }
  const { files, judged } = await generate(all, [keep(counted)], { analyseOne, judgeOne })
  save()
  return {
    bytes: JSON.stringify({ files, judged }),
    asked,
    judged: judgedAnew(),
    problems: store.problems,
  }
}
async function plain(all: CorpusDocument[]) {
  const { files, judged } = await generate(all, [rules])
  return JSON.stringify({ files, judged })
}
const entries = async () => {
  const [version = ''] = await readdir(dir)
  return (await readdir(join(dir, version))).map((name) => join(dir, version, name))
}

test('the same bytes with nothing kept, with all kept, and with neither', async () => {
  const bytes = await plain(documents)
  expect(await run(documents)).toMatchObject({ bytes, asked: documents.length, problems: [] })
  expect(await run(documents)).toEqual({ bytes, asked: 0, judged: 0, problems: [] })
}, 30_000)

test('a changed document costs one document, and so does a changed entry', async () => {
  await run(documents)
  const [bridge, ...others] = documents
  const longer = [source('bridge', `${BRIDGE.text}Berg won the Ox Prize in 1999.\n`), ...others]
  expect(await run(longer)).toMatchObject({ bytes: await plain(longer), asked: 1, problems: [] })
  const dated = [{ ...(bridge ?? BRIDGE), published: '2023-03-20' }, ...others]
  expect(await run(dated)).toMatchObject({ bytes: await plain(dated), asked: 1, problems: [] })
}, 30_000)

const damages = [
  { name: 'cut off', damage: (bytes: Buffer) => bytes.subarray(0, bytes.length / 2) },
  { name: 'empty', damage: () => Buffer.alloc(0) },
  { name: 'one bit', damage: (bytes: Buffer) => bytes.with(40, (bytes[40] ?? 0) ^ 1) },
]

test.each(damages)(
  'a damaged entry is told, and made again: $name',
  async ({ damage }) => {
    const { bytes } = await run(documents)
    for (const file of (await entries()).slice(0, 3))
      await writeFile(file, damage(await readFile(file)))
    const again = await run(documents)
    expect(again.bytes).toBe(bytes)
    expect(again.problems).toHaveLength(3)
    expect(again.problems[0]?.message).toMatch(/^not used, made again: /)
    expect((await run(documents)).problems).toEqual([])
  },
  30_000,
)

test('what another version of the generator left is removed, and nothing else', async () => {
  await run([BRIDGE])
  const [version = ''] = await readdir(dir)
  await writeFile(join(dir, 'mine.txt'), '')
  await mkdir(join(dir, '0123456789abcdef'))
  const other = openStore(dir)
  other.write('analysis', 'x', { a: 1 })
  expect(await readdir(dir)).toEqual([version, 'mine.txt'])
  expect(openStore(dir).read('analysis', 'x')).toEqual({ a: 1 })
})
