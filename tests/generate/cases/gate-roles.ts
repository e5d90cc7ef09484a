/** Prompts about one story: those that tell it in other words, and those that tell something else. */
export const STORY = `Tarn mill sold after long trial

Tuesday, 14 March 2023

Judge Ida Berg sentenced Tom Roe to four years in prison in Tarn on Monday.
Eva Lund sold the Tarn mill to the trader Nils Holt in 2014.
Anna Dahl, who was the founder of the Tarn Choir, taught Eva Lund in Velden.
Tom Roe did not vote in 2016, but he would have voted for Nils Holt.
Nils Holt said that the march of 2019 was not about taxes.
Nils Holt came back to Tarn after the flood.
Anna Dahl urged Ida Berg to free Tom Roe in 2022.
She was awarded the Larch Medal by the World Health Organization.
Ida Berg and Anna Dahl opened the fair in Norvik.
Eva Lund became a mayor in 2017.
`

export interface Case {
  prompt: string
  key: string
  kind: 'person' | 'place' | 'date' | 'boolean' | 'text' | 'organization'
  value?: string
  /** How the cited sentence begins, or the line with the day. */
  cites: string[]
}

const SENTENCED = 'Judge Ida Berg sentenced'
const SOLD = 'Eva Lund sold'
const TAUGHT = 'Anna Dahl, who'
const VOTED = 'Tom Roe did not'
const MARCH = 'Nils Holt said'
const BACK = 'Nils Holt came'
const URGED = 'Anna Dahl urged'
const MEDAL = 'She was awarded'

const person = (prompt: string, key: string, ...cites: string[]): Case => ({
  prompt,
  key,
  kind: 'person',
  cites,
})
const year = (prompt: string, key: string, ...cites: string[]): Case => ({
  prompt,
  key,
  kind: 'date',
  value: key,
  cites,
})

export const RETOLD: Case[] = [
  person('By whom was Tom Roe sentenced to four years in prison in Tarn?', 'Ida Berg', SENTENCED),
  person('Who bought the Tarn mill from Eva Lund in 2014?', 'Nils Holt', SOLD),
  person('Who sold the Tarn mill to Nils Holt in 2014?', 'Eva Lund', SOLD),
  person('By whom was Eva Lund trained in Velden?', 'Anna Dahl', TAUGHT),
  person('Who founded the Tarn Choir and taught Eva Lund?', 'Anna Dahl', TAUGHT),
  person('Whose release did Anna Dahl seek from Ida Berg in 2022?', 'Tom Roe', URGED),
  person('Whom did Anna Dahl ask to pardon Tom Roe in 2022?', 'Ida Berg', URGED),
  person('Who was awarded the Larch Medal by the WHO?', 'Anna Dahl', MEDAL, URGED),
  year('In what year did Tom Roe not vote?', '2016', VOTED),
  person('After the flood, who returned to Tarn?', 'Nils Holt', BACK),
]

export const TOLD_OTHERWISE: (Case & { name: string; reason: string })[] = [
  {
    name: 'who sentenced whom',
    reason: 'roles_match',
    ...person('Who was it that Tom Roe sentenced to four years in prison?', 'Ida Berg', SENTENCED),
  },
  {
    name: 'who urged whom',
    reason: 'roles_match',
    ...year('In what year did Ida Berg urge Anna Dahl to free Tom Roe?', '2022', URGED),
  },
  {
    name: 'whom somebody wanted freed',
    reason: 'roles_match',
    ...person('Whose release did Tom Roe seek from Ida Berg in 2022?', 'Anna Dahl', URGED),
  },
  {
    name: 'a pronoun of the other sex',
    reason: 'roles_match',
    ...year('In what year did Tom Roe not vote, as she admits?', '2016', VOTED),
  },
  {
    name: 'the opposite of a word',
    reason: 'polarity_certainty',
    ...person('Which judge acquitted Tom Roe in Tarn?', 'Ida Berg', SENTENCED),
  },
  {
    name: 'who bought what that one sold',
    reason: 'polarity_certainty',
    ...person('Who bought the Tarn mill in 2014?', 'Eva Lund', SOLD),
  },
  {
    name: 'what would have been, as if it had been',
    reason: 'polarity_certainty',
    ...year('In what year did Tom Roe vote in Tarn?', '2016', VOTED, SENTENCED),
  },
  {
    name: 'a noun that stands only after "not"',
    reason: 'polarity_certainty',
    ...year('In what year was the march of Nils Holt about taxes?', '2019', MARCH),
  },
  {
    name: 'an order turned round',
    reason: 'polarity_certainty',
    ...person('Who came back to Tarn before the flood?', 'Nils Holt', BACK),
  },
  {
    name: 'a name with the capitals of a sentence',
    reason: 'names_in_citation',
    ...person('Who won the Larch Medal with Tim Ward Lloyd Hart Olsen?', 'Anna Dahl', MEDAL, URGED),
  },
  {
    name: 'the day of the article as the day of the event',
    reason: 'key_in_citation',
    prompt: 'On what date was Tom Roe sentenced in Tarn by Ida Berg?',
    key: 'March 14, 2023',
    kind: 'date',
    value: '2023-03-14',
    cites: [SENTENCED, 'Tuesday, 14 March'],
  },
]
