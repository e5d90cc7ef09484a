import { expect, test } from 'vitest'
import { CHECKS, explainDraft, reject } from '../../src/generate/gate/gate.ts'
import type { Draft } from '../../src/generate/model.ts'
import { meaningFaults } from './cases/gate-meaning.ts'
import {
  citation,
  CONVICTION,
  corpus,
  counts,
  date,
  JUNE,
  meeting,
  MEETING,
  number,
  speaker,
} from './gate-drafts.ts'

const passing: { name: string; draft: Draft }[] = [
  { name: 'a number in words', draft: counts },
  { name: 'a number in digits', draft: { ...counts, answer: number('8', 8) } },
  { name: 'a date told by a weekday, with its dissent', draft: meeting },
  { name: 'a month of that date', draft: { ...meeting, answer: date('May 2018', '2018-05') } },
  { name: 'a speaker by another form of the name', draft: speaker },
  {
    name: 'a statement',
    draft: {
      ...counts,
      prompt: 'True or false: Ann Lee was convicted in 1996.',
      distractors: ['False'],
      answer: { kind: 'boolean', text: 'True', value: null, aliases: [] },
    },
  },
  {
    name: 'an age as of its report',
    draft: {
      ...counts,
      prompt: 'In a report of May 30, 2018, how old is Ann Lee?',
      answer: { kind: 'number', text: '63', value: { number: 63, unit: 'year' }, aliases: [] },
    },
  },
  {
    name: 'a pronoun for a name',
    draft: { ...counts, prompt: 'On how many counts was Ann Lee convicted at her trial?' },
  },
  {
    name: 'words that somebody else said',
    draft: {
      ...counts,
      prompt: 'When Ann Lee said “the bridge is ours”, on how many counts had she been convicted?',
      citations: [citation(CONVICTION), citation('“The bridge is ours,” Lee said.')],
    },
  },
  {
    name: 'a pronoun whose name follows',
    draft: { ...counts, prompt: 'At her trial, on how many counts was Ann Lee convicted?' },
  },
  {
    name: 'a statement that ends with a quotation',
    draft: {
      ...counts,
      prompt: 'True or false: Ann Lee said, “The bridge is ours.”',
      citations: [citation('“The bridge is ours,” Lee said.')],
      answer: { kind: 'boolean', text: 'True', value: null, aliases: [] },
      distractors: ['False'],
    },
  },
  {
    name: 'an alias with a word of the key',
    draft: {
      ...counts,
      answer: { kind: 'text', text: 'Lee’s own bridge', value: null, aliases: ['the bridge'] },
      prompt: 'What did Ann Lee call her own in Tarn?',
      citations: [citation('“The bridge is ours,” Lee said.'), citation(MEETING)],
      distractors: [],
    },
  },
  {
    name: 'a weekday with its date, and a role with its holder',
    draft: {
      ...counts,
      prompt:
        'On how many counts was Ann Lee convicted, who will meet Mayor Tom Roe on Thursday, May 31, 2018?',
      citations: [citation(CONVICTION), citation(MEETING)],
    },
  },
]

test.each(passing)('passes: $name', ({ draft }) => {
  expect(reject(draft, corpus)).toBeNull()
})

