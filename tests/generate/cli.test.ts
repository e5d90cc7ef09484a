import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { BRIDGE } from './made-up.ts'

const execute = promisify(execFile)

interface Ran {
  code: number
  stdout: string
  stderr: string
}

async function generate(...options: string[]): Promise<Ran> {
  try {
    // Tests keep nothing beside what is of use outside of them.
    const kept = options.includes('--cache') ? [] : ['--no-cache']
    const command = ['src/generate/cli.ts', ...kept, ...options]
    return { code: 0, ...(await execute(process.execPath, command)) }
  } catch (error) {
    return error as Ran
  }
}

let dir = ''
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'generate-'))
})
afterEach(() => rm(dir, { recursive: true }))

test('writes a file for each document, is content with it, and says what changed', async () => {
  const corpus = join(dir, 'corpus')
  const out = join(dir, 'questions')
  await mkdir(corpus)
  await writeFile(join(corpus, 'bridge.txt'), BRIDGE.text)
  await writeFile(
    join(corpus, 'corpus.json'),
    JSON.stringify([{ file: 'bridge.txt', title: BRIDGE.title }]),
  )
  const options = ['--corpus', corpus, '--out', out]

  expect((await generate(...options, '--check')).code).toBe(1)
  expect(await readdir(dir)).toEqual(['corpus'])
  const first = await generate(...options)
  expect(first.code).toBe(0)
  expect(first.stdout).toMatch(/bridge: \d+ proposed, \d+ accepted, \d+ rejected/)
  expect(await readdir(out)).toEqual(['bridge.json'])
  expect(await generate(...options, '--check')).toMatchObject({ code: 0, stderr: '' })

  const path = join(out, 'bridge.json')
  await writeFile(path, (await readFile(path, 'utf8')).replace('"', "'"))
  await writeFile(join(out, 'gone.json'), '{ "document": "gone", "questions": [] }')
  await writeFile(join(out, 'mine.json'), '{}')
  const check = await generate(...options, '--check')
  expect(check.code).toBe(1)
  expect(check.stderr).toMatch(/bridge\.json: differs/)
  expect(check.stderr).toMatch(/gone\.json: differs/)
  expect(check.stderr).not.toMatch(/mine\.json/)

  await generate(...options)
  expect(await readdir(out)).toEqual(['bridge.json', 'mine.json'])
  expect((await generate(...options, '--check')).code).toBe(0)
}, 30_000)

test('an unreadable document is named at the end, and the others are written', async () => {
  await writeFile(join(dir, 'bridge.txt'), BRIDGE.text)
  await writeFile(join(dir, 'empty.txt'), '')
  const { code, stdout, stderr } = await generate('--corpus', dir, '--out', join(dir, 'out'))
  expect(code).toBe(1)
  expect(stderr).toMatch(/empty\.txt: the file is empty/)
  expect(stdout).toMatch(/bridge\.txt: not in corpus\.json/)
  expect(await readdir(join(dir, 'out'))).toEqual(['bridge.json'])
  expect(await readdir(dir)).not.toContain('corpus.json')
}, 30_000)

test('an unreadable document keeps the questions that it has', async () => {
  const out = join(dir, 'out')
  const options = ['--corpus', dir, '--out', out]
  await writeFile(join(dir, 'bridge.txt'), BRIDGE.text)
  await generate(...options)
  await writeFile(join(dir, 'bridge.txt'), '')
  expect((await generate(...options)).code).toBe(1)
  expect(await readdir(out)).toEqual(['bridge.json'])
}, 30_000)

test('a bad proposals file is named, and stops no other', async () => {
  await writeFile(join(dir, 'bridge.txt'), BRIDGE.text)
  await mkdir(join(dir, 'proposals'))
  await writeFile(join(dir, 'proposals', 'bridge.json'), '{')
  const { code, stdout, stderr } = await generate('--corpus', dir, '--out', join(dir, 'out'))
  expect(code).toBe(1)
  expect(stderr).toMatch(/proposals.bridge\.json: not JSON/)
  expect(stdout).toMatch(/bridge: [1-9]\d* proposed/)
}, 30_000)

test('an unknown option is refused', async () => {
  expect((await generate('--rule-only')).code).toBe(1)
  expect((await generate('--help')).stdout).toMatch(/--check/)
}, 30_000)

test('kept work changes nothing, and damaged work is named', async () => {
  const [corpus, out, cache] = ['corpus', 'out', 'cache'].map((name) => join(dir, name)) as [
    string,
    string,
    string,
  ]
  await mkdir(corpus)
  await writeFile(join(corpus, 'bridge.txt'), BRIDGE.text)
  const options = ['--corpus', corpus, '--out', out, '--cache', cache]
  const first = await generate(...options)
  expect(first).toMatchObject({ code: 0, stderr: '' })
  const written = await readFile(join(out, 'bridge.json'), 'utf8')
  expect(await generate(...options)).toEqual(first)
  const [version = ''] = await readdir(cache)
  const [entry = ''] = await readdir(join(cache, version))
  await writeFile(join(cache, version, entry), 'damaged')
  expect(await generate(...options)).toMatchObject({
    code: 0,
    stdout: first.stdout,
    stderr: expect.stringMatching(/cache.*not used, made again: damaged/),
  })
  expect(await readFile(join(out, 'bridge.json'), 'utf8')).toBe(written)
}, 30_000)

test('one question explained, all in a report, and edits with their problems', async () => {
  await writeFile(join(dir, 'bridge.txt'), BRIDGE.text)
  const out = join(dir, 'out')
  const options = ['--corpus', dir, '--out', out]
  await generate(...options)
  const { questions } = JSON.parse(await readFile(join(out, 'bridge.json'), 'utf8')) as {
    questions: { id: string }[]
  }
  const [first, second] = questions.map(({ id }) => id) as [string, string]
  const explained = await generate(...options, '--explain', first)
  expect(explained.code).toBe(0)
  expect(explained.stdout).toMatch(/: accepted\n[^]*ok {4}exact_citation/)
  const unknown = await generate(...options, '--explain', `${first}x`)
  expect(unknown).toMatchObject({ code: 1, stdout: '' })
  expect(unknown.stderr).toContain(`The nearest are ${first}`)

  const edits = [
    { id: first, action: 'reject', why: 'Known to all.' },
    { id: second, action: 'reword', prompt: 'Well' },
    { id: 'nobody', action: 'pin' },
  ]
  await writeFile(join(dir, 'edits.json'), JSON.stringify({ edits }))
  const page = join(dir, 'report.html')
  const edited = await generate(...options, '--report', page, '--blind', '1')
  expect(edited.code).toBe(1)
  expect(edited.stderr).toMatch(/edits\.json: edits\.1\.prompt: .*well_formed/)
  expect(edited.stderr).toMatch(/edits\.json: edits\.2\.id: no question "nobody"/)
  expect(await readFile(join(out, 'bridge.json'), 'utf8')).not.toContain(`"${first}"`)
  expect(await readFile(page, 'utf8')).toMatch(/^<!doctype html>[^]*Known to all\./)
  expect((await generate(...options, '--blind', '1')).stderr).toMatch(/use --report FILE/)
}, 60_000)
