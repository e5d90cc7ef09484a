import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { BRIDGE } from '../made-up.ts'
import { completion, fakeEndpoint, KEY, questions } from './fake-endpoint.ts'
import { INVENTED, MEDAL } from './suggestions.ts'

let dir = ''
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'model-cli-'))
  await writeFile(join(dir, 'bridge.txt'), BRIDGE.text)
  await writeFile(
    join(dir, 'corpus.json'),
    JSON.stringify([{ id: 'bridge', file: 'bridge.txt', title: BRIDGE.title }]),
  )
})
afterEach(() => rm(dir, { recursive: true }))

const start = (...options: string[]) =>
  spawn(
    process.execPath,
    ['src/generate/cli.ts', '--corpus', dir, '--out', join(dir, 'out'), '--no-cache', ...options],
    { env: { ...process.env, FOOTNOTE_API_KEY: KEY } },
  )

const endOf = (child: ReturnType<typeof start>) =>
  new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    let output = ''
    child.stdout.on('data', (data) => (output += String(data)))
    child.stderr.on('data', (data) => (output += String(data)))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })

const generate = (...options: string[]) => endOf(start(...options))

const bank = () => readFile(join(dir, 'out', 'bridge.json'), 'utf8')

test('asks, records what is accepted, and needs no model for the same bank', async () => {
  const { baseUrl, requests } = await fakeEndpoint(() => questions(MEDAL, INVENTED))
  const { code, output } = await generate('--model', 'made-up-7b', '--base-url', baseUrl)
  expect({ code, output }).toMatchObject({ code: 0 })
  expect(output).toMatch(/made-up-7b: 1 new in .*proposals/)
  expect(output).toMatch(/rejected bridge-[0-9a-f]{12}: exact_citation: not in the document/)
  expect(output).not.toContain(KEY)
  expect(requests[0]?.headers.authorization).toBe(`Bearer ${KEY}`)
  const first = await bank()
  expect(first).toContain(MEDAL.prompt)
  const recorded = await readFile(join(dir, 'proposals', 'bridge.json'), 'utf8')
  expect(recorded).toContain('"name": "made-up-7b"')

  await rm(join(dir, 'out'), { recursive: true })
  expect((await generate()).code).toBe(0)
  expect(await bank()).toBe(first)
  expect((await generate('--check')).code).toBe(0)
  expect(requests).toHaveLength(1)
}, 60_000)

test('what fails is listed and gives 1; the bank is written, the key is not shown', async () => {
  const { baseUrl } = await fakeEndpoint(() => ({ status: 401, body: `bad key ${KEY}` }))
  const { code, output } = await generate('--model', 'made-up-7b', '--base-url', baseUrl)
  expect(code).toBe(1)
  expect(output).toMatch(/bridge\.txt: http:\S+ refuses access \(401\).*bad key \[key\]/)
  expect(output).not.toContain(KEY)
  expect(await bank()).toContain('"questions"')
  expect(await readdir(dir)).not.toContain('proposals')
}, 60_000)

test('a model without an address, or in a check, is an error', async () => {
  const { baseUrl, requests } = await fakeEndpoint(() => completion('{}'))
  expect(await generate('--model', 'made-up-7b')).toMatchObject({
    code: 1,
    output: expect.stringContaining('--model needs --base-url') as string,
  })
  expect(await generate('--check', '--model', 'x', '--base-url', baseUrl)).toMatchObject({
    code: 1,
    output: expect.stringContaining('--check asks no model') as string,
  })
  expect((await generate('--help')).output).toMatch(/--model NAME[^]*FOOTNOTE_API_KEY/)
  expect(requests).toEqual([])
}, 60_000)

test('an interrupt ends the asking, and what the model has proposed by then is kept', async () => {
  await writeFile(join(dir, 'later.txt'), BRIDGE.text.replaceAll('Tarn', 'Lund'))
  const { baseUrl, requests } = await fakeEndpoint(() => {
    child.kill('SIGINT')
    return { ...questions(MEDAL), afterMs: 300 }
  })
  const child = start('--model', 'made-up-7b', '--base-url', baseUrl, '--concurrency', '1')
  const { code, output } = await endOf(child)
  expect(code).toBe(1)
  expect(output).toMatch(/later\.txt: not asked, as the run was stopped/)
  expect(output).toMatch(/made-up-7b: 1 new in/)
  expect(await bank()).toContain(MEDAL.prompt)
  expect(requests).toHaveLength(1)
}, 60_000)
