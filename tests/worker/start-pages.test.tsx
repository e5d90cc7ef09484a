/** The page before a game: what it asks, and of whom it knows. */
import { env } from 'cloudflare:workers'
import { renderToString } from 'hono/jsx/dom/server'
import { describe, expect, it } from 'vitest'
import { StartPage } from '../../src/pages/start-page.tsx'
import { findPlayer } from '../../src/player.ts'
import type { Quiz } from '../../src/schemas.ts'
import { newPlayer, pageAt, post, start, view } from './play-forms.ts'

const tokenIn = (html: string) => /name="player" value="([^"]+)"/.exec(html)?.[1] ?? ''

describe('a player who is not known', () => {
  const chosen = { mode: 'typed', length: '20', difficulty: 'hard' }

  async function expectNewPlayer(player: string): Promise<void> {
    const reply = await post('/play/all', { ...chosen, player })
    expect(reply.status).toBe(401)
    const html = await reply.text()
    expect(html).toContain('data-refused')
    expect(html).toContain('You are a new player now')
    expect(html).toMatch(/value="typed" checked/)
    expect(html).toMatch(/value="20" checked/)
    expect(html).toMatch(/value="hard" selected/)
    const token = tokenIn(html)
    expect(token).not.toBe(player)
    const path = await start({ player: token })
    expect((await view(path)).status).toBe('playing')
  }

  it('gets a new token for one that is not valid, with all that was chosen', () =>
    expectNewPlayer('k1.altered'))

  it('gets a new token for that of a player who was erased', async () => {
    const { id, token } = await newPlayer()
    await findPlayer(env, id).erase()
    await expectNewPlayer(token)
  })
})

describe('what is settled', () => {
  it('by the page around a frame is not asked', async () => {
    const html = await pageAt('/embed/all?mode=timed&length=7')
    expect(html).toContain('<input type="hidden" name="mode" value="timed"')
    expect(html).toContain('<input type="hidden" name="length" value="7"')
    expect(html).toContain('You can always ask for more time.')
    expect(html).not.toContain('type="radio"')
    expect(html).toContain('/leaderboards/all?mode=timed')
  })

  it('by the quiz is not asked either', async () => {
    const html = await pageAt('/play/daily')
    expect(html).not.toContain('name="length"')
    expect(html).not.toContain('name="difficulty"')
  })

  const quiz: Quiz = { id: 'q', title: 'Q', kind: 'category', questions: 1, longest: 1 }
  const place = { frame: false, options: {} }

  it('by a quiz of one question is nothing but how to answer', () => {
    const html = renderToString(<StartPage quiz={quiz} place={place} token="t" />)
    expect(html).toContain('One question.')
    expect(html).toContain('<input type="hidden" name="length" value="1"')
    expect(html).not.toContain('Difficulty')
  })

  it('by a quiz without questions is everything', () => {
    const none = { ...quiz, questions: 0, longest: 0 }
    const html = renderToString(<StartPage quiz={none} place={place} token="t" />)
    expect(html).toContain('This quiz has no questions yet.')
    expect(html).not.toContain('<form')
  })
})
