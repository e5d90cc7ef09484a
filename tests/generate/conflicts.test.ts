import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cite } from '../../src/citation/cite.ts'
import { conflictsIn } from '../../src/generate/analysis/conflicts.ts'
import { nearCopies } from '../../src/generate/analysis/near-copies.ts'
import type { Draft } from '../../src/generate/model.ts'
import { dissentRecorded } from '../../src/generate/gate/dissent-recorded.ts'
import { generate } from '../../src/generate/pipeline.ts'
import { recorded } from '../../src/generate/proposers/recorded.ts'
import { rules } from '../../src/generate/proposers/rules/rules.ts'
import { readFolder } from '../../src/generate/steps/read.ts'
import { recordDissents } from '../../src/generate/steps/record-dissents.ts'
import { summarise } from '../../src/generate/summary.ts'
import { makeQuestion } from '../cases/game.ts'
import { corpusOf, source } from './made-up.ts'

// Five articles with five conflicts, and with what only looks like one: another event of the same
// verb, a coarser date, a rounded number, another form of a name, an event over two days, a plan.
const folder = await readFolder(join(import.meta.dirname, 'cases/conflicts'))

const SEEDED = [
  'age: harbour-post 58, profile 61',
  'date: harbour-post March 11, 2023, norland-times March 12, 2023',
  'name: harbour-post Tomas Berg, builders-review Karin Lund',
  'number: norland-times Nine, coast-weekly eleven',
  'place: norland-times Helsinki, builders-review Stockholm',
]

const outcome = await generate(folder.documents, [recorded(folder.proposals), rules])

const conflicts = conflictsIn(outcome.corpus)

test('what is seeded is found, and nothing else', () => {
  const found = conflicts.map(
    ({ slot, sides }) =>
      `${slot}: ${sides.map(({ document, text }) => `${document.id} ${text}`).join(', ')}`,
  )
  expect(found.toSorted()).toEqual(SEEDED)
  expect(summarise(outcome)).toMatch(
    /^conflict \(number\): .*Tarn: norland-times "Nine", coast-weekly "eleven"$/m,
  )
})

test('no question is published against a conflict silently', () => {
  const published = outcome.files.flatMap(({ questions }) => questions)
  for (const { sides } of conflicts) {
    for (const { document, sentence, text } of sides) {
      const others = sides.filter((side) => side.sentence !== sentence).map((side) => side.text)
      const asked = published.filter(
        ({ citations, answer, prompt }) =>
          citations.some(
            (one) =>
              one.document === document.id && one.start < sentence.end && sentence.start < one.end,
          ) &&
          [answer.text.toLowerCase(), prompt.toLowerCase()].join().includes(text.toLowerCase()),
      )
      for (const question of asked) {
        expect(question.dissents.map((one) => one.text)).toEqual(others)
      }
    }
  }
})

test('a question carries the dissent, or is withheld where its prompt takes a side', async () => {
  const drafts = await recorded(folder.proposals).propose(outcome.corpus, () => {})
  const whole = drafts.map((draft) => recordDissents(draft, outcome.corpus))
  const said = whole.map(({ id, dissents }) => [id, dissents.map(({ text }) => text)])
  expect(Object.fromEntries(said)).toEqual({
    'opening-day': ['March 12, 2023'],
    architect: ['Karin Lund'],
    'architect-from': [],
    'halvorsen-age': ['61'],
    drowned: ['eleven'],
    'medal-place': ['Stockholm'],
    'medal-told': [],
    crossings: [],
  })
  const withheld = whole.filter((draft) => dissentRecorded(draft, outcome.corpus) !== null)
  expect(withheld.map(({ id }) => id)).toEqual(['architect-from', 'medal-told'])
})

test('what a dissent says is never an option', () => {
  for (const { distractors, dissents } of outcome.files.flatMap(({ questions }) => questions)) {
    for (const { text } of dissents) expect(distractors).not.toContain(text)
  }
})

/** The conflicts of some texts, each a document of its own. */
const slotsOf = (...texts: string[]) =>
  conflictsIn(
    corpusOf(
      ...texts.map((text, at) => source(`d${at}`, `Title\n\n${text}`, { published: '2018-06-08' })),
    ),
  ).map(({ slot, sides }) => `${slot}: ${sides.map(({ text }) => text).join(' / ')}`)

