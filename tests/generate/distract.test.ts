import { expect, test } from 'vitest'
import { nearDates, writeDateLike } from '../../src/generate/distractors/dates.ts'
import { wrongOptionCheck } from '../../src/generate/distractors/wrong-option.ts'
import { nearNumbers, writeNumberLike } from '../../src/generate/distractors/numbers.ts'
import { isLike } from '../../src/generate/distractors/fine-kind.ts'
import { areAlike, knownOptions } from '../../src/generate/distractors/known-options.ts'
import type { Draft, Name } from '../../src/generate/model.ts'
import { sexOfGivenName } from '../../src/generate/lexicon/given-names.ts'
import { distract } from '../../src/generate/steps/distract.ts'
import { corpusOf, source } from './made-up.ts'

const corpus = corpusOf(
  source(
    'home',
    'Title\n\nAnn Roth met Tom Park. Kate Moss and John Reed stayed. Mary Bell left with Emma Stone.',
  ),
  source('other', 'Title\n\nSarah Wood met Peter Hill.'),
)

const draft = (answer: Partial<Draft['answer']>, more: Partial<Draft> = {}): Draft => ({
  id: 'one',
  document: 'home',
  origin: 'rules',
  prompt: 'Who met Tom Park?',
  answer: { kind: 'person', text: 'Ann Roth', value: null, aliases: [], ...answer },
  distractors: [],
  citations: [
    {
      document: 'home',
      exact: 'Ann Roth met Tom Park.',
      prefix: '',
      suffix: '',
      start: 7,
      end: 29,
    },
  ],
  dissents: [],
  missing: [],
  ...more,
})
const options = (one: Draft) => distract(one, corpus)?.distractors

test('names of the same story first, of the same sex, never one that the passage or prompt holds', () => {
  expect(options(draft({}))?.toSorted()).toEqual(['Emma Stone', 'Kate Moss', 'Mary Bell'])
})

test('what was proposed is kept and filled up', () => {
  const found = options(draft({}, { distractors: ['Grace Hall'] }))
  expect(found?.[0]).toBe('Grace Hall')
  expect(found).toHaveLength(3)
})

const JUNE = {
  document: 'other',
  exact: 'June',
  prefix: '',
  suffix: '',
  start: 0,
  end: 4,
  text: 'June',
  value: '--06',
}
const day: Draft['answer'] = {
  kind: 'date',
  text: 'May 30, 2018',
  value: '2018-05-30',
  aliases: [],
}
const count: Draft['answer'] = {
  kind: 'number',
  text: '118',
  value: { number: 118, unit: null },
  aliases: [],
}

test('what a dissent says is no wrong answer', () => {
  const found = options(draft(day, { dissents: [JUNE] }))
  expect(found).toHaveLength(3)
  for (const option of found ?? []) expect(option).toMatch(/^(?!June)\w+ \d{1,2}, 2018$/)
})

const refused: { option: string; answer: Partial<Draft['answer']>; dissents?: [typeof JUNE] }[] = [
  { option: 'Roth', answer: {} },
  { option: 'Fire Chief Ann Roth', answer: {} },
  { option: 'Ann Roth, the fire chief', answer: {} },
  { option: 'Ann Roth West', answer: { aliases: ['Ann Roth West'] } },
  { option: 'Tarn, Ohio', answer: { kind: 'place', text: 'Tarn' } },
  { option: 'Tarn', answer: { kind: 'place', text: 'Tarn, Ohio' } },
  { option: '118 people', answer: count },
  { option: 'one hundred eighteen', answer: count },
  { option: 'Banana', answer: day },
  { option: 'May 2018', answer: day },
  { option: '30 May 2018', answer: day },
  { option: 'April 2018', answer: day },
  { option: 'June 3, 2018', answer: day, dissents: [JUNE] },
  { option: 'Maybe', answer: { kind: 'boolean', text: 'True' } },
  { option: 'No', answer: { kind: 'boolean', text: 'True' } },
]

test.each(refused)('no wrong answer: $option for $answer.text', ({ option, answer, dissents }) => {
  expect(wrongOptionCheck(draft(answer, { dissents: dissents ?? [] }), corpus)(option)).toBeTypeOf(
    'string',
  )
})

const allowed: { option: string; answer: Partial<Draft['answer']> }[] = [
  { option: 'Jo Roth', answer: { aliases: ['Roth'] } },
  { option: 'Tarn, Iowa', answer: { kind: 'place', text: 'Tarn, Ohio' } },
  { option: '120 people', answer: count },
  { option: 'Seven weeks', answer: { kind: 'number', value: { number: 7, unit: 'month' } } },
  { option: 'May 2, 2018', answer: day },
  { option: 'March', answer: { kind: 'date', text: 'November', value: '--11' } },
  { option: 'False', answer: { kind: 'boolean', text: 'True' } },
]

test.each(allowed)('a wrong answer: $option', ({ option, answer }) => {
  expect(wrongOptionCheck(draft(answer), corpus)(option)).toBeNull()
})

