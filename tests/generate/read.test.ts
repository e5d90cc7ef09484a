import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inferId } from '../../src/generate/steps/infer-entry.ts'
import { appendEntries, readCorpus, readFolder } from '../../src/generate/steps/read.ts'
import { refuseQuizIds } from '../../src/generate/steps/refuse-quiz-ids.ts'
import { BRIDGE, source } from './made-up.ts'

let dir = ''
const put = (name: string, content: string | Uint8Array) => writeFile(join(dir, name), content)
const list = (entries: unknown) => put('corpus.json', JSON.stringify(entries))

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'corpus-'))
})
afterEach(() => rm(dir, { recursive: true }))

test('text is kept as it is, byte-order mark and non-breaking spaces too', async () => {
  await put('a.txt', '\ufeffTitle\u00a0one\r\n')
  await list([{ id: 'a', file: 'a.txt', title: 'A' }])
  expect((await readCorpus(dir))[0]?.text).toBe('\ufeffTitle\u00a0one\r\n')
})

test('an entry without an id takes it from its file', async () => {
  await put('my_file.txt', 'Title')
  await list([{ file: 'my_file.txt', title: 'A' }])
  expect((await readCorpus(dir))[0]).toMatchObject({ id: 'my-file', show: 'passages' })
})

test('what a new file shows of itself is found, and cited', async () => {
  await put('harbour.txt', `${BRIDGE.text}© 2023 Tarn Courier. All rights reserved.\n`)
  const { documents, inferred } = await readFolder(dir)
  expect(inferred).toMatchObject([
    {
      id: 'harbour',
      title: 'New footbridge opens over Tarn harbour',
      publisher: 'Tarn Courier',
      published: '2023-03-14',
      evidence: {
        published: { exact: 'Tuesday, 14 March 2023' },
        publisher: { document: 'harbour' },
      },
    },
  ])
  expect(documents).toHaveLength(1)
  await appendEntries(dir, inferred)
  expect((await readFolder(dir)).inferred).toEqual([])
  expect(JSON.parse(await readFile(join(dir, 'corpus.json'), 'utf8'))).toHaveLength(1)
})

test('a text that shows neither publisher nor date gets none', async () => {
  await put('note.txt', 'A title\n\nIt was on May 30, 2018, that she left.')
  const [entry] = (await readFolder(dir)).inferred
  expect(Object.keys(entry ?? {}).toSorted()).toEqual(['file', 'id', 'show', 'title'])
})

const ids = [
  { file: 'my-article.txt', title: 'Whatever', id: 'my-article' },
  { file: '000_e936ab21dac9db22.txt', title: 'The Mayor’s “Last” Day', id: 'the-mayors-last-day' },
  { file: '12.txt', title: '—', id: '12' },
]

test.each(ids)('$file is $id', ({ file, title, id }) => {
  expect(inferId(file, title)).toBe(id)
})

test('a file that cannot be used is named, and stops no other', async () => {
  await put('good.txt', 'Title')
  await put('twice.txt', 'Title')
  await put('empty.txt', ' \n')
  await put('latin.txt', Uint8Array.of(0x66, 0xfc, 0x72))
  await list([
    { id: 'good', file: 'good.txt', title: 'A' },
    { id: 'good', file: 'twice.txt', title: 'B' },
    { id: 'daily', file: 'good.txt', title: 'C' },
    { id: 'gone', file: 'gone.txt', title: 'D' },
  ])
  const { documents, problems } = await readFolder(dir)
  expect(documents.map(({ id }) => id)).toEqual(['good'])
  const told = problems.map(({ file, message }) => `${file.replace(dir, '')}: ${message}`)
  expect(told).toHaveLength(5)
  expect(told.join('\n')).toMatch(/twice\.txt: the id "good" is also that of good\.txt/)
  expect(told.join('\n')).toMatch(/good\.txt: the id "daily" is reserved/)
  expect(told.join('\n')).toMatch(/gone\.txt: .*no such file/)
  expect(told.join('\n')).toMatch(/empty\.txt: the file is empty/)
  expect(told.join('\n')).toMatch(/latin\.txt: not UTF-8/)
  await expect(readCorpus(dir)).rejects.toThrow(/latin\.txt/)
})

test('a bad corpus.json is named with its field', async () => {
  await list([{ id: 'a', file: 'a.txt', title: 'A', published: 'May 2018' }])
  await expect(readFolder(dir)).rejects.toThrow(/corpus\.json: 0\.published: /)
  await put('corpus.json', '[')
  await expect(readFolder(dir)).rejects.toThrow(/corpus\.json: not JSON/)
})

test('no document has the id of a category', () => {
  const question = { category: 'dates' } as never
  const files = [{ document: 'dates', questions: [question] }]
  expect(refuseQuizIds([source('dates', '')], files)).toHaveLength(1)
  expect(refuseQuizIds([source('fine', '')], files)).toEqual([])
})
