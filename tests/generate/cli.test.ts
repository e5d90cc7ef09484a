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
    return { code: 0, ...(await execute(process.execPath, ['src/generate/cli.ts', ...options])) }
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
