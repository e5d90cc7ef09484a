import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import * as v from 'valibot'
import { isExactSlice } from '../../src/citation/cite.ts'
import { differences } from '../../src/generate/bank-files.ts'
import { reject } from '../../src/generate/gate/gate.ts'
import { generate } from '../../src/generate/pipeline.ts'
import { recorded } from '../../src/generate/proposers/recorded.ts'
import { rules } from '../../src/generate/proposers/rules/rules.ts'
import { analyse } from '../../src/generate/steps/analyse.ts'
import { distract } from '../../src/generate/steps/distract.ts'
import { readFolder } from '../../src/generate/steps/read.ts'
import { QuestionFile } from '../../src/schemas.ts'

const { documents, proposals, refused, problems } = await readFolder('corpus')
// The folder may hold documents of your own as well.
const samples = documents.filter(({ file }) => /^00[0-4]_[0-9a-f]{16}\.txt$/.test(file))
const corpus = analyse(documents)
const names = (await readdir('questions')).filter((name) => name.endsWith('.json'))
const files = await Promise.all(
  names.map(async (name) =>
    v.parse(QuestionFile, JSON.parse(await readFile(`questions/${name}`, 'utf8'))),
  ),
)
const questions = files.flatMap(({ document, questions: all }) =>
  all.map((question) => ({ ...question, document, missing: [] })),
)

test('at least 75 questions, ten or more of each sample, each with its own id', () => {
  expect(questions.length).toBeGreaterThanOrEqual(75)
  expect(samples).toHaveLength(5)
  for (const { id } of samples) {
    const own = questions.filter(({ document }) => document === id)
    expect(own.length, id).toBeGreaterThanOrEqual(10)
  }
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
})

test.each(questions)('$id: exact slices, and the gate lets it through again', (question) => {
  for (const citation of [...question.citations, ...question.dissents]) {
    expect(isExactSlice(citation, corpus.byId.get(citation.document)?.text ?? '')).toBe(true)
  }
  expect(reject(question, corpus)).toBeNull()
  expect(distract(question, corpus)?.distractors).toEqual(question.distractors)
})

test('nothing is wrong with the corpus, and its evidence stands in the text', () => {
  expect([...refused, ...problems]).toEqual([])
  for (const { evidence = {}, text } of documents) {
    for (const citation of Object.values(evidence)) {
      expect(citation && isExactSlice(citation, text)).toBe(true)
    }
  }
})

test('the samples keep their 22 non-breaking spaces', () => {
  const text = samples.map((document) => document.text).join('')
  expect(text.match(/\u00a0/g)).toHaveLength(22)
})

const run = () => generate(documents, [recorded(proposals), rules])

test('a second run gives the same bytes as the first, and as what is committed', async () => {
  const [first, second] = [await run(), await run()]
  expect(JSON.stringify(second.files)).toBe(JSON.stringify(first.files))
  expect(await differences('questions', { files: first.files, isWhole: true })).toEqual([])
}, 30_000)

test('the meeting in the Oval Office: its day, and the document that says June', () => {
  const meeting = questions.find(({ answer }) => answer.value === '2018-05-30')
  expect(meeting?.prompt).toMatch(/Oval Office/)
  expect(meeting?.citations.map(({ exact }) => exact).join('\n')).toMatch(
    /on Wednesday to meet[^]*originally published[^]*May 30, 2018/,
  )
  expect(meeting?.dissents).toMatchObject([{ value: '--06' }])
})

test('the ages that two documents give differ, and the bank says so', () => {
  const age = questions.find(({ answer, dissents }) => answer.text === '63' && dissents.length > 0)
  expect(age?.dissents).toMatchObject([{ value: { number: 62, unit: 'year' } }])
})
