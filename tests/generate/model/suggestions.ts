/** What a model might write about the made-up article on the footbridge. */
const wrong = (...texts: string[]) =>
  texts.map((text) => ({ text, why: 'The article says otherwise.' }))

export const MEDAL = {
  prompt: 'In which year did the architect Tomas Berg win the Aalto Medal for a library in Bergen?',
  answer: { kind: 'date', text: '2019', value: '2019', aliases: [] },
  distractors: wrong('2015', '2017', '2021'),
  citations: ['Its architect, Tomas Berg, won the Aalto Medal in 2019 for a library in Bergen.'],
}

export const FISHERMEN = {
  prompt: 'How many fishermen from Tarn drowned in the storm of 1962?',
  answer: { kind: 'number', text: 'Nine', value: { number: 9, unit: 'fisherman' }, aliases: ['9'] },
  distractors: wrong('Five', 'Seven', 'Fourteen'),
  citations: ['Nine fishermen from Tarn drowned in the storm of 1962.'],
}

/** Its citation stands nowhere. */
export const INVENTED = {
  prompt: 'Which bank paid for the footbridge over Tarn harbour?',
  answer: { kind: 'organization', text: 'Vest Bank', value: null, aliases: [] },
  distractors: wrong('Nord Bank', 'Tarn Savings Bank', 'Bergen Bank'),
  citations: ['Vest Bank paid for the footbridge.'],
}

/** About the other article, on the meadow. */
export const SOWN = {
  prompt: 'In which year did Karin Lindqvist sow a meadow on the roof of the Lund library?',
  answer: { kind: 'date', text: '2021', value: '2021', aliases: [] },
  distractors: [],
  citations: ['Gardener Karin Lindqvist sowed a meadow on the roof of the Lund library in 2021.'],
}
