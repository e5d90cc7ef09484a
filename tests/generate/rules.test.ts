import { expect, test } from 'vitest'
import { generate } from '../../src/generate/pipeline.ts'
import { rules } from '../../src/generate/proposers/rules/rules.ts'
import { BRIDGE, source } from './made-up.ts'

/** People who may be wrong answers and of whom nothing is said. */
const OTHERS = 'Kate Moss, John Reed, Mary Bell, Peter Hill.'

async function asked(text: string) {
  const { files } = await generate(
    [source('doc', `Title\n\nTuesday, 14 March 2023\n\n${text}\n\n${OTHERS}`)],
    [rules],
  )
  return (files[0]?.questions ?? []).map(({ prompt, answer }) => ({ prompt, key: answer.text }))
}

const LABEL = 'According to the article "A made-up article" of March 14, 2023,'

const asks = [
  {
    text: 'The Falkor was retired in March 2022 and was donated to Italy.',
    prompt: 'When was the Falkor retired?',
    key: 'March 2022',
  },
  {
    text: 'Ann Roth was born in Tarn in 1978 and studied law at Park College.',
    prompt: 'When was Ann Roth born in Tarn?',
    key: '1978',
  },
  {
    text: '“It went well,” said Anna Dahl, executive director of the Norvik Group.',
    prompt: `${LABEL} who was the executive director of the Norvik Group?`,
    key: 'Anna Dahl',
  },
  {
    text: 'Anna Dahl, executive editor of the Norvik Post, left.',
    prompt: `${LABEL} who was an executive editor of the Norvik Post?`,
    key: 'Anna Dahl',
  },
  {
    text: 'Ann Roth visited the Park Museum in Tarn on Saturday.',
    prompt: 'When did Ann Roth visit the Park Museum in Tarn?',
    key: 'March 11, 2023',
  },
  {
    text: 'In 1996, Ann Roth founded the Park Museum in Tarn.',
    prompt: 'When did Ann Roth found the Park Museum in Tarn?',
    key: '1996',
  },
  {
    text: 'In 1996, Mayor Ann Roth founded the Park Museum in Tarn.',
    prompt: 'When did Ann Roth found the Park Museum in Tarn?',
    key: '1996',
  },
  {
    text: 'Spokeswoman Ann Roth sold more than 2.5 million records in Bergen.',
    prompt: `${LABEL} more than how many records did Ann Roth sell in Bergen?`,
    key: '2.5 million',
  },
  {
    text: 'Ann Roth was convicted of fraud in Tarn in 1996.',
    prompt: 'When was Ann Roth convicted of fraud in Tarn?',
    key: '1996',
  },
  {
    text: 'Sam Berg came. Ann Roth stated Berg left the town of Tarn on March 3.',
    prompt: 'According to Ann Roth, when did Sam Berg leave the town of Tarn?',
    key: 'March 3, 2023',
  },
  {
    text: 'Founded in 1921, the Norvik Group employs 4,300 people.',
    prompt: 'When was the Norvik Group founded?',
    key: '1921',
  },
  {
    text: 'Ann Roth, a student, was charged with stealing three boats from the Norvik Group.',
    prompt: `${LABEL} who was charged with stealing three boats from the Norvik Group?`,
    key: 'Ann Roth',
  },
  { text: 'Ann Roth, 58, left.', prompt: `${LABEL} how old was Ann Roth?`, key: '58' },
  {
    text: 'Anna Dahl, the chief engineer of the Norvik Group, left.',
    prompt: `${LABEL} who was the chief engineer of the Norvik Group?`,
    key: 'Anna Dahl',
  },
  {
    text: 'They saw Norway’s coach Anna Dahl.',
    prompt: `${LABEL} who was Norway's coach?`,
    key: 'Anna Dahl',
  },
  {
    text: 'Nine fishermen from Tarn drowned in the storm of 1962.',
    prompt: `${LABEL} how many fishermen from Tarn drowned in the storm of 1962?`,
    key: 'nine',
  },
  {
    text: 'Ann Roth bought three wooden boats in Bergen.',
    prompt: `${LABEL} how many wooden boats did Ann Roth buy in Bergen?`,
    key: 'three',
  },
  {
    text: 'Ann Roth sold more than 2.5 million records in Bergen.',
    prompt: `${LABEL} more than how many records did Ann Roth sell in Bergen?`,
    key: '2.5 million',
  },
  {
    text: 'Ann Roth visited the Park Museum in Tarn on 3/14/2019.',
    prompt: 'When did Ann Roth visit the Park Museum in Tarn?',
    key: 'March 14, 2019',
  },
  {
    text: 'Ann Roth visited the Park Museum in Tarn on 3/4/2019.',
    prompt: `${LABEL} who visited the Park Museum in Tarn?`,
    key: 'Ann Roth',
  },
  {
    text: 'Researchers found that rust caused 46 percent of damage to footbridges.',
    prompt: `${LABEL} rust caused what percentage of damage to footbridges?`,
    key: '46 percent',
  },
  {
    text: '“Every bolt of the bridge has been replaced at least once since winter,” said engineer Anna Dahl.',
    prompt: `${LABEL} who said, "Every bolt of the bridge has been replaced at least once since winter"?`,
    key: 'Anna Dahl',
  },
]

test.each(asks)('$text', async ({ text, prompt, key }) => {
  expect(await asked(text)).toContainEqual({ prompt, key })
})

const abstains = [
  'Ann Roth left Tarn and moved to Oslo in 1983.',
  'They met the Norwegian director Anna Dahl.',
  'She visited the Park Museum in Tarn on Saturday.',
  'Ann Roth visited it on Saturday.',
  'Ann Roth visited the museum on Saturday.',
  'Ann Roth may have visited the Park Museum on Saturday.',
  'Ann Roth had visited the Park Museum since Saturday.',
  'Ann Roth did not visit the Park Museum on Saturday.',
  'Roth visited the Park Museum in Tarn on Saturday.',
  'Ann West stayed. Tom West left. West visited the Park Museum in Tarn on Saturday.',
  'Nine of her friends drowned in the storm.',
  'Nine players were booked in the match.',
  'Nine minutes later, Ann Roth scored.',
  '46 percent of samples from Tarn were rusty in 2018.',
  'Nine is the number of bridges that were built in Tarn.',
  'Nine was enough to win the prize of Tarn.',
  'They saw Nils Lindqvist. Lindqvist met Ann Roth in Tarn in 1996.',
  'Ana Vasquez and Leo Vasquez stayed. Ann Roth, a former student of Vasquez, left.',
  '“It was good,” said coach Anna Dahl.',
  '“She is the best engineer that the town of Tarn ever had in its history,” said coach Anna Dahl.',
  '“Every bolt of the bridge has been replaced at least once since winter,” she said.',
  'Sign up for the newsletter that Ann Roth founded in 1996!',
]

test.each(abstains)('abstains: %s', async (text) => {
  expect(await asked(text)).toEqual([])
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
  const first = await ids(BRIDGE.title)
  expect(first?.length).toBeGreaterThan(4)
  expect(await ids('Another title')).toEqual(first)
  expect((await ids('What Anna Dahl built'))?.toSorted()).toEqual(first?.toSorted())
})
