import { openText } from '../../src/citation/text-view.ts'
import { expect, test } from 'vitest'
import { amountsIn, readNumber, singular } from '../../src/generate/analysis/amounts.ts'
import { datesAgree, datesDiffer } from '../../src/generate/analysis/calendar.ts'
import { linesOf } from '../../src/generate/analysis/lines.ts'
import { sentencesOf } from '../../src/generate/analysis/sentences.ts'
import { timesIn } from '../../src/generate/analysis/times.ts'
import { baseOf, verbOfParticiple, verbOfPast } from '../../src/generate/lexicon/verbs.ts'
import { DATE_CASES, NO_DATE_CASES } from './cases/dates.ts'
import { BYLINE_CASES, LINE_CASES } from './cases/lines.ts'
import { publicationDay } from '../../src/generate/analysis/publication-day.ts'
import { inferEntry } from '../../src/generate/steps/infer-entry.ts'
import { article, BRIDGE } from './made-up.ts'

test.each(DATE_CASES)('$text seen from $day', ({ text, day, value }) => {
  expect(timesIn(text, day)[0]?.value).toBe(value)
})

test.each(NO_DATE_CASES)('no date: %s', (text) => {
  expect(timesIn(text, '2018-06-01').flatMap(({ value }) => value ?? [])).toEqual([])
})

test('the day that corpus.json gives comes before the one of the text', () => {
  const text = 'Title\n\nFriday, July 21, 2017\n\nIt ended on Tuesday.'
  const corrected = article(text, { published: '2017-07-18' })
  expect(corrected.anchor).toBe('2017-07-18')
  expect(publicationDay(corrected.lines)).toBeNull()
  expect(publicationDay(article(text, { published: '2017-07-21' }).lines)?.line).toBeDefined()
  expect(article(text).anchor).toBe('2017-07-21')
  expect(article('Title\n\nIt ended on Tuesday.').anchor).toBeNull()
})

const agreements = [
  { a: '2018-05-30', b: '2018-05', agree: true },
  { a: '2018', b: '2018-05-30', agree: true },
  { a: '2018-05-30', b: '--05', agree: true },
  { a: '2018-05-30', b: '--05-30', agree: true },
  { a: '2018', b: '--05', agree: false },
  { a: '2018-05-30', b: '--06', agree: false },
  { a: '2018-05-30', b: '--05-29', agree: false },
  { a: '2018-05', b: '2018-06', agree: false },
  { a: '--05', b: '--06', agree: false },
]

test.each(agreements)('$a and $b: $agree', ({ a, b, agree }) => {
  expect(datesAgree(a, b)).toBe(agree)
  expect(datesAgree(b, a)).toBe(agree)
})

test('dates that have nothing in common neither agree nor differ', () => {
  expect(datesDiffer('2018', '--05')).toBe(false)
  expect(datesDiffer('2018-05', '--06')).toBe(true)
  expect(datesDiffer('2018-05-30', '2018-05')).toBe(false)
})

test.each(LINE_CASES)('$kind: $line', ({ line, kind }) => {
  const { lines } = article(
    `The title of it all\n\nOne sentence stands here.\n\n${line}\n\nAnother one.`,
  )
  expect(lines[2]?.kind).toBe(kind)
})

test.each(BYLINE_CASES)('under the title, $kind: $line', ({ line, kind, publisher }) => {
  const text = `The title of it all\n\n${line}\n\nOne sentence stands here.`
  expect(article(text).lines[1]?.kind).toBe(kind)
  const entry = inferEntry('doc.txt', text)
  expect(entry.publisher ?? null).toBe(publisher)
  expect(entry.evidence?.publisher?.exact).toBe(publisher === null ? undefined : line)
  expect(entry.evidence?.published?.exact).toBe(kind === 'publication' ? line : undefined)
})

test('days that head the parts of a timeline are no day of publication', () => {
  const timeline = 'The bridge\n\nMay 3, 1931\n\nIt opens.\n\nMay 4, 1977\n\nIt falls.'
  expect(article(timeline).anchor).toBeNull()
  const one = 'The bridge\n\nMay 3, 1978\n\nIt fell.\n\nOther stories\n\nMay 4, 1979'
  expect(article(one).anchor).toBe('1978-05-03')
})

