import { expect, test } from 'vitest'
import { generate } from '../../src/generate/pipeline.ts'
import { rules } from '../../src/generate/proposers/rules/rules.ts'
import { ASKED, NOT_ASKED } from './cases/rules.ts'
import { BRIDGE, source } from './made-up.ts'

/** People who may be wrong answers and of whom nothing is said. */
const OTHERS = 'Kate Moss, John Reed, Mary Bell, Peter Hill.'

const BESIDE_ANOTHER = new Set(['duplicate', 'gives_away'])

/** What the rules ask and the gate lets pass, with what only another question of the text outdoes. */
async function asked(text: string) {
  const { proposed, rejected } = await generate(
    [source('doc', `Title\n\nTuesday, 14 March 2023\n\n${text}\n\n${OTHERS}`)],
    [rules],
  )
  const faulty = rejected.filter(({ reason }) => !BESIDE_ANOTHER.has(reason)).map(({ id }) => id)
  return proposed
    .filter(({ id }) => !faulty.includes(id))
    .map(({ prompt, answer }) => ({ prompt, key: answer.text }))
}

test.each(ASKED)('$text', async ({ text, prompt, key }) => {
  expect(await asked(text)).toContainEqual({ prompt, key })
})

test.each(NOT_ASKED)('abstains, $why: $text', async ({ text }) => {
  expect(await asked(text)).toEqual([])
})

test('the key of "more than" would be true of any lower number', async () => {
  const questions = await asked('Ann Roth sold more than 2.5 million records in Bergen.')
  expect(questions.map(({ key }) => key)).not.toContain('2.5 million')
})

test('a fact far from the lead is asked if its verb is notable or its words say that it matters', async () => {
  const lead = 'Ann Roth opened the Park Museum. It was a fine day.'
  const keysOf = async (fact: string) => (await asked(`${lead} ${fact}`)).map(({ key }) => key)
  expect(await keysOf('The Park Museum was founded in 1921.')).toContain('1921')
  expect(await keysOf('The Park Museum painted nine rooms in Bergen.')).not.toContain('nine')
  expect(
    await keysOf('The Norvik Group built 412 boats in Bergen, the most since records began.'),
  ).toContain('412')
})

test('the age of the one whom the title names is asked', async () => {
  const text = `Ann Roth leaves\n\nTuesday, 14 March 2023\n\nAnn Roth, 58, left.\n\n${OTHERS}`
  const { proposed } = await generate([source('doc', text, { title: 'Ann Roth leaves' })], [rules])
  expect(proposed.map(({ prompt }) => prompt)).toContain(
    'According to the March 2023 article "Ann Roth leaves", how old was Ann Roth?',
  )
})

test('a mayor is said to be of the city that the title names', async () => {
  const text = `Fair in Taipei\n\nTuesday, 14 March 2023\n\nThey met city mayor Ann Roth in Taipei at the Taipei City Fair.\n\n${OTHERS}`
  const { proposed } = await generate([source('doc', text, { title: 'Fair in Taipei' })], [rules])
  expect(proposed.map(({ prompt }) => prompt)).toContain(
    'According to the March 2023 article "Fair in Taipei", who was the mayor of Taipei?',
  )
})

test('who did something that others did too is not asked', async () => {
  const text = 'Ann Roth won the Park Medal for boats. Tom Kerr won the Park Medal for boats.'
  expect(await asked(text)).toEqual([])
})

const ids = async (title: string) => {
  const { files } = await generate([{ ...BRIDGE, title, text: BRIDGE.text + OTHERS }], [rules])
  for (const { prompt, answer } of files[0]?.questions ?? []) {
    expect(prompt).not.toContain(answer.text)
  }
  return files[0]?.questions.map(({ id }) => id)
}

test('ids outlast another title, and no prompt names the key', async () => {
  // A title whose nouns the article uses lets more be asked.
  const first = await ids('What was said')
  expect(first?.length).toBeGreaterThan(4)
  expect(await ids('Another title')).toEqual(first)
  // Who is asked for by a title that names them is not asked for.
  expect(first).toEqual(expect.arrayContaining((await ids('What Anna Dahl built')) ?? []))
})
