import { env } from 'cloudflare:workers'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { getQuestion } from '../../src/bank/bank.ts'
import { dailyAt } from '../../src/daily.ts'
import { seededRandom } from '../../src/quiz/random.ts'
import { AnswerReply, GameView, NewPlayer, PlayerView } from '../../src/schemas.ts'
import { issueToken, LIFETIME_MS } from '../../src/token.ts'
import { call, expectProblem, read, send } from './client.ts'

const GAMES = '/api/v1/games'
const startGame = (setup: object) => read(send('POST', GAMES, setup), GameView, 201)
const viewGame = (id: string) => read(call(`${GAMES}/${id}`), GameView)
const answer = (id: string, question: string, text: string) =>
  send('POST', `${GAMES}/${id}/answers`, { question, answer: text })
const first = ({ options }: { options: string[] | null }) => options?.[0] ?? '?'
const startAs = (token: string, setup: object, address = '203.0.113.7') =>
  call(GAMES, {
    method: 'POST',
    body: JSON.stringify(setup),
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${token}`,
      'CF-Connecting-IP': address,
    },
  })

const plain = (text: string) =>
  text
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('\\"', '"')
    .replaceAll('&amp;', '&')
    .toLowerCase()

const newToken = async () =>
  (await read(call('/api/v1/players', { method: 'POST' }), NewPlayer, 201)).token

const refuses = async (method: string, path: string, body: object, forged: object) => {
  for (const [field, value] of Object.entries(forged)) {
    const request = send(method, path, { ...body, [field]: value })
    expect(await expectProblem(request, 422, 'validation_failed')).toEqual([field])
  }
}

/** All that anybody is told while the first question of a game is open. */
async function everythingTold(mode: string): Promise<{ question: string; told: string }> {
  const created = await send('POST', GAMES, { mode, length: 1 })
  const seen = [created]
  const game = v.parse(GameView, await created.clone().json())
  const question = game.question!.id
  const path = `${GAMES}/${game.id}`
  seen.push(
    await call(path),
    await call(`/play/all/${game.id}`),
    await call(`/embed/all/${game.id}`),
    await call(`/play/all/${game.id}/1`),
    await call(`/api/v1/questions/${question}`),
    await call(`${path}/next`, { method: 'POST' }),
    await answer(game.id, 'nothing', 'x'),
    await answer(game.id, question, ''),
    await send('POST', `${path}/answers`, '{'),
    await send('PUT', `${path}/name`, { name: 'Ann' }),
    await call(`/play/all/${game.id}`, {
      method: 'POST',
      body: new URLSearchParams({ question, number: '1', answer: '' }),
    }),
  )
  if (mode === 'choice') seen.push(await answer(game.id, question, 'none of the options'))
  const texts = await Promise.all(
    seen.map(async (reply) => JSON.stringify([...reply.headers]) + (await reply.text())),
  )
  return { question, told: plain(texts.join('\n')) }
}

describe('an answer', () => {
  test('is the first one: another is refused, at once and after the end', async () => {
    const game = await startGame({ length: 2 })
    const question = game.question!
    const reply = await read(answer(game.id, question.id, question.options![0]!), AnswerReply)
    for (const other of question.options!.slice(1)) {
      await expectProblem(answer(game.id, question.id, other), 409, 'already_answered')
    }
    await read(answer(game.id, reply.next!.id, first(reply.next!)), AnswerReply)
    for (const other of question.options!.slice(1)) {
      await expectProblem(answer(game.id, question.id, other), 409, 'already_answered')
    }
    const [kept] = (await viewGame(game.id)).answers
    expect(kept?.submitted).toBe(question.options![0])
  })

  test('given 50 times at once with every option counts once', async () => {
    const game = await startGame({ length: 3 })
    const { id, options } = game.question!
    const replies = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        answer(game.id, id, options![index % options!.length]!),
      ),
    )
    const taken = replies.filter(({ status }) => status === 200)
    expect(replies.every(({ status }) => status === 200 || status === 409)).toBe(true)
    const bodies = new Set(await Promise.all(taken.map((reply) => reply.text())))
    expect(bodies.size).toBe(1)
    const { score, answers } = await viewGame(game.id)
    expect(score.answered).toBe(1)
    expect(answers).toHaveLength(1)
    expect(taken).toHaveLength(
      Array.from({ length: 50 }, (_, index) => options![index % options!.length]).filter(
        (option) => option === answers[0]?.submitted,
      ).length,
    )
  })

  test('sent again, long after, gets its old reply and changes nothing', async () => {
    const game = await startGame({ length: 2 })
    const old = { question: game.question!.id, answer: first(game.question!) }
    const path = `${GAMES}/${game.id}/answers`
    const reply = await read(send('POST', path, old), AnswerReply)
    await read(answer(game.id, reply.next!.id, first(reply.next!)), AnswerReply)
    const name = { name: 'Ann' }
    await read(send('PUT', `${GAMES}/${game.id}/name`, name), GameView)
    const before = await viewGame(game.id)
    for (let times = 0; times < 3; times++) {
      expect(await read(send('POST', path, old), AnswerReply)).toEqual(reply)
      await read(send('PUT', `${GAMES}/${game.id}/name`, name), GameView)
    }
    expect(await viewGame(game.id)).toEqual(before)
    const { keys } = await env.SCORES.list({ prefix: 'result:' })
    expect(keys.filter((key) => key.name.endsWith(game.id))).toHaveLength(1)
  })

  test('to a question of another game, or out of order, is refused by name', async () => {
    const { token } = await issueToken(env, Date.now())
    const game = await read(startAs(token, { quiz: 'daily' }), GameView, 201)
    const { questions } = await dailyAt(env, Date.now())
    const foreign = (await startGame({ length: 1 })).question!.id
    await expectProblem(answer(game.id, foreign, 'x'), 404, 'unknown_question')
    for (const later of questions.slice(1)) {
      const key = getQuestion(later)!.answer.text
      await expectProblem(answer(game.id, later, key), 409, 'question_not_open')
    }
    expect((await viewGame(game.id)).score.answered).toBe(0)
  })
})

describe('an id', () => {
  test('that is guessed, cut short or changed in one place is no game', async () => {
    const { id } = await startGame({ length: 1 })
    const random = seededRandom('guessed ids')
    const digit = () => Math.floor(random() * 16).toString(16)
    const guessed = Array.from({ length: 100 }, () => Array.from({ length: 64 }, digit).join(''))
    const changed = [...id].map(
      (char, at) => id.slice(0, at) + (char === '0' ? '1' : '0') + id.slice(at + 1),
    )
    const cut = Array.from({ length: 63 }, (_, at) => id.slice(0, at + 1))
    const strange = [`${id}0`, `${id}%00`, `%20${id}`, `../games/${id}x`]
    for (const bad of [...guessed, ...changed, ...cut, ...strange]) {
      const reply = await call(`${GAMES}/${bad}`)
      expect(reply.status, bad).toBe(404)
      await reply.text()
    }
  }, 30_000)
})

describe('a token', () => {
  test('that was altered, has expired or is of another key starts and deletes nothing', async () => {
    const { token } = await issueToken(env, Date.now())
    const expired = await issueToken(env, Date.now() - LIFETIME_MS - 1000)
    const foreign = await issueToken(
      { ...env, TOKEN_KEYS: `k2:${btoa('y'.repeat(32))}` },
      Date.now(),
    )
    const [keyId, id, expiry, signature] = token.split('.') as [string, string, string, string]
    const other = `${id.startsWith('0') ? '1' : '0'}${id.slice(1)}`
    const bad = [
      expired.token,
      foreign.token,
      `${keyId}.${other}.${expiry}.${signature}`,
      `${keyId}.${id}.zzzzzzzz.${signature}`,
      `k1.${id}.${expiry}.${signature}`,
      `${keyId}.${id}.${expiry}.`,
      `${keyId}.${id}.${expiry}.${'A'.repeat(43)}`,
    ]
    for (const one of bad) {
      await expectProblem(startAs(one, {}), 401, 'invalid_token')
      for (const method of ['GET', 'DELETE']) {
        const headers = { Authorization: `Bearer ${one}` }
        await expectProblem(call('/api/v1/players/me', { method, headers }), 401, 'invalid_token')
      }
    }
    const mine = call('/api/v1/players/me', { headers: { Authorization: `Bearer ${token}` } })
    expect((await read(mine, PlayerView)).history).toEqual([])
  })
})

describe('what a client says of itself', () => {
  test('a score, a time, a player or a name in a request is refused by name', async () => {
    const time = '2020-01-01T00:00:00Z'
    await refuses('POST', GAMES, {}, { score: 10, correct: 10, startedAt: time, player: 'x' })
    const game = await startGame({ length: 1 })
    const { id } = game.question!
    const given = { question: id, answer: first(game.question!) }
    const claims = { correct: true, at: 0, points: 1e6, durationMs: 1 }
    await refuses('POST', `${GAMES}/${game.id}/answers`, given, claims)
    await read(answer(game.id, id, first(game.question!)), AnswerReply)
    const result = { correct: 1, durationMs: 0, finishedAt: time, player: 'x' }
    await refuses('PUT', `${GAMES}/${game.id}/name`, { name: 'Ann' }, result)
    expect((await viewGame(game.id)).name).toBeNull()
  })

  test('the same in a form or a header is ignored', async () => {
    const began = Date.now()
    const fields = { mode: 'choice', length: '1', score: '99', startedAt: '0', name: 'Ann' }
    const started = await call('/play/all', {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { Date: 'Thu, 01 Jan 1970 00:00:00 GMT' },
      redirect: 'manual',
    })
    expect(started.status).toBe(303)
    const game = await viewGame(started.headers.get('Location')!.split('/').at(-1)!)
    expect(game).toMatchObject({ name: null, score: { correct: 0, answered: 0 } })
    expect(Date.parse(game.startedAt)).toBeGreaterThanOrEqual(began)
  })
})

/**
 * Prevented: a second daily game of one player, in any mode, from anywhere, and a new start after
 * erasing oneself. Not prevented: somebody who takes a new token is a new player. Telling people
 * apart by address would lock out a school or an office behind one, and would take records of
 * addresses that are not kept; how many games an address may start is what the rate limits bound.
 */
test('a second daily game needs a second player, and a new token is one', async () => {
  const [one, two] = [await newToken(), await newToken()]
  const daily = { quiz: 'daily' }
  const game = await read(startAs(one, daily), GameView, 201)
  await expectProblem(startAs(one, daily), 409, 'daily_already_played')
  await expectProblem(startAs(one, daily, '198.51.100.9'), 409, 'daily_already_played')
  const second = await read(startAs(two, daily), GameView, 201)
  expect(second.id).not.toBe(game.id)
  const headers = { Authorization: `Bearer ${one}` }
  expect((await call('/api/v1/players/me', { method: 'DELETE', headers })).status).toBe(204)
  await expectProblem(startAs(one, daily), 401, 'player_erased')
})

describe('the key of an open question', () => {
  test.each(['typed', 'choice'])(
    'is in no response, mode %s',
    async (mode) => {
      let looked = 0
      for (let game = 0; game < 25; game++) {
        const { question, told } = await everythingTold(mode)
        const { answer: key, distractors, citations, dissents, prompt } = getQuestion(question)!
        const texts = [
          ...citations.map(({ exact }) => exact),
          ...dissents.map(({ exact }) => exact),
          ...(mode === 'typed' ? [key.text, ...key.aliases] : key.aliases),
        ].map(plain)
        // Digits and short words stand in times, ids and markup; options show one another.
        const options = mode === 'choice' ? [key.text, ...distractors] : []
        const shown = plain([prompt, ...options].join(' '))
        const secrets = texts.filter((text) => text.length > 5 && !shown.includes(text))
        looked += secrets.length
        const own = mode === 'typed' ? told.replaceAll(/"options":\[.*?\]/gu, '') : told
        for (const secret of secrets) expect(own.includes(secret), secret).toBe(false)
        for (const field of ['"answer":', '"citations":', '"aliases":', '"dissents":']) {
          expect(told.includes(field), field).toBe(false)
        }
      }
      expect(looked).toBeGreaterThan(20)
    },
    60_000,
  )

  test('is not told by its option’s markup or place', async () => {
    const places = new Set<number>()
    for (let game = 0; game < 30; game++) {
      const { id, question } = await startGame({ length: 1 })
      const page = await (await call(`/play/all/${id}`)).text()
      const inputs = [...page.matchAll(/<input[^>]*type="radio"[^>]*>/gu)].map(([input]) =>
        input
          .replace(/(?:value|id)="[^"]*"/gu, '')
          .replace(/ (?:required|autofocus)(?:="")?/gu, ''),
      )
      expect(inputs).toHaveLength(question!.options!.length)
      expect(new Set(inputs).size).toBe(1)
      places.add(question!.options!.indexOf(getQuestion(question!.id)!.answer.text))
    }
    expect(places.size).toBeGreaterThan(2)
  })
})
