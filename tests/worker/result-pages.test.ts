/** The result of a game: what is told, and what may be shown to others. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Player } from '../../src/player.ts'
import { answer, finish, newPlayer, pageAt, post, start, view } from './play-forms.ts'

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
    const again = await post('/play/daily', { player: token })
    expect([again.status, again.headers.get('Location')]).toEqual([303, path])
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
