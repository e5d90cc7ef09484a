import { expect, test } from 'vitest'
import { readReply, replySchema } from '../../../src/generate/proposers/model/reply.ts'
import { FISHERMEN, MEDAL } from './suggestions.ts'

const reply = JSON.stringify({ questions: [MEDAL] })

test.each([
  ['bare', reply],
  ['in a fence', `\`\`\`json\n${reply}\n\`\`\``],
  ['in a fence without a name, with words around it', `Here:\n\`\`\`\n${reply}\n\`\`\`\nEnjoy!`],
  ['after thoughts', `<think>\nLet me see: {}\n</think>\n${reply}`],
])('JSON %s is read', (_, content) => {
  expect(readReply(content)).toMatchObject({
    suggestions: [{ prompt: MEDAL.prompt }],
    complaints: [],
  })
})

test.each([
  ['no JSON', 'I am sorry, I cannot do that.', 'The reply is not JSON.'],
  ['cut off', reply.slice(0, -5), 'The reply is not JSON.'],
  ['a list', '[]', 'The reply is not an object with a list "questions".'],
  ['another key', '{"items":[]}', 'The reply is not an object with a list "questions".'],
])('%s is told', (_, content, complaint) => {
  expect(readReply(content)).toEqual({ suggestions: [], complaints: [complaint] })
})

test('an empty list is a reply', () => {
  expect(readReply('{"questions":[]}')).toEqual({ suggestions: [], complaints: [] })
})

test('a bad question is named by field, and takes no other with it', () => {
  const { suggestions, complaints } = readReply(
    JSON.stringify({
      questions: [
        { ...MEDAL, answer: { ...MEDAL.answer, kind: 'year', value: 'in 2019' } },
        FISHERMEN,
        { ...MEDAL, id: 'mine', citations: [] },
      ],
    }),
  )
  expect(suggestions.map(({ prompt }) => prompt)).toEqual([FISHERMEN.prompt])
  expect(complaints.map((text) => text.split(':')[0])).toEqual([
    'questions.0.answer.kind',
    'questions.0.answer.value',
    'questions.2.citations',
    'questions.2.id',
  ])
})

test('control and invisible characters are taken out', () => {
  const prompt = '\u001B[2JIn which\n year \u202Edid\u0000 it happen?'
  const { suggestions } = readReply(JSON.stringify({ questions: [{ ...MEDAL, prompt }] }))
  expect(suggestions[0]?.prompt).toBe('[2JIn which year did it happen?')
})

test('the schema is strict throughout, and has no pattern or length', () => {
  const objects: { properties: object; required: string[]; additionalProperties: boolean }[] = []
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('properties' in node) objects.push(node as (typeof objects)[number])
    for (const one of Object.values(node)) walk(one)
  }
  walk(replySchema)
  expect(objects).toHaveLength(5)
  for (const one of objects) {
    expect(one.additionalProperties).toBe(false)
    expect(one.required).toEqual(Object.keys(one.properties))
  }
  expect(JSON.stringify(replySchema)).not.toMatch(/"(?:pattern|minLength|maxLength|maxItems)"/)
})