const titles = [
  {
    page: 'News\n\nSport\n\nThe mayor opens a bridge\n\nIt is open.',
    title: 'The mayor opens a bridge',
  },
  {
    page: 'Harlow Gazette\n\nThe mayor opens a bridge\n\nIt is open.',
    title: 'The mayor opens a bridge',
  },
  { page: 'Bridge opens\n\nBy Jane Roe in Tarn\n\nIt is open.', title: 'Bridge opens' },
  { page: 'Well, it is open. Look!\n\nIt is open.', title: 'Well, it is open. Look!' },
  {
    page: 'The last day of Tarn, May 3, 1931\n\nIt was cold.',
    title: 'The last day of Tarn, May 3, 1931',
  },
  { page: 'Tarn, May 3, 1931\n\nIt was cold.', title: 'Tarn, May 3, 1931' },
]

test.each(titles)('the title is $title', ({ page, title }) => {
  expect(inferEntry('doc.txt', page).title).toBe(title)
})

test('a copyright line tells the publisher before an agency’s dateline', () => {
  const text = 'The title of it all\n\nTARN (Reuters) - It is open.\n\n© 2023 Tarn Courier'
  expect(inferEntry('doc.txt', text).publisher).toBe('Tarn Courier')
})

const sentences = [
  { text: 'It flew to Washington, D.C. is what he said. Then it left.', count: 2 },
  { text: 'Mr. Lee met Dr. Roe. They left.', count: 2 },
  { text: 'U.S. President Ann Lee left at 5 p.m. on Monday. The U.S. The end.', count: 3 },
  { text: '“Who is it?” one of them asked. “Nobody. Really nobody,” said another.', count: 2 },
  { text: '“Who is it?” Ann Lee said at the door. Nobody knew.', count: 2 },
  { text: 'She said: “I did. I went there. I saw it.”', count: 1 },
]

test.each(sentences)('$count sentences: $text', ({ text, count }) => {
  const { sentences: found, view } = article(`Title\n\n${text}`)
  expect(found.map((sentence) => sentence.text)).toHaveLength(count)
  for (const sentence of found) expect(view.slice(sentence.start, sentence.end)).toBe(sentence.text)
})

test('positions count code points', () => {
  const { sentences: found, view } = article('🎉 Title\n\n🎉 “One.” Two 🎉 three. Four.')
  for (const sentence of found) expect(view.slice(sentence.start, sentence.end)).toBe(sentence.text)
})

test('a sentence may go on in the next line of a wrapped text', () => {
  const { sentences: found, view } = article(`Footbridge opens over the harbour of Tarn

The mayor of the town, Ingrid Halvorsen, opened the footbridge on Monday
at noon. “It is for all of us,” said Halvorsen, “and for all of those who
will come after us in the next century.”
`)
  expect(found.map(({ reading }) => reading)).toEqual([
    'The mayor of the town, Ingrid Halvorsen, opened the footbridge on Monday at noon.',
    '"It is for all of us," said Halvorsen, "and for all of those who will come after us in the next century."',
  ])
  for (const sentence of found) expect(view.slice(sentence.start, sentence.end)).toBe(sentence.text)
})

const named = (text: string) =>
  article(`Title\n\n${text}`)
    .names.filter(({ kind }) => kind === 'person')
    .map(({ forms }) => forms.toSorted())

test('forms of a name are found, and a shared surname belongs to nobody', () => {
  expect(named('President Ann Lee left. Lee was glad. Ann Lee West came back.')).toEqual([
    ['Ann Lee', 'Ann Lee West', 'Lee'],
  ])
  expect(named('Ann Roth left. Roth West was glad.')).toEqual([['Ann Roth', 'Roth West']])
  expect(named('Daniel Roth left. Dan Roth was glad. Roth came back.')).toEqual([
    ['Dan Roth', 'Daniel Roth', 'Roth'],
  ])
  expect(named('Dr. Ann Roth left St. Louis County. Police Chief Tom Berg stayed.')).toEqual([
    ['Ann Roth'],
    ['Tom Berg'],
  ])
  const shared = article('Title\n\nAnn West left. Tom West stayed. West was glad.')
  expect(shared.sentences[2]?.mentions[0]?.name.full).toBe('West')
})