const caught: { reason: string; name: string; draft: Draft }[] = [
  {
    reason: 'exact_citation',
    name: 'a shifted citation',
    draft: { ...counts, citations: [{ ...citation(CONVICTION), start: 3 }] },
  },
  {
    reason: 'exact_citation',
    name: 'a changed word',
    draft: {
      ...counts,
      citations: [{ ...citation(CONVICTION), exact: 'Lee was convicted on nine' }],
    },
  },
  {
    reason: 'exact_citation',
    name: 'a quotation that is nowhere',
    draft: { ...counts, missing: ['Lee was innocent'] },
  },
  { reason: 'exact_citation', name: 'no citation', draft: { ...counts, citations: [] } },
  {
    reason: 'exact_citation',
    name: 'a shifted dissent',
    draft: { ...meeting, dissents: [{ ...JUNE, end: JUNE.end + 1 }] },
  },
  {
    reason: 'article_text',
    name: 'a credit',
    draft: { ...counts, citations: [citation(CONVICTION), citation('Jane Roe/Getty Images')] },
  },
  {
    reason: 'well_formed',
    name: 'no question',
    draft: { ...counts, prompt: 'On eight counts Ann Lee was convicted.' },
  },
  {
    reason: 'well_formed',
    name: 'a small first letter',
    draft: { ...counts, prompt: 'on how many counts was Ann Lee convicted?' },
  },
  {
    reason: 'well_formed',
    name: 'an open quotation',
    draft: { ...counts, prompt: 'How many "counts was Ann Lee convicted on?' },
  },
  { reason: 'well_formed', name: 'too short', draft: { ...counts, prompt: 'How many counts?' } },
  {
    reason: 'key_in_citation',
    name: 'a wrong number',
    draft: { ...counts, answer: number('Nine', 9) },
  },
  {
    reason: 'key_in_citation',
    name: 'a text that is not its value',
    draft: { ...counts, answer: number('Nine', 8) },
  },
  {
    reason: 'key_in_citation',
    name: 'a wrong year',
    draft: { ...meeting, answer: date('May 31, 2017', '2017-05-31') },
  },
  {
    reason: 'key_in_citation',
    name: 'the day before',
    draft: { ...meeting, answer: date('May 30, 2018', '2018-05-30') },
  },
  {
    reason: 'key_in_citation',
    name: 'a date without a value',
    draft: { ...meeting, answer: { kind: 'date', text: 'Thursday', value: null, aliases: [] } },
  },
  {
    reason: 'key_in_citation',
    name: 'somebody else',
    draft: { ...speaker, answer: { kind: 'person', text: 'Tom Roe', value: null, aliases: [] } },
  },
  {
    reason: 'no_leak',
    name: 'the key',
    draft: { ...counts, prompt: 'Of which eight counts was Ann Lee convicted?' },
  },
  {
    reason: 'no_leak',
    name: 'its value',
    draft: { ...counts, prompt: 'Of which 8 counts was Ann Lee convicted?' },
  },
  {
    reason: 'no_leak',
    name: 'a surname',
    draft: { ...speaker, prompt: 'Who of the Lee family said, “The bridge is ours”?' },
  },
  {
    reason: 'no_leak',
    name: 'the date',
    draft: {
      ...meeting,
      prompt: 'When, as a report of May 31, 2018, says, did Ann Lee meet Tom Roe?',
    },
  },
  {
    reason: 'stands_alone',
    name: 'this',
    draft: { ...counts, prompt: 'On how many counts was this woman convicted?' },
  },
  {
    reason: 'stands_alone',
    name: 'the trial',
    draft: { ...counts, prompt: 'On how many counts was Ann Lee convicted in the trial?' },
  },
  {
    reason: 'stands_alone',
    name: 'currently',
    draft: { ...counts, prompt: 'On how many counts is Ann Lee currently convicted?' },
  },
  {
    reason: 'stands_alone',
    name: 'last week',
    draft: { ...counts, prompt: 'On how many counts was Ann Lee convicted last week?' },
  },
  {
    reason: 'stands_alone',
    name: 'a pronoun for nobody',
    draft: { ...counts, prompt: 'On how many counts was she convicted?' },
  },
  {
    reason: 'time_anchored',
    name: 'an age at no time',
    draft: {
      ...counts,
      prompt: 'How old is the woman Ann Lee?',
      answer: { kind: 'number', text: '63', value: { number: 63, unit: 'year' }, aliases: [] },
    },
  },
  { reason: 'dissent_recorded', name: 'a silent dissent', draft: { ...meeting, dissents: [] } },
  {
    reason: 'dissent_recorded',
    name: 'a dissent that agrees',
    draft: {
      ...meeting,
      dissents: [JUNE, { ...citation(MEETING), text: 'Thursday', value: '2018-05-31' }],
    },
  },
  {
    reason: 'dissent_recorded',
    name: 'a dissent that is not said',
    draft: { ...meeting, dissents: [{ ...JUNE, text: 'July', value: '--07' }] },
  },
  {
    reason: 'distractors',
    name: 'the key among the wrong answers',
    draft: { ...counts, distractors: ['Five', '8 counts', 'Ten'] },
  },
  {
    reason: 'distractors',
    name: 'one wrong answer twice',
    draft: { ...counts, distractors: ['Five', 'Ten', 'five'] },
  },
  {
    reason: 'key_in_citation',
    name: 'a longer text that is not its value',
    draft: { ...counts, answer: { ...number('40 million counts', 8), aliases: ['eight'] } },
  },
  {
    reason: 'key_in_citation',
    name: 'an alias that has nothing of the key',
    draft: {
      ...counts,
      answer: { kind: 'text', text: 'A tunnel', value: null, aliases: ['The bridge'] },
      citations: [citation('“The bridge is ours,” Lee said.')],
    },
  },
  {
    reason: 'dissent_recorded',
    name: 'a dissent in the passage of the key',
    draft: {
      ...counts,
      dissents: [{ ...citation('Lee, 63, was'), text: '63', value: { number: 63, unit: 'count' } }],
    },
  },
  ...[
    'What did the CEO announce to them?',
    'How many counts did the director announce?',
    'What happened there in the year 1996?',
    'When did that happen to Ann Lee?',
    'Who is the current president of France?',
    'What did Ann Lee do on Wednesday?',
    'On how many counts was a woman of the same name convicted?',
  ].map((prompt) => ({ reason: 'stands_alone', name: prompt, draft: { ...counts, prompt } })),
  {
    reason: 'time_anchored',
    name: 'a count of followers at no time',
    draft: {
      ...counts,
      prompt: 'How many people follow Ann Lee of Tarn?',
      answer: { kind: 'number', text: '63', value: { number: 63, unit: 'follower' }, aliases: [] },
      distractors: [],
    },
  },
]

