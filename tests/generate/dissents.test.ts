import * as v from 'valibot'
import { expect, test } from 'vitest'
import { generate } from '../../src/generate/pipeline.ts'
import { recorded } from '../../src/generate/proposers/recorded.ts'
import { Proposal } from '../../src/schemas.ts'
import { findDissents } from '../../src/generate/analysis/dissents.ts'
import { corpusOf, source } from './made-up.ts'

const DATED = { published: '2018-06-08' }
const home = source(
  'home',
  'Title\n\nAnn Roth met Tom Berg in Tarn on May 30, 2018.\nAnn Roth, 63, left.\n',
  DATED,
)

const proposal = (id: string, prompt: string, answer: object, exact: string) =>
  v.parse(Proposal, { id, prompt, answer, citations: [{ exact }] })

const asked = recorded([
  {
    document: 'home',
    proposals: [
      proposal(
        'met',
        'When did Ann Roth meet Tom Berg in Tarn?',
        { kind: 'date', text: 'May 30, 2018', value: '2018-05-30' },
        'Ann Roth met Tom Berg in Tarn on May 30, 2018.',
      ),
      proposal(
        'age',
        'How old is Ann Roth said to be in a report of June 2018?',
        { kind: 'number', text: '63', value: { number: 63, unit: 'year' } },
        'Ann Roth, 63, left.',
      ),
    ],
  },
])

/** What is asked of the first document, with the dissents of the second. */
async function dissentsOf(text: string, more = {}) {
  const corpus = corpusOf(home, source('other', `Other\n\n${text}`, more))
  const drafts = await asked.propose(corpus, () => {})
  return Object.fromEntries(
    drafts.map((draft) => [
      draft.answer.text,
      findDissents(draft, corpus).map(({ text: said, value }) => ({ text: said, value })),
    ]),
  )
}

const conflicts = [
  {
    text: 'In June, Ann Roth met with Tom Berg about the bridge.',
    said: { text: 'June', value: '--06' },
  },
  {
    text: 'President Tom Berg arrived. On May 29, 2018, Roth left. Ann Roth met Berg on May 29, 2018.',
    said: { text: 'May 29, 2018', value: '2018-05-29' },
  },
  {
    text: 'The meeting of Ann Roth and Tom Berg was held in April 2018.',
    said: { text: 'April 2018', value: '2018-04' },
  },
]

test.each(conflicts)('another date: $text', async ({ text, said }) => {
  expect((await dissentsOf(text))['May 30, 2018']).toEqual([said])
})

const agreements = [
  'Back in May, Ann Roth met Tom Berg.',
  'In 2018, Ann Roth met Tom Berg.',
  'In June, Ann Roth met with Jo Kerr.',
  'In June, Ann Roth wrote to Tom Berg.',
  'In June, Ann Roth left for Tarn.',
  'Ann Roth met Tom Berg.',
]

test.each(agreements)('no other date: %s', async (text) => {
  expect((await dissentsOf(text))['May 30, 2018']).toEqual([])
})

// The same people and the same verb, but another event, or another clause's time.
const otherEvents = [
  'Ann Roth met Tom Berg again on June 12, 2018.',
  'Ann Roth first met Tom Berg in 1999.',
  'Ann Roth met Tom Berg for the first time in 1999.',
  'Ann Roth never met Tom Berg in June 2018.',
  'Ann Roth didn’t meet Tom Berg in June 2018.',
  'Ann Roth hopes to meet Tom Berg in June.',
  'Ann Roth will meet Tom Berg in June.',
  'Ann Roth, who had been arrested in June 2011, met Tom Berg.',
  'Ann Roth, who met Tom Berg in college, married in June 2003.',
  'In June 2017, before Ann Roth met Tom Berg, the bridge fell.',
  'Before Ann Roth met Tom Berg, the bridge fell in June 2017.',
  'Tom Berg met Jo Kerr in 2011, and Ann Roth left.',
  'Tom Berg said in June that Ann Roth met him.',
  'Jo Kerr saw Ann Roth, and Tom Berg met Max Lund in 2011.',
  'Before the visit of Ann Roth, Tom Berg met Max Lund in 2011.',
  'Ann Roth met Jo Kerr in June 2017; Tom Berg left.',
]

test.each(otherEvents)('another event: %s', async (text) => {
  expect((await dissentsOf(text))['May 30, 2018']).toEqual([])
})

const VISIT = {
  sentence: 'Ann Roth visited the Park Museum in Tarn in 2011.',
  prompt: 'In what year did Ann Roth visit the Park Museum in Tarn?',
  answer: { kind: 'date', text: '2011', value: '2011' },
}
const MEDALS = {
  sentence: 'Ann Roth won three medals in Tarn.',
  prompt: 'How many medals did Ann Roth win in Tarn?',
  answer: { kind: 'number', text: 'three', value: { number: 3, unit: 'medal' } },
}

/** What another document says otherwise than one sentence. */
async function dissentsBetween(
  { sentence, prompt, answer }: typeof VISIT | typeof MEDALS,
  other: string,
) {
  const corpus = corpusOf(
    source('asked', `Title\n\n${sentence}`, DATED),
    source('other', `O\n\n${other}`),
  )
  const proposals = [proposal('one', prompt, answer, sentence)]
  const [first] = await recorded([{ document: 'asked', proposals }]).propose(corpus, () => {})
  return first && findDissents(first, corpus).map(({ text }) => text)
}

const sharedNames = [
  {
    asked: VISIT,
    other: 'Ann Roth visited her mother in 1999.',
    found: [],
  },
  {
    asked: VISIT,
    other: 'On June 12, 1999, Ann Roth visited the Park Museum.',
    found: ['June 12, 1999'],
  },
  {
    asked: MEDALS,
    other: 'Ann Roth won two medals in Rome.',
    found: [],
  },
  {
    asked: MEDALS,
    other: 'Ann Roth won two medals in Tarn.',
    found: ['two'],
  },
  {
    asked: MEDALS,
    other: 'Ann Roth, who won two medals in Tarn, left.',
    found: ['two'],
  },
]

test.each(sharedNames)('$found: $other', async ({ asked: one, other, found }) => {
  expect(await dissentsBetween(one, other)).toEqual(found)
})

test('another age, unless the years between explain it', async () => {
  expect((await dissentsOf('Ann Roth was a 62 year-old woman.'))['63']).toEqual([
    { text: '62', value: { number: 62, unit: 'year' } },
  ])
  expect((await dissentsOf('Ann Roth, 65, left.', { published: '2020-07-01' }))['63']).toEqual([])
  expect((await dissentsOf('Ann Roth, 60, left.', { published: '2020-07-01' }))['63']).toHaveLength(
    1,
  )
  expect((await dissentsOf('Jo Roth, 40, left.'))['63']).toEqual([])
})

test('a shared surname is nobody’s', async () => {
  expect(
    (await dissentsOf('Sam Berg came. In June, Ann Roth met with Berg.'))['May 30, 2018'],
  ).toEqual([])
})

test('nothing is published against a dissent silently', async () => {
  const documents = [home, source('other', 'Other\n\nIn June, Ann Roth met with Tom Berg.')]
  const { files } = await generate(documents, [asked])
  const corpus = corpusOf(...documents)
  for (const question of files.flatMap(({ questions }) => questions)) {
    const found = findDissents({ ...question, document: 'home', missing: [] }, corpus)
    expect(found.length).toBe(question.dissents.length)
  }
})
