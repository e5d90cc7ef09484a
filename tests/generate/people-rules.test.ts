import { expect, test } from 'vitest'
import { descriptionsIn } from '../../src/generate/proposers/rules/descriptions.ts'
import { rules } from '../../src/generate/proposers/rules/rules.ts'
import { generate } from '../../src/generate/pipeline.ts'
import { article, source } from './made-up.ts'

const told = (text: string) =>
  descriptionsIn(article(`Title\n\n${text}`)).map(({ name, text: role }) => `${name.full}: ${role}`)

const described = [
  {
    text: 'They met Kate Moss, a nurse from Tarn who sang.',
    found: ['Kate Moss: nurse from Tarn'],
  },
  { text: 'They thanked plant manager Gord Bell.', found: ['Gord Bell: plant manager'] },
  { text: 'Plant manager Gord Bell left the plant.', found: ['Gord Bell: plant manager'] },
  { text: 'Transport Minister Ann Roth left.', found: ['Ann Roth: Transport Minister'] },
  { text: 'The dissenting judge, Rui Costa, left.', found: ['Rui Costa: dissenting judge'] },
  { text: 'They met musicians, including guitarist Ann Roth.', found: ['Ann Roth: guitarist'] },
  { text: 'Ann Roth left the nurse.', found: [] },
  { text: 'They met survivor Ann Roth and Judge Tom Kerr.', found: [] },
]

test.each(described)('$text', ({ text, found }) => {
  expect(told(text)).toEqual(found)
})

test('a word for somebody at the start of a sentence is no part of the name', () => {
  const { names } = article('Title\n\nGardener Paul Bell left. Ringleader Ann Roth sang.')
  expect(names.map(({ full }) => full)).toEqual(['Paul Bell', 'Ann Roth'])
})

/** What is asked of an article with this title and this text, with the key. */
async function asked(title: string, text: string) {
  const { files } = await generate(
    [source('doc', `${title}\n\nTuesday, 14 March 2023\n\n${text}`, { title })],
    [rules],
  )
  return (files[0]?.questions ?? []).map(({ prompt, answer }) => ({
    prompt: prompt.replace(/^.*article "[^"]*", /, ''),
    key: answer.text,
  }))
}

const CREW =
  'They met baker Kate Moss, tailor John Reed, weaver Mary Bell and painter Peter Hill. Reed and Bell sang.'

const cases = [
  {
    name: 'a role that begins its sentence has one article',
    title: 'Volcano erupts in Tarn',
    text: 'A volcano erupted in Tarn. The head of the Tarn Evacuation Board, Mary Gale, left. Gale sang.',
    prompt: 'who was the head of the Tarn Evacuation Board?',
    key: 'Mary Gale',
  },
  {
    name: 'the chief of a body of the lead is asked, where "its" stands for the body',
    title: 'Gang found guilty',
    text: 'A gang robbed the Humber Bank. Nobody was hurt. The bank has paid compensation. Its chief executive, Mary Gale, said that it was sorry.',
    prompt: 'who was the chief executive of the Humber Bank?',
    key: 'Mary Gale',
  },
  {
    name: 'a company is named by its title, without an article that the text does not give it',
    title: 'Rioni Air to fly to Tarn',
    text: 'Rioni Air will fly to Tarn. Mary Gale took over the company in 2021.',
    prompt: 'Who took over Rioni Air in 2021?',
    key: 'Mary Gale',
  },
  {
    name: 'a trial is a study',
    title: 'Trial in Tarn finds cure',
    text: 'A trial found a cure in Tarn. Mary Gale, who ran the northern part of the study from Bergen, sang.',
    prompt: 'who ran the northern part of the trial from Bergen?',
    key: 'Mary Gale',
  },
  {
    name: 'the head of a group is asked over what the group is',
    title: 'Trial in Tarn finds cure',
    text: 'A cure was made by the Tarn Vaccine Partnership, a group of clinics led by virologist Mary Gale.',
    prompt: 'who led the Tarn Vaccine Partnership?',
    key: 'Mary Gale',
  },
  {
    name: 'where the title names the key, the event tells which report it is',
    title: 'Mary Gale wins Tarn Prize',
    text: 'Mary Gale won the Tarn Prize on Sunday. "My brother had told the whole village about the harp," Gale said.',
    prompt:
      'According to a March 2023 report on the Tarn Prize, who said, "My brother had told the whole village about the harp"?',
    key: 'Mary Gale',
  },
  {
    name: 'what the title speaks of is clear beside it',
    title: 'Ferry sinks off Tarn',
    text: 'A ferry sank off Tarn. Nobody was hurt. The vessel was built in 1994.',
    prompt: 'in what year was the ferry built?',
    key: '1994',
  },
  {
    name: 'a festival that was named once is that festival',
    title: 'Nwosu wins prize',
    text: 'Amara Nwosu won a prize at the Lisbon Film Festival on Sunday. She sang. The festival was founded in 1961.',
    prompt: 'in what year was the Lisbon Film Festival founded?',
    key: '1961',
  },
  {
    name: 'what will be is asked as what was due to be',
    title: 'Ann Roth wins in Tarn',
    text: 'Ann Roth won the election in Tarn on Sunday. It rained. Roth will be sworn in on June 1.',
    prompt: 'when was Ann Roth due to be sworn in?',
    key: 'June 1, 2023',
  },
  {
    name: 'who made a work that is named in quotation marks',
    title: 'Prize for a film',
    text: `The prize went to a film. "The Salt Ledger", directed by Ann Roth, won a prize. ${CREW}`,
    prompt: 'who directed "The Salt Ledger"?',
    key: 'Ann Roth',
  },
  {
    name: 'who was the first',
    title: 'Prize in Tarn',
    text: `The Tarn Prize was given. Ann Roth is the first woman to win the Tarn Prize. ${CREW}`,
    prompt: 'who was the first woman to win the Tarn Prize?',
    key: 'Ann Roth',
  },
]