const all = [...caught, ...meaningFaults]

test.each(all)('$reason: $name', ({ reason, draft }) => {
  const failed = explainDraft(draft, corpus).filter(({ detail }) => detail !== null)
  expect(failed.map((one) => one.reason)).toContain(reason)
  expect(reject(draft, corpus)?.reason).toBe(failed[0]?.reason)
})

test('every check has caught something', () => {
  const reasons = new Set(all.map(({ reason }) => reason))
  expect(CHECKS.map(({ reason }) => reason).filter((reason) => !reasons.has(reason))).toEqual([])
})

test('every check says what it finds, also after one that fails', () => {
  const draft = { ...counts, prompt: 'Of which eight counts was this woman convicted' }
  const failed = explainDraft(draft, corpus).filter(({ detail }) => detail !== null)
  expect(explainDraft(draft, corpus)).toHaveLength(CHECKS.length)
  expect(failed.map(({ reason }) => reason)).toEqual(
    expect.arrayContaining(['well_formed', 'no_leak', 'stands_alone']),
  )
})

const lettered = (distractors: string[], prompt = 'What did Ann Lee call her own in Tarn?') =>
  explainDraft(
    {
      ...speaker,
      prompt,
      answer: { kind: 'text', text: 'An old bridge', value: null, aliases: [] },
      distractors,
    },
    corpus,
  ).find(({ reason }) => reason === 'item_flaws')?.detail

test('"a" and "an" are one article: which it is depends on the next word', () => {
  expect(lettered(['A ferry', 'A tunnel', 'A harbour'])).toBeNull()
  expect(lettered(['Ferries', 'Tunnels', 'Harbours'])).toMatch(/^grammatical cue: /)
})

const flaws = [
  { flaw: 'all of the above', distractors: ['A ferry', 'A tunnel', 'All of the above'] },
  { flaw: 'overlapping options', distractors: ['A ferry', 'A ferry and a tunnel', 'A road'] },
  {
    flaw: 'key longest',
    distractors: ['A', 'B', 'C'],
    key: 'An old bridge that nobody would build',
  },
  {
    flaw: 'negative stem',
    distractors: ['A ferry'],
    prompt: 'What did Ann Lee never call her own?',
  },
]

test.each(flaws)('an editor is told: $flaw', ({ flaw, distractors, key, prompt }) => {
  const text = key ?? 'An old bridge'
  const draft: Draft = {
    ...speaker,
    prompt: prompt ?? 'What did Ann Lee call her own in Tarn?',
    answer: { kind: 'text', text, value: null, aliases: [] },
    distractors,
  }
  const told = explainDraft(draft, corpus).find(({ reason }) => reason === 'item_flaws')
  expect(told?.detail?.startsWith(`${flaw}: `)).toBe(true)
})

test('an editor is told: profanity', () => {
  const rude = { ...counts, distractors: ['Five', 'Fucking many', 'Ten'] }
  const told = explainDraft(rude, corpus).find(({ reason }) => reason === 'neutral')
  expect(told?.detail).toMatch(/^profanity: /)
})

test.each([
  'A$5.8 billion',
  'Annals of Botany',
  'An analysis',
  'Scunthorpe',
  'Class act',
  'Cockpit',
])('%s is nothing rude', (option) => {
  const plain = { ...counts, distractors: ['Five', option, 'Ten'] }
  const told = explainDraft(plain, corpus).find(({ reason }) => reason === 'neutral')
  expect(told?.detail).toBeNull()
})