const MET = 'Title\n\nAnn Roth met Tom Park in Tarn. Kate Moss and Mary Bell stayed.'
const optionsAmong = (...texts: string[]) =>
  distract(
    draft({}),
    corpusOf(source('home', MET), ...texts.map((text, at) => source(`other-${at}`, text))),
  )?.distractors.toSorted()

test('names come from documents about the same people, and made-up ones fill the rest', () => {
  const alone = optionsAmong() ?? []
  expect(alone).toHaveLength(3)
  const [madeUp = ''] = alone.filter((name) => !['Kate Moss', 'Mary Bell'].includes(name))
  expect(sexOfGivenName(madeUp.split(' ')[0] ?? '')).toBe('female')
  expect(optionsAmong('T\n\nEmma Stone opened a bridge in Tarn.')).toEqual(optionsAmong())
  const related = 'T\n\nEmma Stone saw Ann Roth.'
  expect(optionsAmong(related)).toEqual(['Emma Stone', 'Kate Moss', 'Mary Bell'])
  expect(optionsAmong('T\n\nSarah Wood left.', related)).toEqual(optionsAmong(related))
})

test('true or false has one other side', () => {
  expect(options(draft({ kind: 'boolean', text: 'True' }))).toEqual(['False'])
  expect(options(draft({ kind: 'boolean', text: 'No' }))).toEqual(['Yes'])
})

test('too few are none', () => {
  expect(options(draft({ kind: 'text', text: 'a bridge' }))).toBeUndefined()
})

test('the same on every run, and another for another id', () => {
  const year = draft({ kind: 'date', text: '1996', value: '1996' })
  expect(options(year)).toEqual(options(year))
  const others = new Set(['a', 'b', 'c', 'd', 'e'].map((id) => String(options({ ...year, id }))))
  expect(others.size).toBeGreaterThan(1)
})

const dates = [
  { text: 'May 30, 2018', value: '2018-05-30', shape: /^[A-Z]\p{L}+ \d{1,2}, 2018$/u },
  { text: '30 May 2018', value: '2018-05-30', shape: /^\d{1,2} [A-Z]\p{L}+ 2018$/u },
  { text: 'December 2016', value: '2016-12', shape: /^[A-Z]\p{L}+ 201[67]$/u },
  { text: '1996', value: '1996', shape: /^(?:199\d|2000)$/ },
  { text: 'June', value: '--06', shape: /^[A-Z]\p{L}+$/u },
]

test.each(dates)('dates near $text are written like it', ({ text, value, shape }) => {
  for (const other of nearDates(value)) {
    expect(writeDateLike(text, value, other)).toMatch(shape)
    expect(other).not.toBe(value)
  }
})

const numbers = [
  { text: 'eight', number: 8, shape: /^[a-z]+$/ },
  { text: 'Ten', number: 10, shape: /^[A-Z][a-z]+$/ },
  { text: '63', number: 63, shape: /^\d{2,3}$/ },
  { text: 'two billion', number: 2e9, shape: /^[a-z]+ billion$/ },
  { text: '60 million', number: 6e7, shape: /^\d+ million$/ },
  { text: '4,300 people', number: 4300, shape: /^\d,\d00 people$/ },
  { text: '46 percent', number: 46, shape: /^\d\d percent$/ },
]

test.each(numbers)('numbers near $text are written like it', ({ text, number, shape }) => {
  const written = nearNumbers(number).flatMap((other) => writeNumberLike(text, number, other) ?? [])
  expect(written.length).toBeGreaterThanOrEqual(3)
  for (const other of written) expect(other).toMatch(shape)
})

test('nobody has to tell a share from its neighbours, and a round one stands beside round ones', () => {
  for (const other of nearNumbers(46, 'percent')) expect(Math.abs(other - 46)).toBeGreaterThan(4)
  for (const other of nearNumbers(10, 'percent')) expect(other % 5).toBe(0)
  for (const other of nearNumbers(12.5, 'percent'))
    expect(Math.abs(other - 12.5) / 12.5).toBeGreaterThan(0.1)
  expect(nearNumbers(14, 'year')).toContain(13)
})

/** The place of the key by size among its options, counted over many draws. */
function placesOf(answer: Draft['answer'], sizeOf: (option: string) => number): number[] {
  const places = [0, 0, 0, 0]
  for (let seed = 0; seed < 400; seed += 1) {
    const found = options(draft(answer, { id: `q-${seed}`, prompt: 'How many or when?' })) ?? []
    const place = found.filter((option) => sizeOf(option) < sizeOf(answer.text)).length
    places[place] = (places[place] ?? 0) + 1
  }
  return places
}

const sized: { answer: Draft['answer']; sizeOf: (option: string) => number }[] = [
  { answer: day, sizeOf: (option) => Date.parse(option) },
  { answer: { ...day, text: '1996', value: '1996' }, sizeOf: Number },
  { answer: { ...count, value: { number: 118, unit: null } }, sizeOf: Number },
  { answer: { ...count, text: '17', value: { number: 17, unit: 'goal' } }, sizeOf: Number },
]

test.each(sized)('$answer.text is as often the smallest as any other', ({ answer, sizeOf }) => {
  for (const times of placesOf(answer, sizeOf)) {
    expect(times).toBeGreaterThan(70)
    expect(times).toBeLessThan(130)
  }
})