test.each(cases)('$name', async ({ title, text, prompt, key }) => {
  expect(await asked(title, text)).toContainEqual({ prompt, key })
})

test('a source whom the title does not name is introduced', async () => {
  const text = `Ann Roth was tried in Tarn. It rained. Prosecutor Tom Kerr said that Roth forged 63 cheques in Tarn in 2009. ${CREW}`
  const [one] = (await asked('A trial in Tarn', text)).filter(({ key }) => key === '63')
  expect(one?.prompt).toMatch(/^according to prosecutor Tom Kerr, /)
})

const OFFICES = [
  {
    name: 'an office is asked with the body that the article names',
    title: 'Tarn tears down a bridge',
    text: `The Tarn City Council voted on Monday. It rained. Council President Ann Roth left. Roth sang. ${CREW}`,
    prompt: 'who was the president of the Tarn City Council?',
    key: 'Ann Roth',
  },
  {
    name: 'a minister is asked for where the title tells the country',
    title: 'Storm hits Norway',
    text: `A storm came. It rained. Transport Minister Ann Roth left. Roth sang. ${CREW}`,
    prompt: 'who was the Transport Minister?',
    key: 'Ann Roth',
  },
  {
    name: 'a thing that opens needs no more',
    title: 'Council to tear down skywalk',
    text: `The skywalk is old. It rained. The skywalk, which opened in 1979, was shut. ${CREW}`,
    prompt: 'in what year did the skywalk open?',
    key: '1979',
  },
  {
    name: 'a title may judge, as it is quoted',
    title: 'Judge calls plan to rob Tarn bank arrogant',
    text: `A gang robbed a bank. It rained. "We found the tunnel because a customer complained about bread," said Ann Roth. ${CREW}`,
    prompt: 'who said, "We found the tunnel because a customer complained about bread"?',
    key: 'Ann Roth',
  },
  {
    name: 'who wrote a book that is named without quotation marks',
    title: 'A man leaves',
    text: `A man left. It rained. He had a copy of the book Tarn for Good, written by Ann Roth. ${CREW}`,
    prompt: 'who wrote the book Tarn for Good?',
    key: 'Ann Roth',
  },
]

test.each(OFFICES)('$name', async ({ title, text, prompt, key }) => {
  expect(await asked(title, text)).toContainEqual({ prompt, key })
})

const SLIGHT = [
  {
    name: 'an office of no body',
    title: 'Storm on the coast',
    text: `A storm came. It rained. Transport Minister Ann Roth left. Roth sang. ${CREW}`,
    never: /Transport Minister/,
  },
  {
    name: 'a goal that does not say against whom',
    title: 'Day five',
    text: `Norway played. Ann Roth doubled the lead for Norway. Roth sang. ${CREW}`,
    never: /doubled the lead/,
  },
  {
    name: 'a time that was only the last one',
    title: 'Crash on a line',
    text: `A train crashed on a line. It rained. The line through Tarn was last renewed in 1994. ${CREW}`,
    never: /renewed/,
  },
  {
    name: 'how many only watched',
    title: 'Probe leaves Tarn',
    text: `A probe left Tarn on Monday. About 3,200 people watched from a park in Tarn. ${CREW}`,
    never: /how many people/,
  },
  {
    name: 'what the title says already',
    title: 'Tarn elects first Green mayor',
    text: `Ann Roth won. It rained. Ann Roth is the first Green politician to lead the town of Tarn. ${CREW}`,
    never: /first Green/,
  },
  {
    name: 'whose grandson it was, of one who is not introduced',
    title: 'Plant in Tarn to close',
    text: `A plant in Tarn will close. It rained. Ann Roth's grandson sold the plant to the Norvik Group in 1978. ${CREW}`,
    never: /grandson/,
  },
]

test.each(SLIGHT)('never asked: $name', async ({ title, text, never }) => {
  for (const { prompt } of await asked(title, text)) expect(prompt).not.toMatch(never)
})

test('another that is brought in later is not the title’s', async () => {
  const text =
    'A probe found ice. It was cold. They plan to launch a probe. The probe was built in 1994.'
  expect(await asked('Probe finds ice', text)).toEqual([])
})

test('a clause that could not be read whole is not asked about', async () => {
  const text = 'Tarn Ltd plunged the most since its 2019 listing after it lost subscribers.'
  for (const { prompt } of await asked('Tarn Ltd plunges', text))
    expect(prompt).not.toMatch(/\bthe since\b|\bits\?/)
})