const speakers = (text: string) =>
  article(`Title\n\n${text}`).quotations.map(({ speaker, words }) => [speaker.full, words])

test('quotations have the speaker that the text names, and no other', () => {
  expect(speakers('“I left,” said coach Ann Lee. “I will be back.”')).toEqual([
    ['Ann Lee', 'I left,'],
    ['Ann Lee', 'I will be back.'],
  ])
  expect(speakers('Ann Lee told reporters, “I left.”')).toEqual([['Ann Lee', 'I left.']])
  expect(speakers('Professor Ann Lee was there. “I left,” she said.')).toEqual([
    ['Ann Lee', 'I left,'],
  ])
  expect(speakers('“I left,” Xu Roth, a former judge, told the court.')).toEqual([
    ['Xu Roth', 'I left,'],
  ])
  expect(speakers('Ann Lee met Tom Roe. “I left,” she said.')).toEqual([])
  expect(speakers('“I left,” she said.')).toEqual([])
  expect(speakers('“I left,” said a friend of Ann Lee.')).toEqual([])
})

const ages = (text: string) =>
  article(`Title\n\n${text}`).ages.map(({ person, number }) => [person.full, number])

test('ages stand beside their name', () => {
  expect(ages('Ann Lee, 19, left.')).toEqual([['Ann Lee', 19]])
  expect(ages('Ann Lee, a 63-year-old woman, left.')).toEqual([['Ann Lee', 63]])
  expect(ages('Ann Lee left. Lee was a 62 year-old woman.')).toEqual([['Ann Lee', 62]])
  expect(ages('They met 63-year-old grandma Ann Lee.')).toEqual([['Ann Lee', 63]])
  expect(ages('Ann Lee met a 63-year-old woman.')).toEqual([])
})

const found = (text: string) => amountsIn(text).map(({ number, unit }) => ({ number, unit }))

test('numbers in digits and words, with what they count', () => {
  expect(found('eight criminal counts')).toEqual([{ number: 8, unit: 'count' }])
  expect(found('1,709 schoolchildren')).toEqual([{ number: 1709, unit: 'schoolchild' }])
  expect(found('60 million followers')).toEqual([{ number: 60_000_000, unit: 'follower' }])
  expect(found('46 percent of it')).toEqual([{ number: 46, unit: 'percent' }])
  expect(found('twenty-one fishermen')).toEqual([{ number: 21, unit: 'fisherman' }])
  expect(readNumber('two billion')).toBe(2e9)
  expect(readNumber('two billion people')).toBeNull()
  expect(['cities', 'churches', 'glasses', 'bus'].map(singular)).toEqual([
    'city',
    'church',
    'glass',
    'bus',
  ])
})

test('verb forms', () => {
  expect(
    ['met', 'tried', 'stopped', 'arrested', 'released'].map((form) => verbOfPast(form)?.base),
  ).toEqual(['meet', 'try', 'stop', 'arrest', 'release'])
  expect(['written', 'held'].map((form) => verbOfParticiple(form)?.base)).toEqual(['write', 'hold'])
  expect(['meeting', 'visits', 'making', 'house'].map(baseOf)).toEqual([
    'meet',
    'visit',
    'make',
    'house',
  ])
  expect(baseOf('table')).toBeUndefined()
})

test('nothing is looked for outside the article', () => {
  const { sentences: all } = article(BRIDGE.text)
  expect(all.some(({ text }) => /newsletter|March 2023/.test(text))).toBe(false)
})

test('a long line is split into sentences in linear time', () => {
  const text = 'It opened on Monday. “It did,” she said. “Mr. Roth saw it. So did I.” '.repeat(
    6_000,
  )
  const lines = linesOf(openText(`Title\n\n${text}`))
  const started = performance.now()
  expect(sentencesOf('doc', lines)).toHaveLength(18_000)
  expect(performance.now() - started).toBeLessThan(5_000)
}, 20_000)