const bounded = [
  { prompt: 'More than how many people came?', isWrong: (number: number) => number > 40_000 },
  { prompt: 'Fewer than how many people came?', isWrong: (number: number) => number < 40_000 },
]

test.each(bounded)('no option is also true: $prompt', ({ prompt, isWrong }) => {
  const answer: Draft['answer'] = {
    kind: 'number',
    text: '40,000',
    value: { number: 40_000, unit: 'person' },
    aliases: [],
  }
  for (let seed = 0; seed < 20; seed += 1) {
    const found = options(draft(answer, { id: `q-${seed}`, prompt })) ?? []
    expect(found.length).toBe(3)
    for (const option of found) expect(isWrong(Number(option.replaceAll(',', '')))).toBe(true)
  }
})

test('no share of more than the whole', () => {
  const share: Draft['answer'] = {
    kind: 'number',
    text: '80 percent',
    value: { number: 80, unit: 'percent' },
    aliases: [],
  }
  for (const option of options(draft(share)) ?? []) {
    expect(Number.parseInt(option, 10)).toBeLessThanOrEqual(100)
  }
})

const fine: { key: string; kind: Draft['answer']['kind']; like: string[]; unlike: string[] }[] = [
  { key: 'Sweden', kind: 'place', like: ['Norway'], unlike: ['Oslo', 'Park Stadium', 'Texas'] },
  { key: 'Oslo', kind: 'place', like: ['Helsinki'], unlike: ['Norway', 'Park Stadium', 'Texas'] },
  {
    key: 'Tarn Gazette',
    kind: 'organization',
    like: ['Velden Herald'],
    unlike: ['Tarn University', 'Park Police'],
  },
  {
    key: 'Velden United',
    kind: 'organization',
    like: ['Tarn Rovers'],
    unlike: ['Velden Herald', 'Tarn Council'],
  },
]

test.each(fine)('options beside $key are of its kind', ({ key, kind, like, unlike }) => {
  for (const other of like) expect(isLike(key, nameOf(other, kind), true)).toBe(true)
  for (const other of unlike) expect(isLike(key, nameOf(other, kind), true)).toBe(false)
})

const nameOf = (full: string, kind: Draft['answer']['kind']): Name => ({
  kind: kind === 'place' || kind === 'organization' ? kind : 'other',
  full,
  forms: [full],
  sex: null,
  mentions: 1,
})

const lonely = (text: string, kind: Draft['answer']['kind']) =>
  options(draft({ kind, text }, { prompt: 'Where was it?' })) ?? []

test('where the story names no other, known ones of the kind are options', () => {
  for (const other of lonely('Sweden', 'place')) expect(areAlike('Sweden', other)).toBe(true)
  for (const other of lonely('CNN', 'organization')) expect(areAlike('CNN', other)).toBe(true)
  expect(lonely('Sweden', 'place')).toHaveLength(3)
  expect(lonely('CNN', 'organization')).toHaveLength(3)
})

test('the sex that a prompt shows', () => {
  const among = corpusOf(
    source(
      'home',
      'Title\n\nAdenike Park met Tom Park. John Reed, Paul Wood, Mary Bell and Kate Moss stayed.',
    ),
  )
  const asked = draft(
    { text: 'Adenike Roth' },
    { prompt: 'Which actress met Tom Park?', citations: [] },
  )
  const found = distract(asked, among)?.distractors ?? []
  expect(found).toContain('Kate Moss')
  expect(found).not.toContain('John Reed')
  expect(found).not.toContain('Paul Wood')
})

test('no date is later than the report of which the prompt tells the date', () => {
  const year: Draft['answer'] = { kind: 'date', text: '2016', value: '2016', aliases: [] }
  for (let seed = 0; seed < 20; seed += 1) {
    const prompt = 'According to a report of May 2017, in which year was the bridge built?'
    const found = options(draft(year, { id: `q-${seed}`, prompt })) ?? []
    expect(found).toHaveLength(3)
    for (const option of found) expect(Number(option)).toBeLessThanOrEqual(2017)
  }
})

test('an option of a proposal that is true as well is a fault', () => {
  const many: Draft['answer'] = {
    kind: 'number',
    text: '40,000',
    value: { number: 40_000, unit: 'person' },
    aliases: [],
  }
  const faultOf = wrongOptionCheck(draft(many, { prompt: 'At least how many came?' }), corpus)
  expect(faultOf('30,000')).toBe('is true as well')
  expect(faultOf('50,000')).toBeNull()
})

test('what is not listed has options that end as it does, by more than one word', () => {
  const found = knownOptions('Metro Velden Convention Centre')
  expect(found.length).toBeGreaterThan(2)
  for (const option of found) expect(option).toMatch(/ Convention Centre$/)
  expect(knownOptions('Tarn Airport')).toEqual([])
})

test('a name that ends like none that is listed has no options', () => {
  expect(knownOptions('Tarn Lighthouse')).toEqual([])
  expect(knownOptions('Velden')).toEqual([])
})
