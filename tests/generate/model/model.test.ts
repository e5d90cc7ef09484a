import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { generate } from '../../../src/generate/pipeline.ts'
import { openEndpoint } from '../../../src/generate/proposers/model/endpoint.ts'
import { model } from '../../../src/generate/proposers/model/model.ts'
import { recorded } from '../../../src/generate/proposers/recorded.ts'
import { rules } from '../../../src/generate/proposers/rules/rules.ts'
import { readFolder } from '../../../src/generate/steps/read.ts'
import type { Proposal } from '../../../src/schemas.ts'
import { BRIDGE } from '../made-up.ts'
import {
  completion,
  fakeEndpoint,
  questions,
  type Reply,
  type Sent,
  settingsFor,
} from './fake-endpoint.ts'
import { FISHERMEN, INVENTED, MEDAL, SOWN } from './suggestions.ts'

const MINE: Partial<Proposal> & Pick<Proposal, 'id' | 'prompt'> = {
  id: 'norvik-founded',
  prompt: 'In which year was the Norvik Group founded?',
  answer: { kind: 'date', text: '1921', value: '1921', aliases: [] },
  distractors: ['1911', '1919', '1931'],
  citations: [{ exact: 'Founded in 1921, the Norvik Group employs 4,300 people.' }],
}

const MEADOW = `Flower meadow grows on roof of Lund library

Monday, 5 June 2023

Gardener Karin Lindqvist sowed a meadow on the roof of the Lund library in 2021.
“The bees found it within a week,” Lindqvist said.
`

let dir = ''
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'model-'))
  await mkdir(join(dir, 'proposals'))
  await writeFile(join(dir, 'bridge.txt'), BRIDGE.text)
  await writeFile(join(dir, 'meadow.txt'), MEADOW)
})
afterEach(() => rm(dir, { recursive: true }))

const isAbout = (name: string, { body }: Sent) =>
  body.messages.some(({ content }) => content.includes(`Title: ${name}`))

/** A run in which the model answers about the bridge, and about the meadow, like this. */
async function run(bridge: (nth: number) => Reply, meadow: () => Reply = () => questions(MEDAL)) {
  let asked = 0
  const endpoint = await fakeEndpoint((sent) =>
    isAbout('Flower meadow', sent) ? meadow() : bridge(asked++),
  )
  const folder = await readFolder(dir)
  const proposer = model({
    complete: openEndpoint(settingsFor(endpoint.baseUrl, { timeoutMs: 200 })),
    model: { name: 'made-up-7b', date: '2026-11-22' },
    corpus: dir,
    files: folder.proposals,
  })
  const outcome = await generate(folder.documents, [proposer, rules])
  const count = await proposer.record(outcome.files)
  return { ...endpoint, outcome, count, problems: proposer.problems }
}

const runWithout = async () => {
  const folder = await readFolder(dir)
  expect(folder.problems).toEqual([])
  return generate(folder.documents, [recorded(folder.proposals), rules])
}

const written = async (document: string) =>
  JSON.parse(await readFile(join(dir, 'proposals', `${document}.json`), 'utf8')) as {
    document: string
    proposals: Proposal[]
  }

test('what is accepted is written down, and the next run gives the same bank without a model', async () => {
  await writeFile(
    join(dir, 'proposals', 'bridge.json'),
    JSON.stringify({ document: 'bridge', proposals: [MINE] }),
  )
  const { outcome, count, problems } = await run(
    () => questions(MEDAL, FISHERMEN, INVENTED),
    () => questions(SOWN),
  )
  expect(problems).toEqual([])
  expect(count).toBe(3)
  expect((await written('meadow')).document).toBe('meadow')
  const [mine, ...proposals] = (await written('bridge')).proposals
  expect(mine).toEqual(MINE)
  expect(proposals.map(({ prompt }) => prompt)).toEqual([MEDAL.prompt, FISHERMEN.prompt])
  for (const { id, origin, model: by } of proposals) {
    expect(id).toMatch(/^bridge-[0-9a-f]{12}$/)
    expect({ origin, by }).toEqual({
      origin: 'model',
      by: { name: 'made-up-7b', date: '2026-11-22' },
    })
  }
  const bank = outcome.files.find((file) => file.document === 'bridge')?.questions ?? []
  expect(bank.filter(({ origin }) => origin === 'model')).toHaveLength(2)
  expect(JSON.stringify((await runWithout()).files)).toBe(JSON.stringify(outcome.files))
})

test('an invented citation is rejected as others are', async () => {
  const { outcome } = await run(() => questions(INVENTED))
  expect(outcome.rejected.filter(({ document }) => document === 'bridge')).toContainEqual(
    expect.objectContaining({
      origin: 'model',
      reason: 'exact_citation',
      detail: 'not in the document: "Vest Bank paid for the footbridge."',
    }),
  )
  // What is quoted from the other article does not stand in this one.
  expect(await readdir(join(dir, 'proposals'))).toEqual([])
})

