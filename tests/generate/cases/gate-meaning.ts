import type { Draft } from '../../../src/generate/model.ts'
import {
  citation,
  CONVICTION,
  counts,
  date,
  FAIR,
  MEETING,
  meeting,
  speaker,
} from '../gate-drafts.ts'

const truth = (text: 'True' | 'False'): Draft['answer'] => ({
  kind: 'boolean',
  text,
  value: null,
  aliases: [],
})
const words = (text: string): Draft['answer'] => ({ kind: 'text', text, value: null, aliases: [] })

/** Questions that mean something else than their passages, or that no editor would print. */
export const meaningFaults: { reason: string; name: string; draft: Draft }[] = [
  {
    reason: 'key_fits_wh_word',
    name: 'a number for a person',
    draft: { ...counts, prompt: 'Who was convicted together with Ann Lee?' },
  },
  {
    reason: 'key_fits_wh_word',
    name: 'a day for a year',
    draft: { ...meeting, prompt: 'In which year did Ann Lee meet Tom Roe in Tarn?' },
  },
  {
    reason: 'key_fits_wh_word',
    name: 'a statement with another key than true or false',
    draft: { ...counts, prompt: 'True or false: Ann Lee was convicted in 1996.' },
  },
  {
    reason: 'quotation_in_citation',
    name: 'words that nobody said',
    draft: { ...speaker, prompt: 'Who said, “The tunnel is ours”?' },
  },
  {
    reason: 'names_in_citation',
    name: 'somebody whom no passage names',
    draft: { ...counts, prompt: 'On how many counts was Ann Lee convicted with Gil Storr?' },
  },
  {
    reason: 'names_in_citation',
    name: 'another year',
    draft: { ...counts, prompt: 'On how many criminal counts was Ann Lee convicted in 1997?' },
  },
  {
    reason: 'roles_match',
    name: 'who was convicted',
    draft: {
      ...counts,
      prompt: 'On how many counts was Tom Roe convicted, whom Ann Lee will meet in Tarn?',
      citations: [citation(CONVICTION), citation(MEETING)],
    },
  },
  {
    reason: 'polarity_certainty',
    name: 'a denial that is nowhere',
    draft: { ...counts, prompt: 'On how many criminal counts was Ann Lee never convicted?' },
  },
  {
    reason: 'polarity_certainty',
    name: 'a statement that the passage makes, to be found false',
    draft: {
      ...counts,
      prompt: 'True or false: Ann Lee was convicted on eight criminal counts in 1996.',
      answer: truth('False'),
      distractors: ['True'],
    },
  },
  {
    reason: 'polarity_certainty',
    name: 'a plan as a fact',
    draft: {
      ...meeting,
      prompt: 'Where did Ann Lee meet Mayor Tom Roe?',
      answer: { kind: 'place', text: 'Tarn', value: null, aliases: [] },
      dissents: [],
    },
  },
  {
    reason: 'neutral',
    name: 'a word that judges',
    draft: { ...counts, prompt: 'On how many counts was the notorious Ann Lee convicted?' },
  },
  {
    reason: 'neutral',
    name: 'an obscene option',
    draft: { ...counts, distractors: ['Five', 'Fucking many', 'Ten'] },
  },
  {
    reason: 'item_flaws',
    name: 'all of the above',
    draft: { ...counts, distractors: ['Five', 'Ten', 'None of the above'] },
  },
  {
    reason: 'item_flaws',
    name: 'what is not so',
    draft: { ...counts, prompt: 'Which of these did Ann Lee not say in Tarn?' },
  },
  {
    reason: 'item_flaws',
    name: 'a key that is by far the longest option',
    draft: {
      ...counts,
      prompt: 'Of what was Ann Lee convicted in 1996?',
      answer: words('Eight criminal counts that she would not talk about'),
      distractors: ['Theft', 'Fraud', 'Arson'],
    },
  },
  {
    reason: 'item_flaws',
    name: 'an article that the key alone has',
    draft: {
      ...speaker,
      prompt: 'What did Ann Lee call her own?',
      answer: words('The bridge'),
      distractors: ['Town hall', 'Harbour', 'Ferry'],
    },
  },
  {
    reason: 'item_flaws',
    name: 'a negative stem over some words',
    draft: { ...counts, prompt: 'What did Ann Lee and Tom Roe never talk about in Tarn?' },
  },
  {
    reason: 'item_flaws',
    name: 'an option inside another',
    draft: {
      ...speaker,
      prompt: 'What did Ann Lee call her own?',
      answer: words('Bridge'),
      distractors: ['Ferry', 'Ferry and tunnel', 'Town hall'],
    },
  },
  {
    reason: 'one_key',
    name: 'a place for which another document has another',
    draft: {
      ...meeting,
      prompt: 'In which town will Ann Lee open the fair with Tom Roe?',
      answer: { kind: 'place', text: 'Norvik', value: null, aliases: [] },
      citations: [citation(FAIR)],
      dissents: [],
    },
  },
  {
    reason: 'dissent_recorded',
    name: 'a day that another document contradicts',
    draft: { ...meeting, answer: date('May 31, 2018', '2018-05-31'), dissents: [] },
  },
]
