/** What a player says is wrong with a question, by the form on the verdict's page. */
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { findPlayer } from '../../src/player.ts'
import type { Report } from '../../src/schemas.ts'
import { call } from './client.ts'
import { answer, follow, newPlayer, pageAt, post, start, view } from './play-forms.ts'

/** A game whose first question is answered. Returns the path of its verdict, and what was asked. */
async function answered(fields: Record<string, string> = {}) {
  const path = await start(fields)
  const { question } = await view(path)
  const given = question?.options?.[0] ?? ''
  await answer(path, given)
  return { path: `${path}/1`, question: question?.id ?? '', given }
}

async function reportsOf(question: string): Promise<(Report | null)[]> {
  const { keys } = await env.SCORES.list({ prefix: `report:${question}:` })
  return Promise.all(keys.map(({ name }) => env.SCORES.get<Report>(name, 'json')))
}

describe('a dispute', () => {
  it('is kept with the answer and the player, the latest of each, and thanked for', async () => {
    const { id, token } = await newPlayer()
    const { path, question, given } = await answered({ player: token })
    let thanked = ''
    for (const note of ['First.', 'It was in June.\r\nReally.']) {
      const sent = post(`${path}/report`, { reason: 'wrong_key', note })
      thanked = await follow(sent)
      expect(thanked).toContain(`${path}?reported=`)
    }
    expect(await pageAt(thanked)).toContain('Thank you.')
    const mine = (await reportsOf(question)).filter((report) => report?.player === id)
    expect(mine).toMatchObject([
      { reason: 'wrong_key', note: 'It was in June.\nReally.', answer: given },
    ])
  })

  it('is thanked for directly after it was sent only', async () => {
    const { path } = await answered()
    const thanked = await follow(post(`${path}/report`, { reason: 'other' }))
    const longAgo = `${path}?reported=${Date.now() - 120_000}`
    for (const other of [path, `${path}?reported`, longAgo]) {
      expect(await pageAt(other)).not.toContain('Thank you.')
    }
    expect(await pageAt(thanked)).not.toMatch(/(?:href|action)="[^"]*reported/)
  })

  it('needs no player and no note', async () => {
    const { path, question } = await answered()
    await follow(post(`${path}/report`, { reason: 'other', note: ' ' }))
    expect(await reportsOf(question)).toContainEqual(
      expect.objectContaining({ player: null, note: null, reason: 'other' }),
    )
  })

  it('is shown again with what is wrong with it, and never as markup', async () => {
    const { path, question } = await answered()
    const before = await reportsOf(question)
    const note = `<b>${'x'.repeat(500)}`
    const reply = await post(`${path}/report`, { note })
    expect(reply.status).toBe(422)
    const html = await reply.text()
    expect(html).toContain('Choose what is wrong.')
    expect(html).toContain('Use at most 500 characters.')
    expect(html).toContain('<details class="dispute" open')
    expect(html).toContain(`&lt;b&gt;${'x'.repeat(500)}</textarea>`)
    expect(html).not.toContain('<b>x')
    expect(await reportsOf(question)).toEqual(before)
  })

  it('is of an answered question, and of a player who was not erased', async () => {
    const open = await start()
    expect(await follow(post(`${open}/1/report`, { reason: 'other' }))).toBe(open)
    const { path } = await answered()
    expect((await call(`${path}/report`, { redirect: 'manual' })).headers.get('Location')).toBe(
      path,
    )

    const { id, token } = await newPlayer()
    const gone = await answered({ player: token })
    await findPlayer(env, id).erase()
    const reply = await post(`${gone.path}/report`, { reason: 'other' })
    expect(reply.status).toBe(404)
    expect(await reportsOf(gone.question)).not.toContainEqual(
      expect.objectContaining({ player: id }),
    )
  })

  it('is limited, and what was typed is kept', async () => {
    const { path } = await answered()
    const from = { 'CF-Connecting-IP': '192.0.2.77' }
    const fields = { reason: 'other', note: 'Once more.' }
    let reply = await post(`${path}/report`, fields, from)
    for (let sent = 1; reply.status === 303 && sent <= 20; sent += 1) {
      reply = await post(`${path}/report`, fields, from)
    }
    expect(reply.status).toBe(429)
    expect(reply.headers.get('Retry-After')).toBe('60')
    const html = await reply.text()
    expect(html).toContain('try again in a minute')
    expect(html).toContain('Once more.</textarea>')
  })
})
