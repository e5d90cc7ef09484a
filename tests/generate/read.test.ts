import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inferId } from '../../src/generate/steps/infer-entry.ts'
import { appendEntries, readCorpus, readFolder } from '../../src/generate/steps/read.ts'
import { CorpusEntry } from '../../src/schemas.ts'
import { BRIDGE } from './made-up.ts'

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
  { file: 'NOTES.TXT', title: 'Whatever', id: 'notes' },
  { file: 'мост.txt', title: 'The bridge', id: 'the-bridge' },
  { file: 'мост.txt', title: 'Мост', id: 'document-HASH' },
  { file: '🎉.txt', title: '🎉', id: 'document-HASH' },
]

test.each(ids)('$file is $id', ({ file, title, id }) => {
  expect(inferId(file, title).replace(/[0-9a-f]{8}$/, 'HASH')).toBe(id)
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
  const { documents, refused } = await readFolder(dir)
  expect(documents.map(({ id }) => id)).toEqual(['good'])
  const told = refused.map(({ file, message }) => `${file.replace(dir, '')}: ${message}`)
  expect(told).toHaveLength(5)
  expect(told.join('\n')).toMatch(/twice\.txt: the id "good" is also that of good\.txt/)
  expect(told.join('\n')).toMatch(/good\.txt: the id "daily" is reserved/)
  expect(told.join('\n')).toMatch(/gone\.txt: .*no such file/)
  expect(told.join('\n')).toMatch(/empty\.txt: the file is empty/)
  expect(told.join('\n')).toMatch(/latin\.txt: not UTF-8/)
  await expect(readCorpus(dir)).rejects.toThrow(/latin\.txt/)
})

test('a bad corpus.json is named with its fields', async () => {
  await list([{ id: 'a', file: 'a.txt', title: 'A', published: 'May 2018', show: 'all' }])
  await expect(readFolder(dir)).rejects.toThrow(/corpus\.json: 0\.published: .*\n.*: 0\.show: /)
  await put('corpus.json', '[')
  await expect(readFolder(dir)).rejects.toThrow(/corpus\.json: not JSON/)
})

const messages = async () => {
  const { refused, problems } = await readFolder(dir)
  return [...refused, ...problems].map(
    ({ file, message }) => `${file.slice(dir.length + 1)}: ${message}`,
  )
}

test('no document has the id of a category', async () => {
  await put('dates.txt', 'Title')
  await list([{ id: 'dates', file: 'dates.txt', title: 'A' }])
  expect(await messages()).toEqual([
    'dates.txt: the id "dates" is reserved for another quiz: choose another',
  ])
  expect((await readFolder(dir)).documents).toEqual([])
})

const propose = async (name: string, content: unknown) => {
  await mkdir(join(dir, 'proposals'), { recursive: true })
  await put(`proposals/${name}`, JSON.stringify(content))
}
const PROPOSAL = {
  id: 'bridge-year',
  prompt: 'When was the bridge opened?',
  answer: { kind: 'date', text: '1999' },
  citations: [{ exact: 'It was opened in 1999.' }],
}

test('a new file gets an id that is free, and a valid entry', async () => {
  await put('people.txt', 'The people of Tarn')
  await put('QUOTES.TXT', 'Quotes')
  await put('law.txt', 'The law of Tarn')
  await put('bridge.txt', 'Bridge')
  await put('🎉.txt', `${'🎉'.repeat(200)}\n`)
  await propose('bridge.json', {
    document: 'bridge',
    proposals: [{ ...PROPOSAL, category: 'law' }],
  })
  const { documents, inferred } = await readFolder(dir)
  expect(await messages()).toEqual([])
  expect(inferred).toHaveLength(5)
  expect(v.safeParse(v.array(CorpusEntry), inferred).success).toBe(true)
  expect(documents.map(({ file, id }) => [file, id.replace(/[0-9a-f]{8}$/, 'HASH')])).toEqual([
    ['QUOTES.TXT', 'document-HASH'],
    ['bridge.txt', 'bridge'],
    ['law.txt', 'the-law-of-tarn'],
    ['people.txt', 'the-people-of-tarn'],
    ['🎉.txt', 'document-HASH'],
  ])
  expect(documents.at(-1)?.title).toBe('🎉'.repeat(150))
})

test('every bad field of every proposal is named, and the good ones are kept', async () => {
  await put('bridge.txt', 'Bridge')
  const bad = { ...PROPOSAL, id: 'bad', prompt: '', answer: { kind: 'year', text: '1999' } }
  await propose('bridge.json', { document: 'bridge', proposals: [bad, PROPOSAL, 1] })
  await propose('brigde.json', { document: 'brigde', proposals: [PROPOSAL] })
  await propose('other.json', { document: 'bridge', proposals: [PROPOSAL] })
  await propose('wrong.json', { document: 'Wrong' })
  const { proposals } = await readFolder(dir)
  expect(proposals).toMatchObject([{ document: 'bridge', proposals: [{ id: 'bridge-year' }] }])
  const told = (await messages()).join('\n')
  expect(told).toMatch(/bridge\.json: proposals\.0 "bad": prompt: .* answer\.kind: /)
  expect(told).toMatch(/bridge\.json: proposals\.2: /)
  expect(told).toMatch(/brigde\.json: there is no document "brigde"/)
  expect(told).toMatch(/other\.json: .*must be called bridge\.json/)
  expect(told).toMatch(/wrong\.json: document: .*\n.*wrong\.json: proposals: /)
})

test('corpus.json is only added to', async () => {
  const written = `[\n\t{ "file": "a.txt", "title": "A", "note": "mine", "license": "CC" }\n]\n`
  await put('a.txt', 'A')
  await put('b.txt', 'B')
  await put('corpus.json', written)
  expect(await messages()).toEqual([
    'corpus.json: 0.note: There is no such field.',
    'corpus.json: 0.license: There is no such field.',
  ])
  await appendEntries(dir, (await readFolder(dir)).inferred)
  const now = await readFile(join(dir, 'corpus.json'), 'utf8')
  expect(now.startsWith(written.slice(0, -3))).toBe(true)
  expect(JSON.parse(now)).toMatchObject([{ note: 'mine' }, { id: 'b', file: 'b.txt' }])
})

test('evidence that the text does not hold is named', async () => {
  const citation = { document: 'a', exact: 'Gazette', prefix: '', suffix: '', start: 2, end: 9 }
  const entry = {
    id: 'a',
    file: 'a.txt',
    title: 'A',
    publisher: 'Gazette',
    published: '2018-05-30',
  }
  await list([{ ...entry, evidence: { publisher: citation } }])
  await put('a.txt', 'A Gazette')
  expect(await messages()).toEqual([])
  await put('a.txt', 'My Gazette')
  expect(await messages()).toEqual([
    expect.stringMatching(/^corpus\.json: a: evidence\.publisher: /),
  ])
  expect((await readFolder(dir)).documents).toHaveLength(1)
})