test('what is written down already is left as it is', async () => {
  const path = join(dir, 'proposals', 'bridge.json')
  const unusable = { id: 'half-done', prompt: '' }
  await writeFile(path, JSON.stringify({ document: 'bridge', proposals: [MINE, unusable] }))
  await run(() => questions(MEDAL))
  const { proposals } = await written('bridge')
  expect(proposals.slice(0, 2)).toEqual([MINE, unusable])
  expect(proposals).toHaveLength(3)

  // Asked again, in other words: the same key from the same passage is known.
  const before = await readFile(path, 'utf8')
  const again = await run(() => questions({ ...MEDAL, prompt: MEDAL.prompt.replace('win', 'get') }))
  expect(again.count).toBe(0)
  expect(await readFile(path, 'utf8')).toBe(before)
})

test('of two with the same key and passage the better one is written down', async () => {
  const pointing = { ...MEDAL, prompt: 'In which year did he recently win this medal?' }
  const { count } = await run(() => questions(pointing, MEDAL))
  expect(count).toBe(1)
  expect((await written('bridge')).proposals.map(({ prompt }) => prompt)).toEqual([MEDAL.prompt])
})

test('quotation marks and spaces may differ from those of the article', async () => {
  const citations = [
    ' Its architect,\u00a0Tomas Berg, won the\nAalto Medal in 2019 for a library in Bergen. ',
  ]
  const { outcome, count } = await run(() => questions({ ...MEDAL, citations }))
  expect(count).toBe(1)
  expect(JSON.stringify((await runWithout()).files)).toBe(JSON.stringify(outcome.files))
})

test('a reply that does not fit is repaired once', async () => {
  const { requests, count, problems } = await run((nth) =>
    nth === 0
      ? questions({ ...MEDAL, answer: { ...MEDAL.answer, kind: 'year' } })
      : questions(MEDAL),
  )
  expect({ count, problems }).toEqual({ count: 1, problems: [] })
  const repair = requests.find(({ body }) => body.messages.length > 2)?.body.messages.slice(2)
  expect(repair).toMatchObject([
    { role: 'assistant' },
    {
      role: 'user',
      content: expect.stringMatching(/questions\.0\.answer\.kind: Use one of/) as string,
    },
  ])
})

test.each<[string, (nth: number) => Reply, RegExp]>([
  [
    'no JSON twice',
    () => completion('Sorry, no.'),
    /does not fit, nor does the second one: The reply is not JSON\. It begins: Sorry, no\./,
  ],
  ['another shape twice', () => completion('[1]'), /not an object with a list "questions"/],
  ['nothing', () => questions(), /the model proposes nothing about it/],
  ['a refusal', () => completion(null, {}, { refusal: 'No.' }), /the model refused: No\./],
  ['half a reply', () => completion('{"q', { finish_reason: 'length' }), /cut off for its length/],
  ['500', () => ({ status: 500 }), /cannot answer now \(500\)/],
  ['timeout', () => ({ ...completion('late'), afterMs: 400 }), /no reply within 0\.2 s/],
  ['400', () => ({ status: 400, body: 'no' }), /rejects the request \(400\): no/],
])('%s is told with its document, and stops no other', async (_, bridge, expected) => {
  const { count, problems, outcome } = await run(bridge, () => questions(SOWN))
  expect(problems).toEqual([
    { file: join(dir, 'bridge.txt'), message: expect.stringMatching(expected) as string },
  ])
  expect(count).toBe(1)
  expect((await written('meadow')).proposals).toMatchObject([{ prompt: SOWN.prompt }])
  expect(outcome.files.map(({ document }) => document)).toEqual(['bridge', 'meadow'])
})

test('what was right in a reply is kept if the repair fails', async () => {
  const { count, problems } = await run((nth) =>
    nth === 0 ? questions(MEDAL, { prompt: 'Who?' }) : { status: 400 },
  )
  expect(count).toBe(1)
  expect(problems[0]?.message).toMatch(/questions\.1\.answer: .* asking again failed: /)
})

test('nothing is asked about a document whose proposals cannot be added to', async () => {
  const path = join(dir, 'proposals', 'bridge.json')
  await writeFile(path, '{')
  const { requests, problems } = await run(() => questions(MEDAL))
  expect(requests.every((sent) => isAbout('Flower meadow', sent))).toBe(true)
  expect(problems[0]).toMatchObject({
    file: join(dir, 'bridge.txt'),
    message: expect.stringMatching(/bridge\.json: not JSON/) as string,
  })
  expect(await readFile(path, 'utf8')).toBe('{')
})

test('the sections of a long article are asked about one by one, and come in their order', async () => {
  const filler = 'The harbour of Tarn was quiet on that day, and the ferry did not run. '.repeat(60)
  await writeFile(join(dir, 'bridge.txt'), `${BRIDGE.text}\n${filler}\n\n${filler}`)
  const { requests, problems } = await run((nth) =>
    nth === 0 ? { ...questions(FISHERMEN), afterMs: 50 } : questions(),
  )
  expect(requests.filter((sent) => !isAbout('Flower meadow', sent)).length).toBeGreaterThan(1)
  expect(problems).toEqual([])
  expect((await written('bridge')).proposals).toHaveLength(1)
})
