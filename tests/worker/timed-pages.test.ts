/** A game against the clock, by forms and links alone. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { getQuestion } from '../../src/bank/bank.ts'
import { follow, pageAt, post, start, view } from './play-forms.ts'

const NOON = Date.UTC(2026, 4, 30, 12)

beforeEach(() => {
  vi.useFakeTimers({ now: NOON, toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** What the form of the open question sends. */
async function formOf(path: string) {
  const { question } = await view(path)
  const { id = '', number = 0 } = question ?? {}
  const options = question?.options ?? []
  const right = getQuestion(id)?.answer.text ?? ''
  const wrong = options.find((option) => option !== right) ?? ''
  return { question: id, number: String(number), right, wrong, options }
}

/** Of each option, whether it is chosen. */
const checkedIn = (html: string) =>
  [...html.matchAll(/name="answer" value="[^"]*"( checked="")?/g)].map(([, is]) => is !== undefined)

const leftIn = (html: string) => Number(/data-left-ms="(\d+)"/.exec(html)?.[1])

describe('a timed game on its pages', () => {
  it('tells the time left as a duration, in words, and how to have more', async () => {
    const path = await start({ mode: 'timed' })
    vi.setSystemTime(NOON + 7000)
    const html = await pageAt(path)
    expect(leftIn(html)).toBe(23_000)
    expect(html).toContain('You have 23 seconds left')
    expect(html).toContain('“More time” adds 30 seconds')
    vi.setSystemTime(NOON + 31_000)
    expect(await pageAt(path)).toContain('Time is up. You can still answer, without points.')
  })

  it('gives more time, keeps what was chosen, and adds nothing twice', async () => {
    const path = await start({ mode: 'timed' })
    const { question, number, wrong, options } = await formOf(path)
    const fields = { question, number, answer: wrong, extensions: '1' }
    for (let times = 0; times < 2; times += 1) {
      const reply = await post(`${path}/time`, fields)
      expect(reply.status).toBe(200)
      const html = await reply.text()
      expect(leftIn(html)).toBe(60_000)
      expect(checkedIn(html)).toEqual(options.map((option) => option === wrong))
      expect(html).toContain('30 seconds were added.')
      expect(html).toContain('You have 60 seconds left in which a right answer earns points.')
      expect(html).not.toContain('the sooner')
    }
    expect((await view(path)).answers).toEqual([])
    const last = await (await post(`${path}/time`, { ...fields, extensions: '10' })).text()
    expect(last).toMatch(/id="extended"[^>]* autofocus[^>]*>[^<]*That was the last time\./)
    expect(last).toContain('You have 5:30 left')
    expect(last).not.toContain('“More time” adds')
    expect((await post(`${path}/time`, { ...fields, extensions: '11' })).status).toBe(422)
    expect(await follow(post(`${path}/time`, { ...fields, question: 'none' }))).toBe(path)
  })

  it('waits between two questions until the player is ready', async () => {
    const path = await start({ mode: 'timed', length: '2' })
    const { question, number, right } = await formOf(path)
    vi.setSystemTime(NOON + 15_000)
    expect(await follow(post(path, { question, number, answer: right }))).toBe(`${path}/1`)
    const verdict = await pageAt(`${path}/1`)
    expect(verdict).toContain('750 points')
    expect(verdict).toContain(`action="${path}/next"`)

    vi.setSystemTime(NOON + 600_000)
    expect(await pageAt(path)).toContain('Ready for question 2?')
    for (let times = 0; times < 2; times += 1) {
      expect(await follow(post(`${path}/next`))).toBe(path)
    }
    const open = await formOf(path)
    expect(leftIn(await pageAt(path))).toBe(30_000)
    await post(path, { question: open.question, number: open.number, answer: open.right })
    const result = await pageAt(path)
    expect(result).toContain('2 of 2 correct')
    expect(result).toContain('1,750 points. 2 questions in 15 s.')
    expect(result).toContain('/leaderboards/all?mode=timed')
    expect(await follow(post(`${path}/next`))).toBe(path)
  })

  it('has no clock in other modes', async () => {
    const path = await start()
    expect(await pageAt(path)).not.toContain('More time')
    const { question, number } = await formOf(path)
    expect(await follow(post(`${path}/time`, { question, number, extensions: '1' }))).toBe(path)
  })
})
