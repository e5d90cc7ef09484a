/** The result of a game: what is told, and what may be shown to others. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Player } from '../../src/player.ts'
import { getDocument } from '../../src/bank/bank.ts'
import { passageAddress } from '../../src/pages/passage-address.ts'
import { answer, finish, follow, newPlayer, pageAt, post, start, view } from './play-forms.ts'

const DAY_MS = 86_400_000
const NOON = Date.UTC(2026, 4, 30, 12)

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const sharedOn = (html: string) => /<textarea id="share"[^>]*>([^<]*)</.exec(html)?.[1] ?? ''

async function playDaily(player: string): Promise<string> {
  const path = await start({ player }, '/play', 'daily')
  await finish(path)
  return path
}

describe('a text to share', () => {
  it('has the score and the address of the quiz, and gives nothing away', async () => {
    const path = await start({}, '/embed')
    await finish(path)
    const { answers, score } = await view(path)
    const text = sharedOn(await pageAt(path))
    const squares = answers.map(({ verdict }) => (verdict === 'correct' ? '🟩' : '⬜')).join('')
    expect(text.split('\n')).toEqual([
      'Footnote – All questions',
      `${squares} ${score.correct} of 5`,
      'https://footnote.test/play/all',
    ])
  })

  it('is told in words too', async () => {
    const path = await start({ length: '1' })
    const { question } = await view(path)
    await answer(path, question?.options?.[0] ?? '')
    const isRight = (await view(path)).score.correct === 1
    expect(await pageAt(path)).toContain(
      `<span class="visually-hidden">${isRight ? 'right' : 'wrong'}`,
    )
  })
})

describe('the answers', () => {
  it('lead to the passage that tells each, in its source, with its publisher and date', async () => {
    const path = await start({ length: '20' })
    await finish(path)
    const html = await pageAt(path)
    for (const { citations, dissents, number } of (await view(path)).answers) {
      const item = html.split('<li>').find((part) => part.includes(`question ${number}"`)) ?? ''
      const { publisher, published } = getDocument(citations[0]!.document) ?? {}
      expect(item).toContain(`href="${passageAddress(citations[0]!).replaceAll("'", '&#39;')}"`)
      if (publisher) expect(item).toContain(publisher)
      expect(item).toContain(published ? `datetime="${published}"` : 'date not known')
      expect(item.includes('The sources disagree')).toBe(dissents.length > 0)
    }
  })
})

it('a name that was just put has the focus, where its rank is told', async () => {
  const path = await start({ length: '1' })
  await finish(path)
  expect(await pageAt(path)).toMatch(/<h1 [^>]*autofocus/)
  const named = await pageAt(await follow(post(`${path}/name`, { name: 'Ada' })))
  expect(named).toMatch(/<p class="rank" tabindex="-1" autofocus/)
  expect(named).not.toMatch(/<h1 [^>]*autofocus/)
  expect(await pageAt(path)).toMatch(/<h1 [^>]*autofocus/)
})

describe('a daily result', () => {
  it('tells the streak, and when the next quiz comes', async () => {
    vi.useFakeTimers({ now: NOON, toFake: ['Date'] })
    const { token } = await newPlayer()
    const first = await pageAt(await playDaily(token))
    expect(first).not.toContain('in a row')
    expect(first).toContain('<time datetime="2026-05-31T00:00:00.000Z">12 h 0 min</time>')
    expect(sharedOn(first)).toContain('Footnote – Daily quiz, May 30, 2026')

    vi.setSystemTime(NOON + DAY_MS)
    const path = await playDaily(token)
    const second = await pageAt(path)
    expect(second).toContain('<b>2 days in a row.</b> A day is a UTC day.')
    expect(sharedOn(second)).toContain('2 days in a row')
    expect(await follow(post('/play/daily', { player: token }))).toContain(`${path}?again=`)
  })

  it('of an earlier day leads to the quiz of today, in the same place', async () => {
    vi.useFakeTimers({ now: NOON, toFake: ['Date'] })
    const { token } = await newPlayer()
    const path = await start({ player: token }, '/embed', 'daily')
    await finish(path)
    expect(await pageAt(path)).not.toContain('Today’s quiz is here')
    vi.setSystemTime(NOON + DAY_MS / 2)
    const html = await pageAt(path)
    expect(html).toContain('Today’s quiz is here')
    expect(html).toContain('href="/embed/daily"')
    expect(html).not.toContain('The next daily quiz comes')
  })

  it('says why it is shown to who starts the quiz again, and says it once', async () => {
    vi.useFakeTimers({ now: NOON, toFake: ['Date'] })
    const { token } = await newPlayer()
    const path = await start({ player: token }, '/play', 'daily')
    const startAgain = () => follow(post('/play/daily', { player: token }))
    const begun = await pageAt(await startAgain())
    expect(begun).toContain('You have begun today’s quiz. Everyone has one game a day.')
    expect(begun).not.toMatch(/(?:href|action)="[^"]*again/)
    await finish(path)
    const again = await startAgain()
    expect(await pageAt(again)).toContain('You have played today’s quiz.')
    expect(await pageAt(path)).not.toContain('You have played today’s quiz.')
    vi.setSystemTime(NOON + 120_000)
    expect(await pageAt(again)).not.toContain('You have played today’s quiz.')
  })

  it('is shown without a streak that cannot be told', async () => {
    const { token } = await newPlayer()
    const path = await playDaily(token)
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {})
    vi.spyOn(Player.prototype, 'streak').mockImplementation(() => {
      throw new Error('overloaded')
    })
    expect(await pageAt(path)).toContain('of 5 correct')
    expect(complaint).toHaveBeenCalled()
  })
})