const collisions: [string, ...string[]][] = [
  [
    'number: 12 million / 14.5 million',
    'The Tarn Bridge cost $12 million.',
    'The Tarn Bridge cost $14.5 million.',
  ],
  [
    'number: 12 / 15',
    'A fire at the Tarn Mill killed 12 people.',
    '15 people died in a fire at the Tarn Mill.',
  ],
  [
    'date: 1962 / 1964',
    'The Tarn Bridge was built in 1962.',
    'Built in 1964, the Tarn Bridge is old. The Tarn Bridge was built in 1964.',
  ],
  [
    'date: May 3 / May 5',
    'Ann Roth met Tom Berg in Tarn on May 3. It rained. Ann Roth met Tom Berg in Tarn on May 5.',
  ],
  [
    'name: Ann Roth / Jo Kerr',
    'Ann Roth won the Park Prize on May 3.',
    'Jo Kerr won the Park Prize on May 3.',
  ],
  [
    'place: Paris / Rome',
    'Ann Roth met Tom Berg in Paris on May 3.',
    'Ann Roth met Tom Berg in Rome on May 3.',
  ],
]

test.each(collisions)('%s', (expected, ...texts) => {
  expect(slotsOf(...texts)).toContain(expected)
})

const others: string[][] = [
  ['Ann Roth met Tom Berg in Paris on May 3.', 'Ann Roth met Tom Berg in Rome on June 5.'],
  ['Ann Roth met Tom Berg in Paris on May 3.', 'Ann Roth met Tom Berg in France on May 3.'],
  ['Ann Roth met Tom Berg in Paris.', 'Ann Roth met Tom Berg in Rome.'],
  ['Ann Roth met Tom Berg in Tarn on May 3.', 'Ann Roth met Tom Berg at the Park Museum on May 3.'],
  ['Ann Roth won the Park Prize in 2016.', 'Jo Kerr won the Park Prize in 2017.'],
  ['Ann Roth visited Tarn on May 3.', 'Jo Kerr visited Tarn on May 3.'],
  ['The Tarn Fair opened in 2016.', 'The Tarn Fair opened in 2017.'],
  [
    'At least 12 people died in a fire at the Tarn Mill.',
    '15 people died in a fire at the Tarn Mill.',
  ],
  ['Ann Roth met Tom Berg in Tarn on May 3.', 'Ann Roth plans to meet Tom Berg in Tarn on June 5.'],
  ['Ann Roth met Tom Berg in 2011 and Jo Kerr left Tarn.', 'Jo Kerr left Tarn in May 2018.'],
  ['The UN Group built the Tarn Bridge.', 'The United Nations built the Tarn Bridge.'],
  ['Tarn has two museums.', 'Velden has three museums.'],
  [
    'Ann Roth opened the Park Museum in Tarn on May 3.',
    'Ann Roth opened the City Library in Tarn on May 10.',
  ],
]

test.each(others)('no conflict: %s %s', (...texts) => {
  expect(slotsOf(...texts)).toEqual([])
})

const STATED =
  'The mayor of Tarn told the Coast Weekly on Friday that 118 trees were felled for it.'

const copies: { key: Draft['answer']; from: string; to: string; said: string[] }[] = [
  {
    key: keyOf('organization', 'Coast Weekly'),
    from: 'Coast Weekly',
    to: 'Tarn Post',
    said: ['Tarn Post'],
  },
  {
    key: keyOf('number', '118', { number: 118, unit: 'tree' }),
    from: '118',
    to: '1,180',
    said: ['1,180'],
  },
  { key: keyOf('place', 'Tarn'), from: 'Tarn', to: 'Velden', said: ['Velden'] },
  { key: keyOf('text', 'trees'), from: 'trees', to: 'houses', said: ['houses'] },
  // What says the same, or says something else of the event.
  {
    key: keyOf('number', '118', { number: 118, unit: 'tree' }),
    from: '118',
    to: 'many',
    said: [],
  },
  { key: keyOf('organization', 'Coast Weekly'), from: 'Coast Weekly', to: 'Weekly', said: [] },
  { key: keyOf('place', 'Tarn'), from: 'Friday', to: 'Monday', said: [] },
]

test.each(copies)(
  '$to in place of $from is said for $key.text: $said',
  ({ key, from, to, said }) => {
    const corpus = corpusOf(
      source('home', `Title\n\n${STATED}`),
      source('other', `Other\n\nIt rained. ${STATED.replace(from, to)}`),
    )
    const [sentence] = corpus.byId.get('home')?.sentences ?? []
    const found = nearCopies(
      {
        ...makeQuestion({
          answer: key,
          citations: [cite('home', `Title\n\n${STATED}`, sentence?.start ?? 0, sentence?.end ?? 0)],
        }),
        document: 'home',
        missing: [],
      },
      corpus,
    )
    expect(found.map(({ text }) => text)).toEqual(said)
  },
)

function keyOf(
  kind: Draft['answer']['kind'],
  text: string,
  value: Draft['answer']['value'] = null,
): Draft['answer'] {
  return { kind, text, value, aliases: [] }
}
